import { useState } from 'react';
import { journalPromises } from '../../../../domain/journal/promises.ts';
import { Button } from '../../look/button.tsx';
import { LabelledCheckbox } from '../room/labelled-checkbox.tsx';
import { useGo } from '../room/place.ts';
import { useSpace } from '../room/private-space.ts';
import { SafetyPageFrame } from '../room/safety-page-frame.tsx';

/** What the private space can do and what it cannot, before anything is made. */
const AboutPage = () => {
  const go = useGo();
  const space = useSpace();
  const [hasRead, setRead] = useState(false);
  return (
    <SafetyPageFrame
      title="Before you begin"
      lead="What the private space does for you, and what it cannot do."
      back={{ page: 'home' }}
      backLabel="Safety"
    >
      <ol className="max-w-prose list-decimal space-y-3 pl-5">
        {journalPromises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ol>
      {space === 'none' && (
        <div className="mt-6">
          <LabelledCheckbox checked={hasRead} onChange={setRead}>
            I have read this, and this machine is mine alone or shared with somebody I trust
          </LabelledCheckbox>
          <Button variant="primary" className="mt-2" disabled={!hasRead} onClick={() => go({ page: 'set-up' })}>
            Go on
          </Button>
        </div>
      )}
    </SafetyPageFrame>
  );
};

export default AboutPage;

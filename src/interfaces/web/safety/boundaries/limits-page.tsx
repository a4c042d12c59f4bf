import { useState } from 'react';
import { useOperation } from '../../api/use-operation.ts';
import { change } from '../../app/change.ts';
import type { OverlayPerson } from '../../app/overlay.ts';
import { Button } from '../../look/button.tsx';
import { FailureNotice } from '../../look/failure-notice.tsx';
import { Choice } from '../../look/field.tsx';
import { Waiting } from '../../look/waiting.tsx';
import { PersonPicker } from '../../people/person-picker.tsx';
import { dateWords } from '../../words/day-words.ts';
import { Part, SafetyPageFrame } from '../room/safety-page-frame.tsx';
import { limitLevels, limitWords } from './limit-levels.ts';

const LimitList = () => {
  const { data, error, refetch } = useOperation('limits.list', {});
  if (error && !data) return <FailureNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting lines={2} />;
  if (data.items.length === 0) return <p className="text-soft">There is nobody.</p>;
  return (
    <ul className="divide-y divide-line">
      {data.items.map((each) => (
        <li key={each.personId} className="flex items-center justify-between gap-3 py-2.5">
          <span>
            <span className="block font-medium">{each.fullName}</span>
            <span className="block text-soft">
              {limitWords[each.level]} since {dateWords(each.since)}
            </span>
          </span>
          <Button
            size="small"
            aria-label={`Lift for ${each.fullName}`}
            onClick={() => void change('limits.lift', { person: each.personId }, 'Lifted')}
          >
            Lift
          </Button>
        </li>
      ))}
    </ul>
  );
};

const NewLimit = () => {
  const [person, setPerson] = useState<OverlayPerson | null>(null);
  const [level, setLevel] = useState<'limited' | 'none'>('limited');
  const set = async () => {
    if (person && (await change('limits.set', { person: person.id, level }, 'Noted'))) setPerson(null);
  };
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <PersonPicker
        label="Who"
        people={person ? [person] : []}
        onChange={(people) => setPerson(people.at(-1) ?? null)}
      />
      <Choice
        label="How much contact"
        options={limitLevels}
        value={level}
        onChange={({ target }) => setLevel(target.value === 'none' ? 'none' : 'limited')}
      />
      <Button className="justify-self-start" disabled={!person} onClick={() => void set()}>
        Keep less contact
      </Button>
    </div>
  );
};

/** People whom nothing brings up by itself. */
const LimitsPage = () => (
  <SafetyPageFrame
    title="Less contact"
    lead="They stay on file and you find them when you look for them. Tiewise no longer brings them up by itself: not on Today, in suggestions, drafts, introductions or digests. They are not told."
    back={{ page: 'home' }}
    backLabel="Safety"
  >
    <LimitList />
    <Part title="Add somebody">
      <NewLimit />
    </Part>
    <Part title="What is kept where">
      <p className="max-w-prose text-soft">
        This list is part of your contacts, because Today and the rest have to know it: only that there is a limit,
        since when, and never why. The reasons belong into the private space.
      </p>
    </Part>
  </SafetyPageFrame>
);

export default LimitsPage;

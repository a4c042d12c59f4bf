import { Button } from '../../look/button.tsx';
import { FailureNotice } from '../../look/failure-notice.tsx';
import { Waiting } from '../../look/waiting.tsx';
import { dateWords } from '../../words/day-words.ts';
import { useGo } from '../room/place.ts';
import { SafetyPageFrame } from '../room/safety-page-frame.tsx';
import { Unlocked } from '../room/unlocked.tsx';
import { usePrivate } from '../room/use-private.ts';

const CheckList = () => {
  const go = useGo();
  const { data, error, read } = usePrivate('check.list', {});
  if (error && !data) return <FailureNotice error={error} onRetry={() => void read()} />;
  if (!data) return <Waiting lines={3} />;
  if (data.items.length === 0) return <p className="text-soft">You have not kept any. That is fine.</p>;
  return (
    <ul className="divide-y divide-line">
      {data.items.map((each) => (
        <li key={each.check} className="py-2.5">
          <button
            type="button"
            className="text-left hover:text-accent"
            onClick={() => go({ page: 'kept-check', number: each.check })}
          >
            <span className="block font-medium">{each.title}</span>
            <span className="block text-soft">
              {[dateWords(each.on), each.person?.name].filter(Boolean).join(' · ')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
};

/** Checks that were kept. */
const ChecksPage = () => {
  const go = useGo();
  return (
    <SafetyPageFrame title="Earlier checks" back={{ page: 'check' }}>
      <Unlocked what="What you kept">
        <CheckList />
      </Unlocked>
      <Button className="mt-6" onClick={() => go({ page: 'check' })}>
        Begin a new one
      </Button>
    </SafetyPageFrame>
  );
};

export default ChecksPage;

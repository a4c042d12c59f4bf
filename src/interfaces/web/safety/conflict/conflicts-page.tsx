import { Button } from '../../look/button.tsx';
import { FailureNotice } from '../../look/failure-notice.tsx';
import { Waiting } from '../../look/waiting.tsx';
import { dateWords } from '../../words/day-words.ts';
import { useGo } from '../room/place.ts';
import { Part, SafetyPageFrame } from '../room/safety-page-frame.tsx';
import { Unlocked } from '../room/unlocked.tsx';
import { usePrivate } from '../room/use-private.ts';

const stateWords = { open: 'open', settled: 'settled', left: 'left as it is' } as const;

const ConflictList = () => {
  const go = useGo();
  const { data, error, read } = usePrivate('conflict.list', {});
  if (error && !data) return <FailureNotice error={error} onRetry={() => void read()} />;
  if (!data) return <Waiting lines={3} />;
  if (data.items.length === 0) return <p className="text-soft">You keep none.</p>;
  return (
    <ul className="divide-y divide-line">
      {data.items.map((each) => (
        <li key={each.conflict} className="py-2.5">
          <button
            type="button"
            className="text-left hover:text-accent"
            onClick={() => go({ page: 'conflict', number: each.conflict })}
          >
            <span className="block font-medium">{each.issue}</span>
            <span className="block text-soft">
              {[each.person?.name, stateWords[each.state], dateWords(each.recordedAt.slice(0, 10))]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
};

/** Where conflicts begin and are found again. */
const ConflictsPage = () => {
  const go = useGo();
  return (
    <SafetyPageFrame
      title="A conflict"
      lead="Most conflicts are between two people who both want something fair. Some are not, and those need another way. The page asks about that first."
      back={{ page: 'home' }}
      backLabel="Safety"
    >
      <Button variant="primary" onClick={() => go({ page: 'conflict', number: null })}>
        Work through one
      </Button>
      <Part title="What you keep">
        <Unlocked what="What you kept">
          <ConflictList />
        </Unlocked>
      </Part>
    </SafetyPageFrame>
  );
};

export default ConflictsPage;

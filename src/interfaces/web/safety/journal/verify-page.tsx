import { Button } from '../../look/button.tsx';
import { FailureNotice } from '../../look/failure-notice.tsx';
import { Waiting } from '../../look/waiting.tsx';
import { Part, SafetyPageFrame } from '../room/safety-page-frame.tsx';
import { usePrivate } from '../room/use-private.ts';
import { AnchorPart } from './anchor-part.tsx';
import { failureWords } from './failure-words.ts';

const Verification = () => {
  const { data, error, read } = usePrivate('journal.verify', {});
  if (error && !data) return <FailureNotice error={error} onRetry={() => void read()} />;
  if (!data) return <Waiting lines={3} />;
  return (
    <>
      <div role="status" className="card p-5">
        <p className="text-lead font-semibold">
          {data.ok ? 'Everything is as it was sealed' : 'Something is not as it was sealed'}
        </p>
        <p className="mt-1 text-soft">
          {data.entries} sealed {data.entries === 1 ? 'piece' : 'pieces'}, entries and everything else you keep in this
          room. {data.removed > 0 && `${data.removed} of them removed by you. `}
          {data.anchored > 0
            ? `The first ${data.anchored} are tied to something outside this machine.`
            : 'Nothing outside this machine vouches for them yet.'}
        </p>
        {!data.ok && (
          <>
            <ul className="mt-3 list-disc space-y-1 pl-5">
              {data.failures.map((failure) => (
                <li key={`${failure.seq} ${failure.kind} ${failure.part}`}>{failureWords(failure)}</li>
              ))}
            </ul>
            <p className="mt-3 max-w-prose text-soft">
              What you can do next: write nothing new for now, copy the folder as it is to another place, and put an
              older copy back from a backup to compare. What could be read before can still be read.
            </p>
          </>
        )}
        <Button size="small" className="mt-3" onClick={() => void read()}>
          Check again
        </Button>
      </div>
      <Part
        title="Tie it to something outside"
        lead="The check above shows that nobody changed a piece on the quiet. To show others how long it has been so, somebody outside has to have seen its fingerprint."
      >
        <AnchorPart onAnchored={() => void read()} />
      </Part>
    </>
  );
};

/** Whether anything was changed, which can be told while locked. */
const VerifyPage = () => (
  <SafetyPageFrame
    title="Is it as I left it?"
    lead="This works while everything is locked, and reads nothing of what you wrote."
    back={{ page: 'journal' }}
    backLabel="Journal"
  >
    <Verification />
  </SafetyPageFrame>
);

export default VerifyPage;

import { Link } from '@tanstack/react-router';
import type { OutputOf } from '../api/operation-contract.ts';
import { useOperation } from '../api/use-operation.ts';
import { FailureNotice } from '../look/failure-notice.tsx';
import { Waiting } from '../look/waiting.tsx';
import { BalancePicture } from '../reciprocity/balance-picture.tsx';
import { OutreachFrame } from './outreach-frame.tsx';
import { ResponseRates } from './response-rates.tsx';

type Party = OutputOf<'balance.overview'>['gaveMost'][number];

const People = ({ title, people }: { readonly title: string; readonly people: readonly Party[] }) =>
  people.length === 0 ? null : (
    <div className="min-w-0 flex-1 basis-56">
      <h3 className="text-second font-medium text-faint">{title}</h3>
      <ul className="mt-1 space-y-0.5">
        {people.map(({ id, fullName }) => (
          <li key={id}>
            <Link to="/people/$person" params={{ person: id }} className="hover:text-accent">
              {fullName}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );

const Overall = () => {
  const { data: balance, error, refetch } = useOperation('balance.overview', {}, { hold: true });
  if (error && !balance) return <FailureNotice error={error} onRetry={() => void refetch()} />;
  if (!balance) return <Waiting lines={4} />;
  return (
    <section aria-label="Give and take with everybody" className="card p-5">
      <h2 className="sr-only">Give and take with everybody</h2>
      <p className="text-pretty">{balance.sentence}</p>
      {balance.leaning !== 'nothing' && (
        <div className="mt-4">
          <BalancePicture quarters={balance.quarters} />
        </div>
      )}
      <div className="mt-4 flex flex-wrap gap-x-10 gap-y-4">
        <People title="To whom most went" people={balance.gaveMost} />
        <People title="From whom most came" people={balance.receivedMost} />
      </div>
    </section>
  );
};

/** Give and take with everybody over time, and how often your messages are answered. */
const BalancePage = () => (
  <OutreachFrame title="Give and take" lead="A picture of what went to and fro; not a bill.">
    <div className="max-w-3xl space-y-9">
      <Overall />
      <ResponseRates />
    </div>
  </OutreachFrame>
);

export default BalancePage;

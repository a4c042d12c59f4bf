import { FailureNotice } from '../../look/failure-notice.tsx';
import { Waiting } from '../../look/waiting.tsx';
import { dateWords } from '../../words/day-words.ts';
import { RemoveRecord } from '../room/remove-record.tsx';
import { Part, SafetyPageFrame } from '../room/safety-page-frame.tsx';
import { Unlocked } from '../room/unlocked.tsx';
import { usePrivate } from '../room/use-private.ts';
import { CheckResultView } from './check-result-view.tsx';

const KeptCheck = ({ number }: { readonly number: number }) => {
  const { data, error, read } = usePrivate('check.show', { check: number });
  if (error && !data) return <FailureNotice error={error} onRetry={() => void read()} />;
  if (!data) return <Waiting lines={6} />;
  return (
    <>
      <p className="mb-3 text-soft">{[dateWords(data.on), data.person?.name].filter(Boolean).join(' · ')}</p>
      <p className="mb-2 text-title font-semibold">{data.title}</p>
      <CheckResultView result={data} />
      {data.said.against && (
        <Part title="What you wrote against it">
          <p className="whitespace-pre-wrap text-soft">{data.said.against}</p>
        </Part>
      )}
      <RemoveRecord number={number} what="this check" to={{ page: 'checks' }} />
    </>
  );
};

/** One check that was kept. */
const KeptCheckPage = ({ number }: { readonly number: number }) => (
  <SafetyPageFrame title="An earlier check" back={{ page: 'checks' }}>
    <Unlocked what="What you kept">
      <KeptCheck number={number} />
    </Unlocked>
  </SafetyPageFrame>
);

export default KeptCheckPage;

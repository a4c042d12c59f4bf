import { useOperation } from '../../api/use-operation.ts';
import { FailureNotice } from '../../look/failure-notice.tsx';
import { Waiting } from '../../look/waiting.tsx';
import { NetworkFrame } from '../network-frame.tsx';
import { ConcentrationSection } from './concentration-section.tsx';
import { HistoryChart } from './history-chart.tsx';
import { KindSection } from './kind-section.tsx';
import { ResetWeights } from './weight-sliders.tsx';

const title = 'Your social capital';

const CapitalPage = () => {
  const { data: capital, error, refetch } = useOperation('capital.show', {}, { hold: true });
  if (!capital)
    return (
      <NetworkFrame title={title}>
        {error ? <FailureNotice error={error} onRetry={() => void refetch()} /> : <Waiting lines={8} />}
      </NetworkFrame>
    );
  const { structure } = capital;
  return (
    <NetworkFrame
      title={title}
      lead="Three kinds that do not add up to one. The comparison that tells something is you, a quarter ago."
    >
      <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-2">
        <div className="grid min-w-0 grid-cols-1 gap-5">
          {capital.kinds.map((kind) => (
            <KindSection key={kind.kind} kind={kind} />
          ))}
        </div>
        <div className="grid min-w-0 grid-cols-1 gap-5">
          <HistoryChart />
          <ConcentrationSection />
          <section aria-labelledby="coverage" className="card min-w-0 p-4 sm:p-5">
            <h2 id="coverage" className="text-lead font-semibold">
              What this rests on
            </h2>
            <ul className="mt-2 list-disc space-y-1 pl-5 text-soft">
              {capital.coverage.sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            <p className="mt-3 text-soft">{capital.judgement}</p>
            <div className="mt-3">
              <ResetWeights />
            </div>
            <details className="mt-4 text-second">
              <summary className="text-accent">For those who know the field</summary>
              <dl className="numbers mt-2 grid grid-cols-[1fr_auto] gap-x-6 gap-y-1">
                <dt>Contacts alive</dt>
                <dd className="text-right">{structure.contacts}</dd>
                <dt>Ties among them</dt>
                <dd className="text-right">{structure.ties.toFixed(0)}</dd>
                <dt>Effective size</dt>
                <dd className="text-right">{structure.effectiveSize.toFixed(1)}</dd>
                <dt>Efficiency</dt>
                <dd className="text-right">{structure.efficiency?.toFixed(2) ?? 'undefined'}</dd>
                <dt>Constraint</dt>
                <dd className="text-right">{structure.constraint?.toFixed(3) ?? 'undefined'}</dd>
              </dl>
            </details>
          </section>
        </div>
      </div>
    </NetworkFrame>
  );
};

export default CapitalPage;

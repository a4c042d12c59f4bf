import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import type { CapitalAnswer, HistoryAnswer } from '../../../../domain/network/capital/capital-answer.ts';
import { useOperation } from '../../api/use-operation.ts';
import { Waiting } from '../../look/waiting.tsx';
import { SparkLine } from './spark-line.tsx';

type Kind = CapitalAnswer['kinds'][number];

const valuesOf = (history: HistoryAnswer | undefined, kind: Kind['kind']): number[] =>
  history?.items.map((item) => item[kind]) ?? [];

const Score = ({ kind, values }: { readonly kind: Kind; readonly values: readonly number[] }) => (
  <details className="group border-t border-line first:border-0">
    <summary className="flex list-none items-center gap-3 rounded-md py-3">
      <span className="numbers w-9 text-title font-semibold">{Math.round(kind.value)}</span>
      <span className="min-w-0 flex-1 font-medium group-hover:text-accent">{kind.label}</span>
      <SparkLine
        values={values}
        label={`${kind.label} over ${values.length} months, from ${Math.round(values[0] ?? 0)} to ${Math.round(values.at(-1) ?? 0)}`}
      />
      <ChevronRight size={15} aria-hidden className="text-faint transition-transform group-open:rotate-90" />
    </summary>
    <div className="pb-3">
      <p className="text-second text-soft">{kind.meaning}</p>
      <ul className="mt-2 space-y-2">
        {kind.parts.map((part) => (
          <li key={part.id} className="text-second">
            <p className="flex justify-between gap-3 font-medium">
              {part.label} <span className="numbers text-faint">{part.points.toFixed(0)} points</span>
            </p>
            <p className="text-soft">{part.sentence}</p>
          </li>
        ))}
      </ul>
    </div>
  </details>
);

/** The three scores beside the map, each opening into its parts. */
export const CapitalPanel = () => {
  const capital = useOperation('capital.show', {}).data;
  const history = useOperation('capital.history', {}).data;
  return (
    <section aria-labelledby="your-capital" className="card min-w-0 self-start p-4">
      <div className="flex items-baseline justify-between gap-3">
        <h2 id="your-capital" className="text-lead font-semibold">
          Your capital
        </h2>
        <Link to="/network/capital" className="text-second text-link">
          All of it
        </Link>
      </div>
      {capital ? (
        <div className="mt-1">
          {capital.kinds.map((kind) => (
            <Score key={kind.kind} kind={kind} values={valuesOf(history, kind.kind)} />
          ))}
        </div>
      ) : (
        <Waiting lines={4} />
      )}
      {history?.sentences[0] && <p className="mt-1 text-second text-soft">{history.sentences[0]}</p>}
      <p className="mt-2 text-small text-faint">0 to 100 each, of your own network alone. Compare with yourself.</p>
    </section>
  );
};

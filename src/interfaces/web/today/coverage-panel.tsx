import { Link } from '@tanstack/react-router';
import { useOperation } from '../api/use-operation.ts';
import { Chip } from '../look/chip.tsx';
import { counted, numberWords } from '../words/number-words.ts';

/** Where the user's people come from, as bars, and which of these sources run dry. */
export const CoveragePanel = () => {
  const sources = useOperation('sources.list', {}).data;
  if (!sources) return null;
  const most = Math.max(1, ...sources.items.map((item) => item.people));
  return (
    <section aria-labelledby="coverage" className="min-w-0">
      <h2 id="coverage" className="text-second font-semibold text-faint">
        Where your people come from
      </h2>
      <ul className="mt-3 grid gap-x-8 gap-y-3 sm:grid-cols-2 xl:grid-cols-1">
        {sources.items.map((item) => (
          <li key={item.kind}>
            <details className="group">
              <summary className="grid list-none grid-cols-[1fr_auto] items-baseline gap-x-2 gap-y-1 text-second">
                <span className="group-hover:text-accent">{item.label}</span>
                <span className="flex items-baseline gap-2">
                  {item.neglected && <Chip tone="soon">quiet</Chip>}
                  <span className="numbers text-faint">{numberWords(item.people)}</span>
                </span>
                <span aria-hidden className="col-span-2 flex h-1.5 overflow-hidden rounded-full bg-line/70">
                  <span className="bg-accent" style={{ width: `${(100 * item.alive) / most}%` }} />
                  <span className="bg-accent/35" style={{ width: `${(100 * (item.people - item.alive)) / most}%` }} />
                </span>
              </summary>
              <p className="mt-1.5 text-second text-soft">
                In touch with {numberWords(item.alive)} of {numberWords(item.people)} in the last year. {item.advice}{' '}
                {item.people > 0 && (
                  <Link to="/people" search={{ source: item.kind }} className="text-link">
                    Show them
                  </Link>
                )}
              </p>
            </details>
          </li>
        ))}
      </ul>
      {sources.unknown > 0 && (
        <p className="mt-3 text-second text-faint">{counted(sources.unknown, 'person', 'people')} without a source.</p>
      )}
      <p className="mt-2 text-small text-faint">The dark part: those you were in touch with in the last year.</p>
    </section>
  );
};

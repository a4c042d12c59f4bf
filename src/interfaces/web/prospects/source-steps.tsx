import { Link } from '@tanstack/react-router';
import type { OutputOf } from '../api/operation-contract.ts';
import { Chip } from '../look/chip.tsx';
import { counted, numberWords } from '../words/number-words.ts';

type Coverage = OutputOf<'prospects.list'>['coverage'];

/** The sources of people, the quiet ones with the next step there. */
export const SourceSteps = ({ coverage }: { readonly coverage: Coverage }) => (
  <section aria-labelledby="source-steps">
    <h2 id="source-steps" className="text-second font-semibold text-faint">
      Where to look
    </h2>
    <ul className="mt-3 space-y-3 text-second">
      {coverage.map(({ kind, label, people, neglected, advice, prospects }) => (
        <li key={kind}>
          <p className="flex items-baseline gap-2">
            <Link to="/people" search={{ source: kind }} className="hover:text-accent">
              {label}
            </Link>
            {neglected && <Chip tone="soon">quiet</Chip>}
            <span className="numbers ml-auto text-faint">{numberWords(people)}</span>
          </p>
          {advice && <p className="text-soft">{advice}</p>}
          {prospects > 0 && (
            <p className="text-faint">You want to meet {counted(prospects, 'person', 'people')} here.</p>
          )}
        </li>
      ))}
    </ul>
  </section>
);

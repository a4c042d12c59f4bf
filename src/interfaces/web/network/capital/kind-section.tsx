import type { CapitalAnswer } from '../../../../domain/network/capital/capital-answer.ts';
import { numberWords } from '../../words/number-words.ts';
import { PersonLine } from '../person-line.tsx';
import { WeightSliders } from './weight-sliders.tsx';

type Kind = CapitalAnswer['kinds'][number];
type Part = Kind['parts'][number];

const PartRow = ({ part }: { readonly part: Part }) => (
  <li className="border-t border-line py-3 first:border-0">
    <p className="flex items-baseline justify-between gap-3">
      <span className="font-medium">{part.label}</span>
      <span className="numbers text-second text-soft">
        {part.points.toFixed(0)} of {Math.round(100 * part.weight)} points
      </span>
    </p>
    <span aria-hidden className="mt-1.5 block h-1.5 overflow-hidden rounded-full bg-line/70">
      <span className="block h-full rounded-full bg-accent" style={{ width: `${Math.max(1, 100 * part.share)}%` }} />
    </span>
    <p className="mt-1.5 text-soft">{part.sentence}</p>
    {part.people.length > 0 && (
      <details className="mt-1.5 text-second">
        <summary className="text-accent">
          The people behind it{part.counted > part.people.length && `, first of ${numberWords(part.counted)}`}
        </summary>
        <ul className="mt-2 grid gap-2.5 sm:grid-cols-2">
          {part.people.map((person) => (
            <li key={person.id}>
              <PersonLine person={person}>{person.note}</PersonLine>
            </li>
          ))}
        </ul>
      </details>
    )}
  </li>
);

/** One kind of capital: its number, what it is made of in natural units, and how its parts are weighed. */
export const KindSection = ({ kind }: { readonly kind: Kind }) => (
  <section aria-labelledby={`kind-${kind.kind}`} className="card min-w-0 p-4 sm:p-5">
    <div className="flex items-start justify-between gap-4">
      <div>
        <h2 id={`kind-${kind.kind}`} className="text-lead font-semibold">
          {kind.label}
        </h2>
        <p className="text-second text-soft">{kind.meaning}</p>
      </div>
      <p className="numbers text-hero font-semibold" aria-label={`${Math.round(kind.value)} of 100`} role="img">
        {Math.round(kind.value)}
      </p>
    </div>
    <p className="mt-3">{kind.summary}</p>
    <ul className="mt-2">
      {kind.parts.map((part) => (
        <PartRow key={part.id} part={part} />
      ))}
    </ul>
    <p className="border-t border-line pt-3 text-small text-faint">{kind.caveat}</p>
    <details className="mt-2 text-second">
      <summary className="text-accent">Weigh the parts</summary>
      <WeightSliders kind={kind} />
    </details>
  </section>
);

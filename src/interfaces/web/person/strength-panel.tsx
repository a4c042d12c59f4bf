import { lazy, Suspense, useState } from 'react';
import type { Standing } from '../../../domain/people/person-detail.ts';
import { change } from '../app/change.ts';
import type { OverlayPerson } from '../app/overlay.ts';
import { Button } from '../look/button.tsx';
import { dateWords } from '../words/day-words.ts';
import { counted } from '../words/number-words.ts';
import { Panel } from './panel.tsx';

const StrengthDialog = lazy(() => import('./strength-dialog.tsx'));

interface StrengthProps {
  readonly person: OverlayPerson;
  readonly standing: Standing;
  readonly first: string;
}

const level = (strength: number): string =>
  strength >= 50 ? 'strong' : strength >= 10 ? 'alive' : strength > 0 ? 'faint' : 'nothing';
const round = (count: number): string => (count > 0 && count < 0.1 ? 'under 0.1' : count.toFixed(1));

const partsOf = ({ components, contactDays, firstOn }: Standing, first: string) => {
  const { any, out, in: into, halfLifeDays } = components;
  return [
    {
      name: 'Days with contact',
      value: String(contactDays),
      why: firstOn ? `Counted once a day, since ${dateWords(firstOn)}.` : 'Counted once a day.',
    },
    {
      name: 'What is left of them today',
      value: round(any),
      why: `Each counts half after ${halfLifeDays} days, a quarter after ${halfLifeDays * 2}; in a group, less.`,
    },
    { name: 'Begun by you', value: round(out), why: 'The share of them that you began.' },
    { name: `Begun by ${first}`, value: round(into), why: 'The share they began. What both keep up counts for more.' },
  ];
};

const StrengthParts = ({ standing, first }: Omit<StrengthProps, 'person'>) => (
  <details className="mt-2 text-second">
    <summary className="text-accent">What this is made of</summary>
    <dl className="mt-2 space-y-2">
      {partsOf(standing, first).map((part) => (
        <div key={part.name}>
          <dt className="flex justify-between gap-3 font-medium">
            {part.name} <span className="numbers">{part.value}</span>
          </dt>
          <dd className="text-faint">{part.why}</dd>
        </div>
      ))}
    </dl>
    <p className="mt-2 text-faint">
      Computed: <span className="numbers">{standing.computed ?? 'nothing yet'}</span>. Highest ever:{' '}
      <span className="numbers">{standing.peak}</span>. Seen only from what is on file here.
    </p>
  </details>
);

const Stated = ({ person, standing }: Pick<StrengthProps, 'person' | 'standing'>) =>
  standing.stated && (
    <p className="mt-1 text-second text-soft">
      Your own word, from {dateWords(standing.stated.on)}
      {standing.computed === null ? '. ' : `; computed, it would be ${standing.computed}. `}
      <button
        type="button"
        className="text-link"
        onClick={() =>
          void change('strength.clear', { person: person.id }, `The tie with ${person.fullName} is computed again`)
        }
      >
        Take it back
      </button>
    </p>
  );

/** How strong the tie is, what that is made of, and the user's own word on it. */
export const StrengthPanel = ({ person, standing, first }: StrengthProps) => {
  const [isStating, setStating] = useState(false);
  return (
    <Panel title="Strength">
      {standing.strength === null ? (
        <p className="mt-1 text-soft">Nothing has passed between you yet. Log the first contact and it begins.</p>
      ) : (
        <p className="mt-1">
          <span className="numbers text-title font-semibold">{standing.strength}</span>{' '}
          <span className="text-soft">of 100, {level(standing.strength)}</span>
        </p>
      )}
      <Stated person={person} standing={standing} />
      {standing.isDormant && (
        <p className="mt-1 text-second text-soft">
          Dormant: once strong ({standing.peak}), silent for more than {counted(3, 'year')}. Such ties are worth
          reviving.
        </p>
      )}
      {standing.contactDays > 0 && <StrengthParts standing={standing} first={first} />}
      <Button variant="quiet" size="small" className="-ml-2 mt-2 self-start" onClick={() => setStating(true)}>
        {standing.stated ? 'Change your word on it' : 'Say it yourself'}
      </Button>
      {isStating && (
        <Suspense fallback={null}>
          <StrengthDialog
            person={person}
            first={first}
            strength={standing.stated?.strength ?? standing.strength ?? 50}
            onClose={() => setStating(false)}
          />
        </Suspense>
      )}
    </Panel>
  );
};

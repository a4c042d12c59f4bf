import { X } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { WhatIfAnswer } from '../../../domain/network/advice/advice-answer.ts';
import { useOperation } from '../api/use-operation.ts';
import type { OverlayPerson } from '../app/overlay.ts';
import { Button } from '../look/button.tsx';
import { PersonPicker } from '../people/person-picker.tsx';
import { NetworkFrame } from './network-frame.tsx';
import { PlainTable } from './plain-table.tsx';

const fates = [
  { id: 'contact', label: 'Be in touch', empty: 'Somebody you would write to or meet once more.' },
  { id: 'meet', label: 'Meet', empty: 'Somebody you know of and would come to know.' },
  { id: 'lose', label: 'Lose', empty: 'Somebody who might leave your life.' },
] as const;
type Fate = (typeof fates)[number]['id'];

interface Supposed {
  readonly person: OverlayPerson;
  readonly fate: Fate;
}

const dragKind = 'text/x-tiewise-person';

const Token = ({
  supposed: { person, fate },
  onMove,
  onRemove,
}: {
  readonly supposed: Supposed;
  readonly onMove: (fate: Fate) => void;
  readonly onRemove: () => void;
}) => (
  // The buttons below do the same as dragging.
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
  <li
    draggable
    onDragStart={(event) => event.dataTransfer.setData(dragKind, person.id)}
    className="cursor-grab rounded-lg border border-line bg-surface p-2.5 shadow-card"
  >
    <div className="flex items-center gap-2.5">
      <span className="min-w-0 flex-1 font-medium text-balance">{person.fullName}</span>
      <Button
        variant="quiet"
        size="icon"
        className="size-7"
        aria-label={`Leave out ${person.fullName}`}
        onClick={onRemove}
      >
        <X size={14} aria-hidden />
      </Button>
    </div>
    <div role="group" aria-label={`What if, with ${person.fullName}`} className="mt-2 flex flex-wrap gap-1">
      {fates.map((each) => (
        <Button
          key={each.id}
          size="small"
          variant={each.id === fate ? 'plain' : 'quiet'}
          aria-pressed={each.id === fate}
          onClick={() => onMove(each.id)}
        >
          {each.label}
        </Button>
      ))}
    </div>
  </li>
);

const rounded = (number: number): string => (Math.abs(number) < 10 ? number.toFixed(1) : number.toFixed(0));
const signed = (number: number): string =>
  Math.abs(number) < 0.05 ? '0' : `${number < 0 ? '−' : '+'}${rounded(Math.abs(number))}`;

const Outcome = ({ answer }: { readonly answer: WhatIfAnswer }) => (
  <section aria-labelledby="outcome" className="card p-4 sm:p-5">
    <h2 id="outcome" className="text-lead font-semibold">
      What would become of it
    </h2>
    <p className="mt-1 text-soft" aria-live="polite">
      {answer.sentence}
    </p>
    <ul className="mt-4 space-y-4">
      {answer.kinds.map(({ kind, before, after, difference }) => (
        <li key={kind}>
          <p className="flex items-baseline justify-between gap-3">
            <span className="font-medium capitalize">{kind}</span>
            <span className="numbers">
              {Math.round(before)} → <strong>{Math.round(after)}</strong>{' '}
              <span className="text-second text-soft">({signed(difference)})</span>
            </span>
          </p>
          <span aria-hidden className="relative mt-1.5 block h-2 overflow-hidden rounded-full bg-line/70">
            <span className="absolute inset-y-0 left-0 bg-accent/35" style={{ width: `${Math.max(before, after)}%` }} />
            <span className="absolute inset-y-0 left-0 bg-accent" style={{ width: `${Math.min(before, after)}%` }} />
          </span>
        </li>
      ))}
    </ul>
    <details className="mt-4 text-second">
      <summary className="text-accent">Part by part</summary>
      <div className="mt-2 overflow-x-auto">
        <PlainTable
          label="Parts before and after"
          heads={['Part', 'Before', 'After', 'Points']}
          rows={answer.parts.map((part) => [
            `${part.label} (${part.unit})`,
            part.amountBefore === null ? '–' : rounded(part.amountBefore),
            part.amountAfter === null ? '–' : rounded(part.amountAfter),
            signed(part.difference),
          ])}
        />
      </div>
    </details>
  </section>
);

const inputOf = (supposed: readonly Supposed[]) =>
  Object.fromEntries(
    fates.flatMap(({ id }) => {
      const people = supposed.filter(({ fate }) => fate === id).map(({ person }) => person.id);
      return people.length > 0 ? [[id, people]] : [];
    }),
  );

/** People moved between being in touch, met and lost, and what that would do. */
const WhatIfPage = () => {
  const [supposed, setSupposed] = useState<readonly Supposed[]>([]);
  const input = useMemo(() => inputOf(supposed), [supposed]);
  const answer = useOperation('network.what-if', input, { hold: true }).data;
  const move = (id: string, fate: Fate) =>
    setSupposed(supposed.map((each) => (each.person.id === id ? { ...each, fate } : each)));
  const add = (people: readonly OverlayPerson[]) => {
    const [person] = people;
    if (person && !supposed.some((each) => each.person.id === person.id))
      setSupposed([...supposed, { person, fate: 'contact' }]);
  };
  return (
    <NetworkFrame title="What if" lead="Try it out before you do it: nothing here changes anything.">
      <div className="grid grid-cols-1 gap-6 xl:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="min-w-0">
          <div className="max-w-sm">
            <PersonPicker label="Take somebody" people={[]} onChange={add} />
          </div>
          <div className="mt-4 grid gap-4 lg:grid-cols-3">
            {fates.map((fate) => {
              const own = supposed.filter((each) => each.fate === fate.id);
              return (
                // Where people are dropped; the buttons on each do the same.
                // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
                <section
                  key={fate.id}
                  aria-label={fate.label}
                  onDragOver={(event) => event.preventDefault()}
                  onDrop={(event) => move(event.dataTransfer.getData(dragKind), fate.id)}
                  className="min-h-36 rounded-lg border border-dashed border-edge/50 bg-sunken/50 p-3"
                >
                  <h2 className="font-semibold">{fate.label}</h2>
                  {own.length === 0 && <p className="mt-1 text-second text-faint">{fate.empty}</p>}
                  <ul className="mt-2 space-y-2">
                    {own.map((each) => (
                      <Token
                        key={each.person.id}
                        supposed={each}
                        onMove={(to) => move(each.person.id, to)}
                        onRemove={() => setSupposed(supposed.filter((other) => other !== each))}
                      />
                    ))}
                  </ul>
                </section>
              );
            })}
          </div>
        </div>
        {answer && <Outcome answer={answer} />}
      </div>
    </NetworkFrame>
  );
};

export default WhatIfPage;

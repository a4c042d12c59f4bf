import { approaches } from '../../../../domain/wellbeing/conflict/approaches.ts';
import { suggestApproach } from '../../../../domain/wellbeing/conflict/suggest-approach.ts';
import { Choice } from '../../look/field.tsx';
import { LabelledCheckbox } from '../room/labelled-checkbox.tsx';
import type { Draft } from './conflict-state.ts';

const weights = [
  { id: '0', label: 'Little' },
  { id: '1', label: 'Something' },
  { id: '2', label: 'Much' },
];
const gaps = [
  { id: 'unknown', label: 'I leave this open' },
  { id: 'small', label: 'Little' },
  { id: 'some', label: 'Something' },
  { id: 'large', label: 'Much' },
] as const;

interface PartProps {
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
}

/** Safety first: what is said here decides everything after. */
export const DangerPart = ({ draft: { dangers }, onChange }: PartProps) => {
  const set = (change: Partial<Draft['dangers']>) => onChange({ dangers: { ...dangers, ...change } });
  return (
    <div>
      <LabelledCheckbox checked={dangers.hardStop} onChange={(hardStop) => set({ hardStop })}>
        There were threats, coercion, violence, sexual advances, or revenge for speaking up.
      </LabelledCheckbox>
      <LabelledCheckbox
        checked={dangers.fearOfRetaliation}
        onChange={(fearOfRetaliation) => set({ fearOfRetaliation })}
      >
        I fear what would be done to me if I raised it.
      </LabelledCheckbox>
      <LabelledCheckbox
        checked={dangers.forFormalInvestigation}
        onChange={(forFormalInvestigation) => set({ forFormalInvestigation })}
      >
        It is about discrimination, harassment or something else that has to be looked into formally.
      </LabelledCheckbox>
      <Choice
        className="mt-2 max-w-xs"
        label="How much can they decide about you?"
        options={gaps}
        value={dangers.powerGap}
        onChange={({ target }) => set({ powerGap: gaps.find(({ id }) => id === target.value)?.id ?? 'unknown' })}
      />
    </div>
  );
};

/** The way that fits, why, and the other four. */
export const ApproachPart = ({ draft, onChange }: PartProps) => {
  const suggested = suggestApproach(draft);
  const best = approaches.find(({ mode }) => mode === suggested.mode);
  return (
    <div>
      {!suggested.isUnsafe && (
        <div className="grid gap-3 sm:grid-cols-2">
          <Choice
            label="How much does the matter mean to you?"
            options={weights}
            value={String(draft.mattersToMe)}
            onChange={({ target }) => onChange({ mattersToMe: Number(target.value) })}
          />
          <Choice
            label="And the relationship?"
            options={weights}
            value={String(draft.relationMatters)}
            onChange={({ target }) => onChange({ relationMatters: Number(target.value) })}
          />
        </div>
      )}
      <div className="card mt-4 p-4" role="status">
        <p className="font-medium">
          {suggested.isUnsafe ? 'Please do not raise it with them alone' : `What fits best: ${best?.title}`}
        </p>
        <p className="mt-1 text-soft">{suggested.reasons.join(' ')}</p>
        {!suggested.isUnsafe && <p className="mt-1 text-soft">{best?.how}</p>}
        {suggested.instead.length > 0 && (
          <ul className="mt-2 list-disc space-y-1 pl-5">
            {suggested.instead.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        )}
      </div>
      <details className="mt-3">
        <summary className="text-accent">The five ways, with when they fit and what they cost</summary>
        <dl className="mt-2 space-y-3">
          {approaches.map(({ mode, title, when, costs }) => (
            <div key={mode}>
              <dt className="font-medium">{title}</dt>
              <dd className="text-soft">
                {when} {costs}
              </dd>
            </div>
          ))}
        </dl>
      </details>
      <Choice
        className="mt-3 max-w-xs"
        label="The way you choose"
        options={[
          { id: '', label: 'Not decided' },
          ...approaches.map(({ mode, title }) => ({ id: mode, label: title })),
        ]}
        value={draft.approach ?? ''}
        onChange={({ target }) => onChange({ approach: approaches.find(({ mode }) => mode === target.value)?.mode })}
      />
    </div>
  );
};

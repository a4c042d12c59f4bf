import { Plus } from 'lucide-react';
import { ladder } from '../../../../domain/wellbeing/escalation/ladder.ts';
import type { Plan } from '../../../../domain/wellbeing/escalation/plan.ts';
import { timeLimits } from '../../../../domain/wellbeing/escalation/time-limits.ts';
import { useToday } from '../../app/use-status.ts';
import { Button } from '../../look/button.tsx';
import { DateField } from '../../look/date-field.tsx';
import { LabelledCheckbox } from '../room/labelled-checkbox.tsx';
import { PrivateField } from '../room/private-field.tsx';
import { numbered } from '../room/numbered.ts';

export interface DraftEvent {
  readonly on: string;
  readonly what: string;
  readonly isConfirmed: boolean;
}

/** A plan on the page; a day may not be chosen yet. */
export interface PlanDraft {
  readonly isUnsafe: boolean;
  readonly events: readonly DraftEvent[];
  readonly limits: readonly string[];
  readonly steps: Plan['steps'];
}

export const emptyPlan: PlanDraft = {
  isUnsafe: false,
  events: [{ on: '', what: '', isConfirmed: false }],
  limits: [],
  steps: [],
};

interface PartProps {
  readonly draft: PlanDraft;
  readonly onChange: (change: Partial<PlanDraft>) => void;
}

/** Days that clocks run from, each confirmed by the user before anything is counted from it. */
export const EventsPart = ({ draft: { events }, onChange }: PartProps) => {
  const today = useToday();
  const set = (place: number, change: Partial<DraftEvent>) =>
    onChange({ events: events.map((each, other) => (other === place ? { ...each, ...change } : each)) });
  return (
    <div className="grid gap-3">
      {numbered(events).map(({ row: event, place }) => (
        <div key={place} className="grid gap-3 rounded-lg bg-sunken p-3 sm:grid-cols-[12rem_1fr]">
          <DateField
            label="Day it happened"
            value={event.on}
            max={today}
            onChange={(on) => set(place, { on, isConfirmed: false })}
          />
          <PrivateField
            label="What it was"
            value={event.what}
            onChange={({ target }) => set(place, { what: target.value })}
          />
          <div className="sm:col-span-2">
            <LabelledCheckbox
              checked={event.isConfirmed && event.on !== ''}
              onChange={(isConfirmed) => set(place, { isConfirmed })}
            >
              I have checked that this is the day
            </LabelledCheckbox>
          </div>
        </div>
      ))}
      <Button
        size="small"
        className="justify-self-start"
        onClick={() => onChange({ events: [...events, { on: '', what: '', isConfirmed: false }] })}
      >
        <Plus size={15} aria-hidden /> Another day
      </Button>
    </div>
  );
};

/** Time limits that may apply. */
export const LimitsPart = ({ draft: { limits }, onChange }: PartProps) => (
  <fieldset>
    <legend className="sr-only">Time limits that may apply</legend>
    {timeLimits.map((limit) => (
      <LabelledCheckbox
        key={limit.id}
        checked={limits.includes(limit.id)}
        onChange={(on) => onChange({ limits: on ? [...limits, limit.id] : limits.filter((each) => each !== limit.id) })}
      >
        {limit.jurisdiction}: <span className="text-soft">{limit.step}</span>
      </LabelledCheckbox>
    ))}
    <p className="mt-2 max-w-prose text-second text-faint">
      Other places have time limits too; that yours is not listed means nothing. An adviser there knows.
    </p>
  </fieldset>
);

/** The way up, step by step. Where it is not safe, speaking to them is left out. */
export const StepsPart = ({ draft: { steps, isUnsafe }, onChange }: PartProps) => {
  const today = useToday();
  const noted = (id: string) => steps.find(({ step }) => step === id) ?? { step: id, who: '', note: '' };
  const set = (id: string, change: Partial<Plan['steps'][number]>) =>
    onChange({ steps: [...steps.filter(({ step }) => step !== id), { ...noted(id), ...change }] });
  return (
    <>
      <LabelledCheckbox checked={isUnsafe} onChange={(on) => onChange({ isUnsafe: on })}>
        Speaking to them myself would not be safe
      </LabelledCheckbox>
      <ol className="mt-3 space-y-5">
        {ladder
          .filter(({ isDirect }) => !(isDirect && isUnsafe))
          .map(({ id, title, what, caution }) => (
            <li key={id}>
              <p className="font-medium">{title}</p>
              <p className="text-soft">{what}</p>
              <p className="text-soft">{caution}</p>
              <div className="mt-1.5 grid gap-x-4 gap-y-2 sm:grid-cols-[1fr_auto] sm:items-end">
                <PrivateField
                  label={`Whom you turn to: ${title}`}
                  value={noted(id).who}
                  onChange={({ target }) => set(id, { who: target.value })}
                />
                <LabelledCheckbox
                  checked={noted(id).doneOn !== undefined}
                  onChange={(on) => set(id, { doneOn: on ? today : undefined })}
                >
                  Done<span className="sr-only">: {title}</span>
                </LabelledCheckbox>
              </div>
            </li>
          ))}
      </ol>
    </>
  );
};

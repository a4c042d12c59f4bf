import {
  alternativeLevels,
  leverageLevels,
  type Outcome,
  outcomes,
  outcomeWords,
  positions,
  type PowerAnswers,
} from '../../../../domain/wellbeing/check/power-gap.ts';
import { Choice } from '../../look/field.tsx';

const open = { id: '', label: 'I leave this open' };
const positionWords = {
  below: 'Below me',
  same: 'About where I stand',
  above: 'Above me',
  'far-above': 'Far above me',
} as const;
const alternativeWords = {
  many: 'Many',
  some: 'Some',
  few: 'Few',
  none: 'None that I can see',
} as const;
const leverageWords = { none: 'Little or nothing', some: 'Something', much: 'Much' } as const;

const optionsOf = <T extends string>(values: readonly T[], words: Readonly<Record<T, string>>) => [
  open,
  ...values.map((id) => ({ id, label: words[id] })),
];

/** Who depends on whom. */
export const PowerPart = ({
  power,
  onChange,
}: {
  readonly power: PowerAnswers;
  readonly onChange: (power: PowerAnswers) => void;
}) => {
  const toggle = (outcome: Outcome, on: boolean) =>
    onChange({
      ...power,
      controls: on ? [...power.controls, outcome] : power.controls.filter((each) => each !== outcome),
    });
  return (
    <div className="space-y-5">
      <Choice
        label="Where do they stand, compared with you?"
        options={optionsOf(positions, positionWords)}
        value={power.position ?? ''}
        onChange={({ target }) => onChange({ ...power, position: positions.find((each) => each === target.value) })}
      />
      <fieldset>
        <legend className="text-second font-medium text-soft">What can they decide about you?</legend>
        <div className="mt-1 grid gap-x-4 gap-y-1 sm:grid-cols-2">
          {outcomes.map((outcome) => (
            <label key={outcome} className="flex min-h-8 items-center gap-2">
              <input
                type="checkbox"
                checked={power.controls.includes(outcome)}
                onChange={({ target }) => toggle(outcome, target.checked)}
              />
              {outcomeWords[outcome]}
            </label>
          ))}
        </div>
      </fieldset>
      <Choice
        label="What other ways do you have to get what you get from them?"
        options={optionsOf(alternativeLevels, alternativeWords)}
        value={power.alternatives ?? ''}
        onChange={({ target }) =>
          onChange({ ...power, alternatives: alternativeLevels.find((each) => each === target.value) })
        }
      />
      <Choice
        label="What gives you weight: skills they need, people who would speak for you, savings, another offer?"
        options={optionsOf(leverageLevels, leverageWords)}
        value={power.leverage ?? ''}
        onChange={({ target }) =>
          onChange({ ...power, leverage: leverageLevels.find((each) => each === target.value) })
        }
      />
    </div>
  );
};

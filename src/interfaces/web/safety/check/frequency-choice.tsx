import { useId } from 'react';
import { type Frequency, frequencies } from '../../../../domain/wellbeing/check/behaviour.ts';

const labels: Readonly<Record<Frequency, string>> = {
  never: 'never',
  once: 'once',
  monthly: 'monthly',
  weekly: 'weekly',
  daily: 'daily',
};

/** How often something happened; it may be left open, and taken back. */
export const FrequencyChoice = ({
  text,
  value,
  onChange,
}: {
  readonly text: string;
  readonly value: Frequency | undefined;
  readonly onChange: (frequency: Frequency | undefined) => void;
}) => {
  const name = useId();
  return (
    <fieldset className="border-t border-line py-4 first:border-0">
      <legend className="float-left mb-2 w-full font-medium">{text}</legend>
      <div className="clear-both flex flex-wrap gap-1.5">
        {frequencies.map((frequency) => (
          <label
            key={frequency}
            className="flex min-h-9 items-center gap-2 rounded-md border border-line bg-surface px-3 has-checked:border-accent has-checked:bg-accent-wash has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              checked={value === frequency}
              onChange={() => onChange(frequency)}
              className="outline-none"
            />
            {labels[frequency]}
          </label>
        ))}
        {value !== undefined && (
          <button type="button" className="min-h-9 px-2 text-second text-link" onClick={() => onChange(undefined)}>
            Take back
            <span className="sr-only">: {text}</span>
          </button>
        )}
      </div>
    </fieldset>
  );
};

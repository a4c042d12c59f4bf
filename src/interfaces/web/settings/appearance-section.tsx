import { useOperation } from '../api/use-operation.ts';
import { classes } from '../look/class-names.ts';
import { saveSettings } from './save-settings.ts';

interface PickProps<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly value: T | undefined;
  readonly options: readonly { readonly id: T; readonly label: string }[];
  readonly onPick: (value: T) => void;
}

/** One of a few, side by side. */
const Pick = <T extends string>({ legend, name, value, options, onPick }: PickProps<T>) => (
  <fieldset>
    <legend className="mb-1.5 text-second font-medium text-soft">{legend}</legend>
    <div className="inline-flex flex-wrap rounded-md border border-edge bg-surface p-0.5">
      {options.map((option) => (
        <label
          key={option.id}
          className={classes(
            'cursor-pointer rounded px-3.5 py-1.5 has-focus-visible:outline-2 has-focus-visible:outline-accent',
            value === option.id ? 'bg-accent-wash font-medium text-accent-deep' : 'text-soft hover:text-text',
          )}
        >
          <input
            type="radio"
            name={name}
            className="sr-only"
            checked={value === option.id}
            onChange={() => onPick(option.id)}
          />
          {option.label}
        </label>
      ))}
    </div>
  </fieldset>
);

export const AppearanceSection = () => {
  const settings = useOperation('settings.show', {}).data;
  return (
    <div className="card flex flex-wrap gap-x-10 gap-y-5 p-5">
      <Pick
        legend="Colours"
        name="theme"
        value={settings?.theme}
        onPick={(theme) => void saveSettings({ theme })}
        options={[
          { id: 'system', label: 'As the system' },
          { id: 'light', label: 'Light' },
          { id: 'dark', label: 'Dark' },
        ]}
      />
      <Pick
        legend="Density"
        name="density"
        value={settings?.density}
        onPick={(density) => void saveSettings({ density })}
        options={[
          { id: 'comfortable', label: 'Comfortable' },
          { id: 'compact', label: 'Compact' },
        ]}
      />
    </div>
  );
};

import { queryClient, useOperation } from '../api/use-operation.ts';
import { saveSettings } from './save-settings.ts';

type Part = 'prestige' | 'seniority';

const parts: readonly { readonly part: Part; readonly label: string; readonly why: string }[] = [
  {
    part: 'prestige',
    label: 'Count the prestige of occupations',
    why: 'Published averages of how people rate occupations (SIOPS). They say nothing about anybody in particular.',
  },
  {
    part: 'seniority',
    label: 'Count the rank in job titles',
    why: 'From intern to chief, as the words of the title tell.',
  },
];

/** Whether job titles are read for linking capital. */
export const TitleSection = () => {
  const settings = useOperation('settings.show', {}).data;
  const pick = async (part: Part, isCounted: boolean): Promise<void> => {
    await saveSettings({ [part]: isCounted ? 'counted' : 'ignored' });
    await queryClient.invalidateQueries();
  };
  return (
    <div className="card space-y-3 p-5">
      {parts.map(({ part, label, why }) => (
        <label key={part} className="flex items-start gap-3">
          <input
            type="checkbox"
            className="mt-1"
            checked={settings?.[part] === 'counted'}
            disabled={!settings}
            onChange={(event) => void pick(part, event.target.checked)}
          />
          <span>
            {label}
            <span className="block text-second text-faint">{why}</span>
          </span>
        </label>
      ))}
    </div>
  );
};

import { commandKey, Key } from '../look/key.tsx';
import { shortcutList } from './shortcuts.ts';

const shown = (key: string): string[] => key.split(' ').map((part) => (part === 'mod' ? commandKey : part));

/** Every shortcut, by the place it acts in. */
export const ShortcutTable = () => (
  <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
    {shortcutList.map(({ place, rows }) => (
      <section key={place} aria-label={place}>
        <h3 className="mb-1 text-second font-semibold text-faint">{place}</h3>
        <dl className="divide-y divide-line">
          {rows.map(({ keys, what }) => (
            <div key={what} className="flex items-center justify-between gap-4 py-1.5">
              <dt>{what}</dt>
              <dd className="flex gap-1">
                {keys.flatMap(shown).map((key) => (
                  <Key key={key}>{key}</Key>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    ))}
  </div>
);

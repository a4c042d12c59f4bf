import { useShared } from '../api/shared-value.ts';
import { ShortcutTable } from '../app/shortcut-table.tsx';
import { setSingleKeys, singleKeys } from '../app/shortcuts.ts';

export const ShortcutSection = () => {
  const on = useShared(singleKeys);
  return (
    <div className="card p-5">
      <label className="mb-5 flex items-start gap-3">
        <input
          type="checkbox"
          className="mt-1"
          checked={on}
          onChange={(event) => setSingleKeys(event.target.checked)}
        />
        <span>
          Single letters act as shortcuts
          <span className="block text-second text-faint">
            Switch them off if you speak to your computer, or if they get in your way.
          </span>
        </span>
      </label>
      <ShortcutTable />
    </div>
  );
};

import type { ReactNode } from 'react';

export const LabelledCheckbox = ({
  checked,
  onChange,
  children,
}: {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}) => (
  <label className="flex min-h-8 items-start gap-2 py-1">
    <input
      type="checkbox"
      className="mt-0.5 shrink-0"
      checked={checked}
      onChange={({ target }) => onChange(target.checked)}
    />
    <span>{children}</span>
  </label>
);

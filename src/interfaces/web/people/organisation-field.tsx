import { useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components/ComboBox';
import { useOperation } from '../api/use-operation.ts';
import { classes } from '../look/class-names.ts';
import { controlClass } from '../look/field.tsx';

interface OrganisationFieldProps {
  readonly label: string;
  readonly value: string;
  /** Called when a name is chosen, entered, or cleared. */
  readonly onCommit: (name: string) => void;
  readonly hideLabel?: boolean;
  readonly className?: string;
}

/** An organisation's name, with those on file offered while one types. */
export const OrganisationField = ({
  label,
  value,
  onCommit,
  hideLabel = false,
  className = '',
}: OrganisationFieldProps) => {
  const [text, setText] = useState(value);
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    setText(value);
  }
  const found = useOperation(
    'organisations.list',
    { prefix: text, limit: 8 },
    { enabled: text.trim() !== '', hold: true },
  );
  const items = text.trim() === '' ? [] : (found.data?.items ?? []);
  return (
    <ComboBox
      aria-label={label}
      items={items}
      inputValue={text}
      onInputChange={(next) => {
        setText(next);
        if (next === '' && value !== '') onCommit('');
      }}
      onSelectionChange={(key) => {
        const chosen = items.find((item) => item.id === key);
        if (chosen) onCommit(chosen.name);
      }}
      onBlur={() => text !== value && onCommit(text)}
      allowsCustomValue
      menuTrigger="input"
      allowsEmptyCollection={text.trim() !== ''}
      className={classes('flex min-w-0 flex-col gap-1', className)}
    >
      {!hideLabel && <Label className="text-second font-medium text-soft">{label}</Label>}
      <Input placeholder={hideLabel ? label : ''} className={controlClass} />
      <Popover className="w-(--trigger-width) min-w-56 rounded-lg border border-line bg-surface p-1 shadow-lift">
        <ListBox
          aria-label="Organisations"
          renderEmptyState={() => (
            <p className="px-2.5 py-1.5 text-faint">
              {found.isFetching ? 'Looking…' : 'None on file begins like this.'}
            </p>
          )}
          className="max-h-72 overflow-y-auto outline-none"
        >
          {(item: { id: string; name: string; people: number }) => (
            <ListBoxItem
              textValue={item.name}
              className="flex cursor-pointer items-center gap-2 rounded-md px-2.5 py-1.5 outline-none data-focused:bg-hover"
            >
              <span className="flex-1 truncate">{item.name}</span>
              <span className="numbers text-second text-faint">{item.people}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};

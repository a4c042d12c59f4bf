import { useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components/ComboBox';
import type { PersonSummary } from '../../../domain/people/person-summary.ts';
import { useOperation } from '../api/use-operation.ts';
import type { OverlayPerson } from '../app/overlay.ts';
import { Avatar } from '../look/avatar.tsx';
import { Chip } from '../look/chip.tsx';
import { controlClass } from '../look/field.tsx';

interface PersonPickerProps {
  readonly label: string;
  readonly people: readonly OverlayPerson[];
  readonly onChange: (people: readonly OverlayPerson[]) => void;
  readonly autoFocus?: boolean;
  /** The place makes plain what it is for. */
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
}

/** Chooses people by typing the beginning of their names. */
export const PersonPicker = ({
  label,
  people,
  onChange,
  autoFocus = false,
  hideLabel = false,
  placeholder = 'Type a name',
}: PersonPickerProps) => {
  const [text, setText] = useState('');
  const found = useOperation(
    'people.list',
    { text, limit: 8, sort: '-last' },
    { enabled: text.trim() !== '', hold: true },
  );
  const items =
    text.trim() === ''
      ? []
      : (found.data?.items ?? []).filter((item) => !people.some((person) => person.id === item.id));
  return (
    <div>
      <ComboBox
        items={items}
        inputValue={text}
        onInputChange={setText}
        selectedKey={null}
        onSelectionChange={(key) => {
          const chosen = items.find((item) => item.id === key);
          if (!chosen) return;
          onChange([...people, { id: chosen.id, fullName: chosen.fullName }]);
          setText('');
        }}
        menuTrigger="input"
        allowsEmptyCollection={text.trim() !== ''}
        className="flex flex-col gap-1"
      >
        <Label className={hideLabel ? 'sr-only' : 'text-second font-medium text-soft'}>{label}</Label>
        <Input className={controlClass} placeholder={placeholder} autoFocus={autoFocus} />
        <Popover className="w-(--trigger-width) rounded-lg border border-line bg-surface p-1 shadow-lift">
          <ListBox
            aria-label="People"
            renderEmptyState={() => (
              <p className="px-2.5 py-1.5 text-faint">
                {found.isFetching ? 'Looking…' : 'Nobody by that name is on file.'}
              </p>
            )}
            className="max-h-72 overflow-y-auto outline-none"
          >
            {(item: PersonSummary) => (
              <ListBoxItem
                textValue={item.fullName}
                className="flex cursor-pointer items-center gap-3 rounded-md px-2.5 py-1.5 outline-none data-focused:bg-hover"
              >
                <Avatar id={item.id} name={item.fullName} hasPhoto={item.hasPhoto} size="small" />
                <span className="min-w-0">
                  <span className="block truncate">{item.fullName}</span>
                  <span className="block truncate text-second text-faint">
                    {[item.title, item.organisation].filter(Boolean).join(', ')}
                  </span>
                </span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {people.length > 0 && (
        <p className="mt-2 flex flex-wrap gap-1.5">
          {people.map((person) => (
            <Chip
              key={person.id}
              tone="accent"
              removeLabel={`Leave out ${person.fullName}`}
              onRemove={() => onChange(people.filter((each) => each.id !== person.id))}
            >
              {person.fullName}
            </Chip>
          ))}
        </p>
      )}
    </div>
  );
};

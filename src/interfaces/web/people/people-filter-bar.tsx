import { ListFilter, Search } from 'lucide-react';
import { useRef, useState } from 'react';
import { roleKinds } from '../../../domain/ties/role-kinds.ts';
import { sourceKinds } from '../../../domain/people/source-kinds.ts';
import { useOperation } from '../api/use-operation.ts';
import { useIsNarrow, useMedia } from '../app/use-media.ts';
import { Button } from '../look/button.tsx';
import { classes } from '../look/class-names.ts';
import { Choice, controlClass, type Option } from '../look/field.tsx';
import { OrganisationField } from './organisation-field.tsx';
import { type PeopleSearch, strengthBands } from './people-search.ts';

const typingPause = 120;

interface PeopleFilterBarProps {
  readonly search: PeopleSearch;
  readonly onChange: (patch: Partial<Record<keyof PeopleSearch, string | undefined>>) => void;
}

const anyOf = (label: string, options: readonly Option[]): Option[] => [
  { id: '', label },
  ...options.map(({ id, label: each }) => ({ id, label: each })),
];

/** Text that is sent on once the hands pause, and follows the address when that changes for another reason. */
const TextFilter = ({ search, onChange }: PeopleFilterBarProps) => {
  const address = search.text ?? '';
  const [text, setText] = useState(address);
  const [seen, setSeen] = useState({ address, sent: address });
  const timer = useRef(0);
  if (address !== seen.address) {
    setSeen({ ...seen, address });
    if (address !== seen.sent) setText(address);
  }
  const type = (typed: string) => {
    setText(typed);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      setSeen((before) => ({ ...before, sent: typed }));
      onChange({ text: typed || undefined });
    }, typingPause);
  };
  return (
    <div className="relative min-w-44 flex-1 md:max-w-80 md:min-w-56">
      <Search size={16} aria-hidden className="pointer-events-none absolute top-2.5 left-2.5 text-faint" />
      <input
        type="search"
        aria-label="Find by name, title or organisation"
        placeholder="Name, title, organisation"
        value={text}
        onChange={(event) => type(event.target.value)}
        className={classes(controlClass, 'pl-8')}
      />
    </div>
  );
};

export const PeopleFilterBar = ({ search, onChange }: PeopleFilterBarProps) => {
  const isNarrow = useIsNarrow();
  const isFolded = useMedia('(max-width: 63.99rem)');
  const [open, setOpen] = useState(false);
  const tags = useOperation('tags.list', {}).data?.items ?? [];
  const select = (field: keyof PeopleSearch, label: string, options: Option[]) => (
    <Choice
      label={label}
      hideLabel
      compact
      options={options}
      value={search[field] ?? ''}
      className={isNarrow ? 'w-full' : 'w-auto max-w-40'}
      onChange={(event) => onChange({ [field]: event.target.value || undefined })}
    />
  );
  return (
    <div role="search" aria-label="People" className="flex flex-wrap items-center gap-2">
      <TextFilter search={search} onChange={onChange} />
      {isFolded && (
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          <ListFilter size={16} aria-hidden /> Filter
        </Button>
      )}
      {(!isFolded || open) && (
        <>
          {select('role', 'Role', anyOf('Any role', roleKinds))}
          {select('source', 'Source', anyOf('Any source', sourceKinds))}
          {select('strength', 'Strength', anyOf('Any strength', strengthBands))}
          {tags.length > 0 &&
            select(
              'tag',
              'Tag',
              anyOf(
                'Any tag',
                tags.map(({ tag, people }) => ({ id: tag, label: `${tag} (${people})` })),
              ),
            )}
          <OrganisationField
            label="Organisation"
            hideLabel
            value={search.organisation ?? ''}
            onCommit={(organisation) => onChange({ organisation: organisation || undefined })}
            className={isNarrow ? 'w-full' : 'w-36'}
          />
          {select('archived', 'Archived', [
            { id: '', label: 'Not archived' },
            { id: 'yes', label: 'Archived' },
            { id: 'all', label: 'Both' },
          ])}
        </>
      )}
    </div>
  );
};

import type { PeopleSort, PersonSummary } from '../../../domain/people/person-summary.ts';
import { Chip } from '../look/chip.tsx';
import { StrengthBar } from '../look/strength-bar.tsx';
import { agoWords, dueWords } from '../words/day-words.ts';
import { roleLabel } from '../words/role-words.ts';

export interface PeopleColumn {
  readonly id: string;
  readonly label: string;
  /** First and second order when its heading is pressed. */
  readonly sorts?: readonly [PeopleSort, PeopleSort?];
  /** Where it shows. */
  readonly className: string;
  readonly cell: (person: PersonSummary, today: string) => React.ReactNode;
}

export const gridClass =
  'grid items-center gap-x-4 grid-cols-[1.25rem_minmax(0,1fr)_7rem_6rem] lg:grid-cols-[1.25rem_minmax(0,2fr)_minmax(0,2fr)_7rem_6rem] xl:grid-cols-[1.25rem_minmax(0,2fr)_minmax(0,2.2fr)_minmax(0,1fr)_7rem_6.5rem_6rem]';

const worksAs = (person: PersonSummary) => (
  <span className="block min-w-0">
    <span className="block truncate">{person.title}</span>
    <span className="block truncate text-second text-faint">{person.organisation}</span>
  </span>
);

const dueCell = ({ dueOn }: PersonSummary, today: string) =>
  dueOn === null ? null : dueOn <= today ? (
    <Chip tone="soon">{dueOn === today ? 'today' : 'due'}</Chip>
  ) : (
    <span className="text-soft">{dueWords(dueOn, today)}</span>
  );

/** The columns behind the name. */
export const peopleColumns: readonly PeopleColumn[] = [
  { id: 'work', label: 'Work', sorts: ['organisation'], className: 'hidden lg:block', cell: worksAs },
  {
    id: 'roles',
    label: 'Roles',
    className: 'hidden xl:block',
    cell: ({ roles }) => <span className="block truncate text-soft">{roles.map(roleLabel).join(', ')}</span>,
  },
  {
    id: 'last',
    label: 'Last contact',
    sorts: ['-last', 'last'],
    className: '',
    cell: ({ lastOn }, today) => (
      <span className="numbers whitespace-nowrap text-soft">{lastOn === null ? 'never' : agoWords(lastOn, today)}</span>
    ),
  },
  {
    id: 'strength',
    label: 'Strength',
    sorts: ['-strength', 'strength'],
    className: '',
    cell: ({ strength }) => <StrengthBar strength={strength} />,
  },
  { id: 'due', label: 'Next', className: 'hidden xl:block', cell: dueCell },
];

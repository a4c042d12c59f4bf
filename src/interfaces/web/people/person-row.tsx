import { memo, type MouseEvent } from 'react';
import type { PersonSummary } from '../../../domain/people/person-summary.ts';
import { Avatar } from '../look/avatar.tsx';
import { classes } from '../look/class-names.ts';
import { agoWords } from '../words/day-words.ts';
import { roleLabel } from '../words/role-words.ts';
import { gridClass, peopleColumns } from './people-columns.tsx';

export interface PersonRowProps {
  readonly index: number;
  readonly person: PersonSummary | undefined;
  readonly today: string;
  readonly isChosen: boolean;
  readonly top: number;
  readonly height: number;
  readonly total: number;
  readonly onChoose: (index: number, id: string, event: MouseEvent) => void;
  readonly onOpen: (id: string, event: MouseEvent) => void;
}

const workOf = (person: PersonSummary) => [person.title, person.organisation].filter(Boolean).join(', ');
const place = (top: number, height: number) => ({ transform: `translateY(${top}px)`, height });
const rowClass =
  'absolute inset-x-0 top-0 contain-strict border-b border-line px-2 hover:bg-hover focus-within:bg-hover';
/** The link covers the row, so that all of it opens the person, and one thing takes the focus. */
const coverClass =
  'truncate font-medium after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:rounded-md focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent';

const Choose = ({
  person,
  index,
  isChosen,
  onChoose,
}: Pick<PersonRowProps, 'index' | 'isChosen' | 'onChoose'> & { person: PersonSummary }) => (
  <input
    type="checkbox"
    tabIndex={-1}
    checked={isChosen}
    aria-label={`Select ${person.fullName}`}
    onChange={() => {}}
    onClick={(event) => onChoose(index, person.id, event)}
    className="relative z-10"
  />
);

/** A plain link: the router's own would cost each of thirty rows a frame a subscription. */
const NameLink = ({ person, index, onOpen }: Pick<PersonRowProps, 'index' | 'onOpen'> & { person: PersonSummary }) => (
  <a
    href={`/people/${person.id}`}
    data-row={index}
    className={coverClass}
    onClick={(event) => onOpen(person.id, event)}
  >
    {person.fullName}
  </a>
);

/** One person as a row of the table. */
export const PersonRow = memo(({ index, person, today, isChosen, top, height, onChoose, onOpen }: PersonRowProps) => (
  <div
    role="row"
    aria-rowindex={index + 2}
    aria-selected={isChosen}
    style={place(top, height)}
    className={classes(rowClass, gridClass, isChosen && 'bg-accent-wash')}
  >
    {person ? (
      <>
        <span role="cell" className="flex">
          <Choose {...{ person, index, isChosen, onChoose }} />
        </span>
        <span role="cell" className="flex min-w-0 items-center gap-3">
          <Avatar id={person.id} name={person.fullName} hasPhoto={person.hasPhoto} />
          <span className="flex min-w-0 flex-col">
            <NameLink {...{ person, index, onOpen }} />
            {person.nativeName && (
              <span className="hidden truncate text-second text-faint lg:block">{person.nativeName}</span>
            )}
            <span className="truncate text-second text-faint lg:hidden">{workOf(person)}</span>
          </span>
        </span>
        {peopleColumns.map((column) => (
          <span role="cell" key={column.id} className={classes('min-w-0', column.className)}>
            {column.cell(person, today)}
          </span>
        ))}
      </>
    ) : (
      <span role="cell" className="col-span-full flex items-center gap-3 pl-9">
        <span className="size-9 rounded-full bg-sunken" />
        <span className="h-3.5 w-40 rounded bg-sunken" />
      </span>
    )}
  </div>
));

/** One person as a card, where columns have no room. */
export const PersonCard = memo(
  ({ index, person, today, isChosen, top, height, total, onChoose, onOpen }: PersonRowProps) => (
    <div
      role="listitem"
      aria-posinset={index + 1}
      aria-setsize={total}
      style={place(top, height)}
      className={classes(rowClass, 'flex items-center gap-3', isChosen && 'bg-accent-wash')}
    >
      {person && (
        <>
          <Avatar id={person.id} name={person.fullName} hasPhoto={person.hasPhoto} size="card" />
          <span className="flex min-w-0 flex-1 flex-col">
            <NameLink {...{ person, index, onOpen }} />
            <span className="truncate text-second text-soft">{workOf(person)}</span>
            <span className="truncate text-second text-faint">
              {[
                person.roles.map(roleLabel).join(', '),
                person.lastOn === null ? 'no contact yet' : agoWords(person.lastOn, today),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
          {person.strength !== null && (
            <span className="numbers text-second text-soft" aria-label={`Strength ${person.strength}`} role="img">
              {person.strength}
            </span>
          )}
          <Choose {...{ person, index, isChosen, onChoose }} />
        </>
      )}
    </div>
  ),
);

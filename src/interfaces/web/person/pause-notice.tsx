import type { PersonDetail } from '../../../domain/people/person-detail.ts';
import { change } from '../app/change.ts';
import { Button } from '../look/button.tsx';
import { dateWords } from '../words/day-words.ts';
import { callName } from '../words/role-words.ts';

/** Says that a person is left out of Today, and how to take that back. */
export const PauseNotice = ({ detail: { person, pause } }: { readonly detail: PersonDetail }) => {
  if (pause === null) return null;
  const first = callName(person);
  return (
    <p
      role="note"
      className="flex w-full flex-wrap items-center gap-x-3 gap-y-1 rounded-md bg-sunken px-3 py-2 text-second text-soft"
    >
      <span>
        {pause.until === null
          ? `Left out: Today never brings ${first} up.`
          : `Paused: Today does not bring ${first} up before ${dateWords(pause.until)}.`}
      </span>
      <Button
        size="small"
        variant="quiet"
        onClick={() =>
          void change('today.leave-out', { person: person.id, back: true }, `${first} may appear on Today again`)
        }
      >
        Take it back
      </Button>
    </p>
  );
};

import { Link } from '@tanstack/react-router';
import type { ItemOf } from '../api/operation-contract.ts';
import { change } from '../app/change.ts';
import { Avatar } from '../look/avatar.tsx';
import { Button } from '../look/button.tsx';
import { dateWords, longDay } from '../words/day-words.ts';

type Milestone = ItemOf<'milestones.list'>;

/** Long enough for this occasion never to come back; next year has its own. */
const asideDays = 360;

const celebrated = ({ personId, fullName, key }: Milestone) =>
  change(
    'today.snooze',
    { person: personId, key: `milestone:${key}`, days: asideDays },
    `${fullName} has had your good word`,
  );

/** One occasion, what was said the last time, and the word to come. */
export const MilestoneLine = ({ milestone }: { readonly milestone: Milestone }) => {
  const { personId, fullName, what, on, url, lastWord, milestone: entered } = milestone;
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-2 px-4 py-3">
      <Avatar id={personId} name={fullName} hasPhoto={false} size="small" />
      <div className="min-w-0 flex-1 basis-56">
        <p className="text-pretty">
          <Link to="/people/$person" params={{ person: personId }} className="font-medium hover:text-accent">
            {fullName}
          </Link>{' '}
          {what}
        </p>
        <p className="text-second text-faint">
          {longDay(on)}
          {url && (
            <>
              {' · '}
              <a href={url} target="_blank" rel="noreferrer" className="underline hover:text-accent">
                read of it
              </a>
            </>
          )}
        </p>
        {lastWord && (
          <p className="mt-1 line-clamp-2 text-second text-soft">
            On {dateWords(lastWord.on)} you said: {lastWord.text}
          </p>
        )}
      </div>
      <div className="flex gap-1">
        <Button
          size="small"
          variant="quiet"
          aria-label={`Said, to ${fullName}`}
          onClick={() => void celebrated(milestone)}
        >
          Said
        </Button>
        {entered !== null && (
          <Button
            size="small"
            variant="quiet"
            aria-label={`Remove the milestone of ${fullName}`}
            onClick={() => void change('milestones.remove', { milestone: entered }, 'Removed')}
          >
            Remove
          </Button>
        )}
      </div>
    </li>
  );
};

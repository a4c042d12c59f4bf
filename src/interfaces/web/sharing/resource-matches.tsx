import { useState } from 'react';
import type { ItemOf } from '../api/operation-contract.ts';
import { useOperation } from '../api/use-operation.ts';
import { change } from '../app/change.ts';
import { openWrite } from '../app/overlay.ts';
import { AttendeeLine } from '../events/attendee-line.tsx';
import { Reasons } from '../events/reasons.tsx';
import { Button } from '../look/button.tsx';
import { FailureNotice } from '../look/failure-notice.tsx';
import { Waiting } from '../look/waiting.tsx';
import { PersonPicker } from '../people/person-picker.tsx';

type Resource = ItemOf<'share.list'>;
const few = 5;
const many = 50;

const passOn = (resource: Resource, personId: string, fullName: string) =>
  change('share.done', { resource: resource.id, people: [personId] }, `Passed on to ${fullName}`);

/** Whom a resource would serve, each with the reason, and the one press that says it went to them. */
export const ResourceMatches = ({ resource }: { readonly resource: Resource }) => {
  const [limit, setLimit] = useState(few);
  const { data, error, refetch } = useOperation('share.match', { resource: resource.id, limit }, { hold: true });
  if (error && !data) return <FailureNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting lines={3} />;
  return (
    <div className="border-t border-line">
      {data.items.length === 0 ? (
        <p className="px-4 py-3 text-pretty text-soft">
          It serves nobody{resource.shared.length > 0 ? ' else' : ''} on file, as far as is known. Interests and notes
          on people are what it goes by.
        </p>
      ) : (
        <ul aria-label={`Whom “${resource.title}” would serve`} className="divide-y divide-line">
          {data.items.map((match) => (
            <AttendeeLine
              key={match.personId}
              person={match}
              actions={
                <>
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={`Write to ${match.fullName}`}
                    onClick={() => openWrite({ id: match.personId, fullName: match.fullName })}
                  >
                    Write
                  </Button>
                  <Button
                    size="small"
                    aria-label={`Passed on to ${match.fullName}`}
                    onClick={() => void passOn(resource, match.personId, match.fullName)}
                  >
                    Passed on
                  </Button>
                </>
              }
            >
              <Reasons reasons={match.reasons} />
            </AttendeeLine>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap items-end gap-4 px-4 py-3">
        <div className="min-w-0 flex-1 basis-56">
          <PersonPicker
            label="Passed on to somebody else"
            people={[]}
            onChange={([person]) => person && void passOn(resource, person.id, person.fullName)}
          />
        </div>
        {data.total > data.items.length && limit === few && (
          <Button size="small" variant="quiet" onClick={() => setLimit(many)}>
            {data.total - data.items.length} more
          </Button>
        )}
      </div>
    </div>
  );
};

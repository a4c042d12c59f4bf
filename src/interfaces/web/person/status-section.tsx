import { lazy, Suspense, useState } from 'react';
import { useOperation } from '../api/use-operation.ts';
import { change } from '../app/change.ts';
import type { OverlayPerson } from '../app/overlay.ts';
import { Button } from '../look/button.tsx';
import { SideSection } from './side-section.tsx';

const StatusDialog = lazy(() => import('./status-dialog.tsx'));

/** What somebody's title was read as: occupation with its prestige, and rank; with the tables' sources, and a way to correct it. */
export const StatusSection = ({ person }: { readonly person: OverlayPerson }) => {
  const [isEditing, setEditing] = useState(false);
  const { data } = useOperation('status.show', { person: person.id }, { hold: true });
  if (!data || (data.title === null && data.occupationFrom === null && data.seniorityFrom === null)) return null;
  const isCorrected = data.occupationFrom === 'me' || data.seniorityFrom === 'me';
  if (!data.counted.prestige && !data.counted.seniority) return null;
  return (
    <SideSection title="Where the title stands">
      <details className="text-second">
        <summary className="cursor-pointer">
          {[data.counted.prestige && data.occupation?.label, data.counted.seniority && data.rank]
            .filter(Boolean)
            .join(' · ') || 'The title tells neither occupation nor rank.'}
        </summary>
        <div className="mt-1.5 space-y-1.5 text-soft">
          {data.counted.prestige && data.occupation && (
            <p>
              ISCO-08 group {data.occupation.code}. Prestige <span className="numbers">{data.occupation.prestige}</span>{' '}
              of 78 (SIOPS), status <span className="numbers">{data.occupation.isei}</span> of 89 (ISEI): how people of
              many countries rate the occupation, never the person.
            </p>
          )}
          {data.counted.seniority && data.seniority !== null && (
            <p>
              Rank <span className="numbers">{data.seniority.toFixed(2)}</span>, from 0 in training to 1 at the top
              {data.seniorityFrom === 'title' ? ', read from the title.' : ', your own word.'}
            </p>
          )}
          <p>Used for linking capital only. Settings switch it off.</p>
          <p className="-ml-2 flex flex-wrap">
            <Button variant="quiet" size="small" className="min-h-7 px-2" onClick={() => setEditing(true)}>
              Correct it
            </Button>
            {isCorrected && (
              <Button
                variant="quiet"
                size="small"
                className="min-h-7 px-2"
                onClick={() =>
                  void change('status.clear', { person: person.id }, `The title of ${person.fullName} is read again`)
                }
              >
                Take your correction back
              </Button>
            )}
          </p>
          {data.sources.map((source) => (
            <p key={source} className="text-small text-faint">
              {source}
            </p>
          ))}
        </div>
      </details>
      {isEditing && (
        <Suspense fallback={null}>
          <StatusDialog person={person} status={data} onClose={() => setEditing(false)} />
        </Suspense>
      )}
    </SideSection>
  );
};

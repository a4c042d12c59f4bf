import { lazy, Suspense, useState } from 'react';
import type { PersonDetail } from '../../../domain/people/person-detail.ts';
import { change } from '../app/change.ts';
import { Button } from '../look/button.tsx';
import { dateWords } from '../words/day-words.ts';
import { callName, sourceLabel } from '../words/role-words.ts';
import { useOriginOf } from './origin-words.ts';
import { FactLine, SideSection } from './side-section.tsx';

const SourceDialog = lazy(() => import('./source-dialog.tsx'));

/** Where the user knows them from. */
export const SourceSection = ({ detail }: { readonly detail: PersonDetail }) => {
  const [adding, setAdding] = useState(false);
  const originOf = useOriginOf();
  return (
    <SideSection title="Where you know them from" addLabel="Add where you know them from" onAdd={() => setAdding(true)}>
      {detail.sources.length === 0 && (
        <p className="text-second text-faint">Not said yet. How did {callName(detail.person)} come into your life?</p>
      )}
      {detail.sources.map(({ id, kind, detail: which, since, batchId }) => (
        <div key={id} className="flex items-start justify-between gap-2">
          <div className="min-w-0 flex-1">
            <FactLine origin={originOf(batchId)}>
              <p>
                {sourceLabel(kind)}
                {which && <span className="text-soft">, {which}</span>}
              </p>
              {since && <p className="text-second text-faint">since {dateWords(since)}</p>}
            </FactLine>
          </div>
          <Button
            variant="quiet"
            size="small"
            className="mt-0.5 text-faint"
            aria-label={`Take back ${sourceLabel(kind)}`}
            onClick={() =>
              void change('sources.remove', { source: id }, `Took back: ${sourceLabel(kind).toLowerCase()}`)
            }
          >
            Take back
          </Button>
        </div>
      ))}
      {adding && (
        <Suspense fallback={null}>
          <SourceDialog person={detail.person} onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </SideSection>
  );
};

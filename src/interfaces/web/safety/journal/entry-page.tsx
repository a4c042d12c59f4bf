import { lazy, type ReactNode, Suspense, useState } from 'react';
import { addressOf, call } from '../../api/call.ts';
import { useZone } from '../../app/use-status.ts';
import { Button, buttonClass } from '../../look/button.tsx';
import { FailureNotice } from '../../look/failure-notice.tsx';
import { Waiting } from '../../look/waiting.tsx';
import { useGo } from '../room/place.ts';
import { SafetyPageFrame } from '../room/safety-page-frame.tsx';
import { Said } from '../room/said.tsx';
import { Unlocked } from '../room/unlocked.tsx';
import { useKeeping } from '../room/use-keeping.ts';
import { usePrivate } from '../room/use-private.ts';
import { certaintyWords, type Entry, fieldTitles, nameWords, whenWords, writtenWords } from './entry-words.ts';

const ConfirmDialog = lazy(() => import('../../look/confirm-dialog.tsx'));

const Line = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <div>
    <dt className="text-second font-medium text-faint">{title}</dt>
    <dd className="max-w-prose break-words whitespace-pre-wrap">{children}</dd>
  </div>
);

const textFields = ['what', 'exactWords', 'response', 'impact', 'feelings'] as const;
const nameFields = ['people', 'witnesses', 'toldTo'] as const;

const EntryFields = ({ entry }: { readonly entry: Entry }) => (
  <dl className="grid gap-4">
    <Line title={fieldTitles.occurredAt}>
      {whenWords(entry)}
      {entry.certainty && ` (${certaintyWords[entry.certainty]})`}
    </Line>
    {(entry.place || entry.medium) && (
      <Line title="Where and how">{[entry.place, entry.medium].filter(Boolean).join(', ')}</Line>
    )}
    {textFields.map(
      (name) =>
        entry[name] && (
          <Line key={name} title={fieldTitles[name]}>
            {entry[name]}
          </Line>
        ),
    )}
    {nameFields.map(
      (name) =>
        entry[name] && (
          <Line key={name} title={fieldTitles[name]}>
            {nameWords(entry[name])}
          </Line>
        ),
    )}
    {entry.evidence.length > 0 && (
      <Line title={fieldTitles.evidence}>
        <ul>
          {entry.evidence.map((file) => (
            <li key={file.number}>
              <a
                className="text-link"
                href={addressOf('journal.evidence', { entry: entry.seq, number: file.number })}
                download
              >
                {file.name}
              </a>
              {file.origin && <span className="text-soft">, {file.origin}</span>}
            </li>
          ))}
        </ul>
      </Line>
    )}
  </dl>
);

const RemoveEntry = ({ seq }: { readonly seq: number }) => {
  const go = useGo();
  const [asks, setAsks] = useState(false);
  const { trouble, keep } = useKeeping();
  const remove = async () => {
    if (await keep(() => call('journal.remove', { entry: seq }))) go({ page: 'journal' });
  };
  return (
    <>
      <Button variant="quiet" onClick={() => setAsks(true)}>
        Remove this entry
      </Button>
      <Said trouble={trouble} />
      <Suspense fallback={null}>
        {asks && (
          <ConfirmDialog
            title="Remove this entry?"
            action="Remove for good"
            onConfirm={remove}
            onClose={() => setAsks(false)}
          >
            What it says is destroyed and cannot be brought back. Its number stays, with a note that it was removed, so
            that all other entries can still be shown to be what they were. If there could be a legal matter, ask an
            adviser first.
          </ConfirmDialog>
        )}
      </Suspense>
    </>
  );
};

const EntryView = ({ number }: { readonly number: number }) => {
  const go = useGo();
  const zone = useZone();
  const { data, error, read } = usePrivate('journal.show', { entry: number });
  if (error && !data) return <FailureNotice error={error} onRetry={() => void read()} />;
  if (!data) return <Waiting lines={6} />;
  const links = [...(data.corrects ? [data.corrects] : []), ...data.correctedBy];
  return (
    <>
      <p className="mb-4 text-soft">
        Entry {data.seq}, {writtenWords(data, zone)}
      </p>
      <EntryFields entry={data} />
      {links.length > 0 && (
        <p className="mt-5 flex flex-wrap gap-2">
          {data.corrects && (
            <Button size="small" onClick={() => go({ page: 'entry', number: data.corrects ?? 0 })}>
              It corrects entry {data.corrects}
            </Button>
          )}
          {data.correctedBy.map((other) => (
            <Button key={other} size="small" onClick={() => go({ page: 'entry', number: other })}>
              Corrected by entry {other}
            </Button>
          ))}
        </p>
      )}
      <div className="mt-8 flex flex-wrap gap-2 border-t border-line pt-5">
        <button
          type="button"
          className={buttonClass('plain')}
          onClick={() => go({ page: 'write', corrects: data.seq })}
        >
          Correct or add to it
        </button>
        <RemoveEntry seq={data.seq} />
      </div>
    </>
  );
};

/** One entry, as it was written. */
const EntryPage = ({ number }: { readonly number: number }) => (
  <SafetyPageFrame title="An entry" back={{ page: 'journal' }} backLabel="Journal">
    <Unlocked what="The journal">
      <EntryView number={number} />
    </Unlocked>
  </SafetyPageFrame>
);

export default EntryPage;

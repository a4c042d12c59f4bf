import { type FormEvent, useState } from 'react';
import { call } from '../../api/call.ts';
import { useZone } from '../../app/use-status.ts';
import { Button } from '../../look/button.tsx';
import { FailureNotice } from '../../look/failure-notice.tsx';
import { Waiting } from '../../look/waiting.tsx';
import { useGo } from '../room/place.ts';
import { PrivateField } from '../room/private-field.tsx';
import { useSpace } from '../room/private-space.ts';
import { Part, SafetyPageFrame } from '../room/safety-page-frame.tsx';
import { Said } from '../room/said.tsx';
import { Unlocked } from '../room/unlocked.tsx';
import { useKeeping } from '../room/use-keeping.ts';
import { usePrivate } from '../room/use-private.ts';
import { dayOf, type Entry, whenWords, writtenWords } from './entry-words.ts';

const MOST_SHOWN = 1000;

/** By when it happened, newest first; what has no day stands by when it was written. */
const asItHappened = (entries: readonly Entry[]): Entry[] => {
  const key = (entry: Entry) => (dayOf(entry) ? (entry.occurredAt ?? '') : entry.recordedAt);
  return entries.toSorted((a, b) => (key(a) < key(b) ? 1 : Number(key(a) > key(b)) * -1));
};

const EntryLine = ({ entry }: { readonly entry: Entry }) => {
  const go = useGo();
  const zone = useZone();
  return (
    <li className="py-3">
      <button
        type="button"
        className="w-full text-left hover:text-accent"
        onClick={() => go({ page: 'entry', number: entry.seq })}
      >
        <span className="block font-medium">{whenWords(entry)}</span>
        <span className="line-clamp-2 text-soft">{entry.what}</span>
        <span className="block text-second text-faint">
          Entry {entry.seq}, {writtenWords(entry, zone)}
          {entry.corrects && `, corrects entry ${entry.corrects}`}
          {entry.correctedBy.length > 0 && `, corrected by ${entry.correctedBy.join(' and ')}`}
        </span>
      </button>
    </li>
  );
};

const EntryTimeline = () => {
  const { data, error, read } = usePrivate('journal.list', { limit: MOST_SHOWN });
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly Entry[] | null>(null);
  const { trouble, keep } = useKeeping();
  const search = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return setFound(null);
    const answer = await keep(() => call('journal.search', { text, limit: MOST_SHOWN }));
    if (answer) setFound(answer.items);
  };
  if (error && !data) return <FailureNotice error={error} onRetry={() => void read()} />;
  if (!data) return <Waiting lines={5} />;
  const shown = asItHappened(found ?? data.items);
  return (
    <>
      {data.unreadable.length > 0 && (
        <p role="alert" className="mb-3 max-w-prose text-soft">
          {data.unreadable.length === 1 ? 'One sealed file' : `${data.unreadable.length} sealed files`} could not be
          opened. “Check that nothing was changed” says why.
        </p>
      )}
      <form onSubmit={search} autoComplete="off" className="flex items-end gap-2">
        <PrivateField
          className="flex-1"
          label="Find words"
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            if (target.value === '') setFound(null);
          }}
        />
        <Button type="submit">Find</Button>
      </form>
      <Said trouble={trouble} done={found && `${found.length === 0 ? 'Nothing' : found.length} found.`} />
      <ul className="mt-2 divide-y divide-line">
        {shown.map((entry) => (
          <EntryLine key={entry.seq} entry={entry} />
        ))}
      </ul>
      {data.items.length === 0 && <p className="mt-3 text-soft">Nothing is written yet.</p>}
    </>
  );
};

/** Writing first, reading after unlocking. */
const JournalPage = () => {
  const go = useGo();
  const space = useSpace();
  const isThere = space === 'locked' || space === 'unlocked';
  return (
    <SafetyPageFrame
      title="Journal"
      lead="What happened, in your words, sealed at once. Writing needs no passphrase; reading does."
      back={{ page: 'home' }}
      backLabel="Safety"
    >
      {isThere && (
        <div className="mb-8 flex flex-wrap gap-2">
          <Button variant="primary" onClick={() => go({ page: 'write', corrects: null })}>
            Write it down
          </Button>
          <Button onClick={() => go({ page: 'verify' })}>Check that nothing was changed</Button>
          <Button onClick={() => go({ page: 'dossier' })}>Choose what to show others</Button>
        </div>
      )}
      <Unlocked what="The journal">
        <EntryTimeline />
      </Unlocked>
      {isThere && (
        <Part title="What it can do, and what it cannot">
          <Button size="small" onClick={() => go({ page: 'about' })}>
            Read it again
          </Button>
        </Part>
      )}
    </SafetyPageFrame>
  );
};

export default JournalPage;

import { useState } from 'react';
import { send } from '../../api/call.ts';
import { useToday } from '../../app/use-status.ts';
import { Button } from '../../look/button.tsx';
import { FailureNotice } from '../../look/failure-notice.tsx';
import { Waiting } from '../../look/waiting.tsx';
import { LabelledCheckbox } from '../room/labelled-checkbox.tsx';
import { Part, SafetyPageFrame } from '../room/safety-page-frame.tsx';
import { Said } from '../room/said.tsx';
import { Unlocked } from '../room/unlocked.tsx';
import { useKeeping } from '../room/use-keeping.ts';
import { usePrivate } from '../room/use-private.ts';
import { fieldTitles, whenWords } from './entry-words.ts';
import { saveBytes } from './save-bytes.ts';

type Field = keyof typeof fieldTitles;
const fields = Object.keys(fieldTitles) as Field[];
/** How it was is one's own: it is shown only where one says so. */
const shownAtFirst = fields.filter((field) => field !== 'feelings');

const Chooser = () => {
  const today = useToday();
  const { data, error, read } = usePrivate('journal.list', { limit: 1000 });
  const [entries, setEntries] = useState<readonly number[]>([]);
  const [shown, setShown] = useState<readonly Field[]>(shownAtFirst);
  const [done, setDone] = useState<string | null>(null);
  const { isBusy, trouble, keep } = useKeeping();
  if (error && !data) return <FailureNotice error={error} onRetry={() => void read()} />;
  if (!data) return <Waiting lines={5} />;
  const items = data.items.filter(({ removes }) => removes === undefined);
  const make = async () => {
    const response = await keep(() =>
      send('journal.download-dossier', { entries: [...entries].toSorted((a, b) => a - b), fields: [...shown] }),
    );
    const archive = response && (await keep(() => response.arrayBuffer()));
    if (!archive) return;
    saveBytes(`dossier-${today}.zip`, 'application/zip', archive);
    setDone('Your browser has saved it as a file. From then on it is not sealed: whoever has the file can read it.');
  };
  return (
    <>
      <Part title="Which entries">
        {items.length === 0 && <p className="text-soft">Nothing is written yet.</p>}
        {items.map((entry) => (
          <LabelledCheckbox
            key={entry.seq}
            checked={entries.includes(entry.seq)}
            onChange={(on) => setEntries(on ? [...entries, entry.seq] : entries.filter((each) => each !== entry.seq))}
          >
            <span className="font-medium">
              Entry {entry.seq}, {whenWords(entry)}
            </span>
            <span className="line-clamp-1 text-soft">{entry.what}</span>
          </LabelledCheckbox>
        ))}
      </Part>
      <Part title="Which parts of them" lead="What is left out is counted, so that nobody can say it was hidden.">
        <div className="grid sm:grid-cols-2">
          {fields.map((field) => (
            <LabelledCheckbox
              key={field}
              checked={shown.includes(field)}
              onChange={(on) => setShown(on ? [...shown, field] : shown.filter((each) => each !== field))}
            >
              {fieldTitles[field]}
            </LabelledCheckbox>
          ))}
        </div>
      </Part>
      <div className="mt-6">
        <Button
          variant="primary"
          disabled={isBusy || entries.length === 0 || shown.length === 0}
          onClick={() => void make()}
        >
          {isBusy ? 'Gathering…' : 'Save the dossier'}
        </Button>
        <Said trouble={trouble} done={done} />
      </div>
    </>
  );
};

/** What others may see, with everything that proves it. */
const DossierPage = () => (
  <SafetyPageFrame
    title="Choose what to show others"
    lead="A dossier holds the entries and parts you choose, in order and without judgement, as a PDF and as data, with what others need to check it by public tools. Have an adviser look at it before it goes anywhere."
    back={{ page: 'journal' }}
    backLabel="Journal"
  >
    <Unlocked what="The journal">
      <Chooser />
    </Unlocked>
  </SafetyPageFrame>
);

export default DossierPage;

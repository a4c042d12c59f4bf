import { useState } from 'react';
import { behaviourOf } from '../../../../domain/wellbeing/check/axes.ts';
import { useOperation } from '../../api/use-operation.ts';
import { useToday } from '../../app/use-status.ts';
import { Button } from '../../look/button.tsx';
import { DateField } from '../../look/date-field.tsx';
import { Choice } from '../../look/field.tsx';
import { dateWords } from '../../words/day-words.ts';
import { PrivateField } from '../room/private-field.tsx';
import { useSpace } from '../room/private-space.ts';
import { usePrivate } from '../room/use-private.ts';
import type { CheckState, Occasion } from './check-state.ts';
import { numbered } from '../room/numbered.ts';

interface Source {
  readonly id: string;
  readonly label: string;
  readonly day: string | undefined;
}
const memory: Source = { id: '', label: 'What I remember', day: undefined };

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 58)}…` : text);

const SourceChoice = ({
  sources,
  value,
  onChange,
}: {
  readonly sources: readonly Source[];
  readonly value: string;
  readonly onChange: (source: Source) => void;
}) => (
  <Choice
    label="What it rests on"
    options={sources}
    value={value}
    onChange={({ target }) => onChange(sources.find(({ id }) => id === target.value) ?? memory)}
  />
);

const OccasionForm = ({
  behaviour,
  sources,
  onAdd,
  onClose,
}: {
  readonly behaviour: string;
  readonly sources: readonly Source[];
  readonly onAdd: (occasion: Occasion) => void;
  readonly onClose: () => void;
}) => {
  const today = useToday();
  const [on, setOn] = useState('');
  const [note, setNote] = useState('');
  const [source, setSource] = useState(memory);
  const add = () => {
    const [from, reference] = source.id.split(':');
    onAdd({
      behaviour,
      ...(on ? { on } : {}),
      ...(note.trim() ? { note: note.trim() } : {}),
      from: from === 'timeline' || from === 'journal' ? from : 'memory',
      ...(reference ? { reference } : {}),
    });
    onClose();
  };
  return (
    <div className="mt-2 grid gap-3 rounded-lg bg-sunken p-3 sm:grid-cols-2">
      {sources.length > 1 && (
        <SourceChoice
          sources={sources}
          value={source.id}
          onChange={(chosen) => {
            setSource(chosen);
            if (chosen.day) setOn(chosen.day);
          }}
        />
      )}
      <DateField label="Day, if you know it" value={on} max={today} onChange={setOn} />
      <div className="sm:col-span-2">
        <PrivateField
          label="What you saw, in a few words"
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      <div className="flex gap-2 sm:col-span-2">
        <Button size="small" variant="primary" onClick={add}>
          Note it
        </Button>
        <Button size="small" variant="quiet" onClick={onClose}>
          Not now
        </Button>
      </div>
    </div>
  );
};

/** What lies in the timeline of the person the check is about. */
const useTimelineSources = (person: string | undefined): readonly Source[] => {
  const timeline = useOperation(
    'interactions.timeline',
    { person: person ?? '', limit: 50 },
    { enabled: Boolean(person) },
  );
  if (!person) return [];
  return (timeline.data?.items ?? []).map((item) => ({
    id: `timeline:${item.id}`,
    label: `Timeline, ${dateWords(item.occurredOn)}: ${shorten(item.subject ?? item.channel)}`,
    day: item.occurredOn,
  }));
};

const JournalSources = ({ children }: { readonly children: (sources: readonly Source[]) => React.ReactNode }) => {
  const { data } = usePrivate('journal.list', { limit: 100 });
  return children(
    (data?.items ?? []).map((entry) => ({
      id: `journal:${entry.seq}`,
      label: `Journal, entry ${entry.seq}: ${shorten(entry.what)}`,
      day: /^\d{4}-\d{2}-\d{2}/.exec(entry.occurredAt ?? '')?.[0],
    })),
  );
};

const OccasionList = ({
  state,
  onChange,
  sources,
}: {
  readonly state: CheckState;
  readonly onChange: (observations: readonly Occasion[]) => void;
  readonly sources: readonly Source[];
}) => {
  const [open, setOpen] = useState<string | null>(null);
  const reported = Object.entries(state.answers).filter(([, frequency]) => frequency !== 'never');
  return (
    <ul className="divide-y divide-line">
      {reported.map(([id]) => (
        <li key={id} className="py-3">
          <p className="font-medium">{behaviourOf(id)?.text}</p>
          <ul>
            {numbered(state.observations).map(({ row: each, place }) =>
              each.behaviour === id ? (
                <li key={`${id} ${place}`} className="flex items-baseline justify-between gap-3 text-soft">
                  <span>{[each.on ? dateWords(each.on) : 'No day', each.note].filter(Boolean).join(': ')}</span>
                  <button
                    type="button"
                    className="text-second text-link"
                    onClick={() => onChange(state.observations.filter((_, other) => other !== place))}
                  >
                    Take back
                  </button>
                </li>
              ) : null,
            )}
          </ul>
          {open === id ? (
            <OccasionForm
              behaviour={id}
              sources={sources}
              onClose={() => setOpen(null)}
              onAdd={(occasion) => onChange([...state.observations, occasion])}
            />
          ) : (
            <Button size="small" className="mt-1.5" onClick={() => setOpen(id)}>
              Note an occasion
            </Button>
          )}
        </li>
      ))}
      {reported.length === 0 && <li className="py-3 text-soft">You have not said of anything that it happened.</li>}
    </ul>
  );
};

/** Days and examples for what happened, from memory, the timeline, or the journal while it is open. */
export const OccasionsPart = (props: {
  readonly state: CheckState;
  readonly onChange: (observations: readonly Occasion[]) => void;
}) => {
  const space = useSpace();
  const timeline = useTimelineSources(props.state.person?.id);
  if (space !== 'unlocked') return <OccasionList {...props} sources={[memory, ...timeline]} />;
  return (
    <JournalSources>
      {(journal) => <OccasionList {...props} sources={[memory, ...timeline, ...journal]} />}
    </JournalSources>
  );
};

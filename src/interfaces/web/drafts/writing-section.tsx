import { type FormEvent, useState } from 'react';
import { call } from '../api/call.ts';
import type { InputOf, OutputOf } from '../api/operation-contract.ts';
import { readAgain, useOperation } from '../api/use-operation.ts';
import { messageOf } from '../app/change.ts';
import { say } from '../app/toasts.ts';
import { Button } from '../look/button.tsx';
import { Choice, TextField } from '../look/field.tsx';
import { Waiting } from '../look/waiting.tsx';
import { addressOptions, languageOptions, toneOptions } from './draft-words.ts';

type Writing = OutputOf<'writing.show'>;

const save = async (patch: InputOf<'writing.edit'>): Promise<string | null> => {
  try {
    await call('writing.edit', patch);
    await readAgain();
    say('Saved');
    return null;
  } catch (error) {
    return messageOf(error);
  }
};

const ownTone = { id: '', label: 'Most like my own messages' };

const Defaults = ({ writing }: { readonly writing: Writing }) => (
  <div className="grid gap-4 p-5 sm:grid-cols-3">
    <Choice
      label="Language, where nothing tells"
      options={languageOptions}
      value={writing.language}
      onChange={(event) => void save({ language: event.target.value as Writing['language'] })}
    />
    <Choice
      label="Tone"
      options={[ownTone, ...toneOptions]}
      value={writing.tone ?? ''}
      onChange={(event) => void save({ tone: (event.target.value || null) as Writing['tone'] })}
    />
    <Choice
      label="In German, where nothing tells"
      options={addressOptions}
      value={writing.address}
      onChange={(event) => void save({ address: event.target.value as Writing['address'] })}
    />
  </div>
);

const numberIn = (text: string): number | null => (text.trim() === '' ? null : Number(text));

const Limits = ({ writing }: { readonly writing: Writing }) => (
  <ul className="space-y-4 p-5">
    {writing.channels.map(({ id, label, hint, limits }) => (
      <li key={id} className="grid items-start gap-x-4 gap-y-1 sm:grid-cols-[11rem_1fr]">
        <TextField
          label={`${label}, characters`}
          type="number"
          min={1}
          max={100_000}
          placeholder="no limit"
          defaultValue={limits.characters ?? ''}
          onBlur={(event) => {
            const next = numberIn(event.target.value);
            if (next !== limits.characters) void save({ limits: { [id]: next } });
          }}
        />
        <p className="text-second text-faint sm:pt-6">{hint}</p>
      </li>
    ))}
  </ul>
);

const Endpoint = ({ writing }: { readonly writing: Writing }) => {
  const [endpoint, setEndpoint] = useState(writing.endpoint ?? '');
  const [model, setModel] = useState(writing.model ?? '');
  const [key, setKey] = useState('');
  const [error, setError] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setError(await save({ endpoint: endpoint.trim() || null, model: model.trim() || null }));
    if (key.trim() === '') return;
    try {
      await call('writing.key', { key });
      setKey('');
      await readAgain();
    } catch (problem) {
      setError(messageOf(problem));
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="space-y-3 p-5">
      <p className="text-soft">
        Off unless you name an endpoint of your own that speaks the OpenAI protocol, such as one on this machine. Before
        anything goes there you see every byte of it. Notes and everything under Safety are never part of it.
      </p>
      <div className="grid gap-3 sm:grid-cols-3">
        <TextField
          label="Address"
          placeholder="http://127.0.0.1:11434/v1"
          value={endpoint}
          onChange={(event) => setEndpoint(event.target.value)}
          error={error}
        />
        <TextField label="Model" value={model} onChange={(event) => setModel(event.target.value)} />
        <TextField
          label={writing.hasKey ? 'New key (one is kept)' : 'Key, if it needs one'}
          type="password"
          value={key}
          onChange={(event) => setKey(event.target.value)}
        />
      </div>
      {writing.warning && <p className="text-soon">{writing.warning}</p>}
      <div className="flex flex-wrap gap-2">
        <Button type="submit">Save</Button>
        {writing.hasKey && (
          <Button
            variant="quiet"
            onClick={() =>
              void call('writing.key', { key: '' }).then(readAgain, (problem: unknown) => setError(messageOf(problem)))
            }
          >
            Forget the key
          </Button>
        )}
      </div>
    </form>
  );
};

/** How drafts are written, how long they may be, and whether an endpoint of one's own may be asked. */
export const WritingSection = () => {
  const writing = useOperation('writing.show', {}).data;
  return writing ? (
    <div className="card divide-y divide-line">
      <Defaults writing={writing} />
      <Limits writing={writing} />
      <Endpoint writing={writing} />
    </div>
  ) : (
    <Waiting lines={4} />
  );
};

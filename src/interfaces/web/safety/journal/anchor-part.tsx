import { useState } from 'react';
import type { InputOf, OutputOf } from '../../api/operation-contract.ts';
import { call } from '../../api/call.ts';
import { Button } from '../../look/button.tsx';
import { TextField } from '../../look/field.tsx';
import { Said } from '../room/said.tsx';
import { useKeeping } from '../room/use-keeping.ts';
import { QrPicture } from './qr-picture.tsx';
import { saveBytes } from './save-bytes.ts';
import { numbered } from '../room/numbered.ts';

const base64Of = async (file: File): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
};
const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

const FilePick = ({ label, onPick }: { readonly label: string; readonly onPick: (file: File | null) => void }) => (
  <label className="flex flex-col gap-1 text-second font-medium text-soft">
    {label}
    <input
      type="file"
      className="max-w-full text-body font-normal"
      onChange={({ target }) => onPick(target.files?.[0] ?? null)}
    />
  </label>
);

const Fingerprint = ({ shown }: { readonly shown: OutputOf<'journal.anchor'> }) => (
  <div className="card mt-3 p-4">
    <p className="max-w-prose text-soft">
      These 24 words stand for everything that is sealed up to now. They tell nothing of it. Give them to somebody you
      trust, on paper or in a mail, with the day. Later they show that nothing before that day was changed.
    </p>
    <ol className="numbers mt-3 grid list-inside list-decimal grid-cols-2 gap-x-4 sm:grid-cols-4">
      {numbered(shown.words).map(({ row: word, place }) => (
        <li key={place}>{word}</li>
      ))}
    </ol>
    <QrPicture drawing={shown.qr} label="The same as a picture to scan" />
  </div>
);

const StampForm = ({ anchor }: { readonly anchor: (input: InputOf<'journal.anchor'>) => Promise<void> }) => {
  const [response, setResponse] = useState<File | null>(null);
  const [certificates, setCertificates] = useState<File | null>(null);
  const [authority, setAuthority] = useState('');
  return (
    <div className="mt-3 grid gap-4">
      <FilePick label="The authority’s answer (.tsr)" onPick={setResponse} />
      <FilePick label="Certificates you trust (.pem), if you have them" onPick={setCertificates} />
      <Button
        className="justify-self-start"
        disabled={!response}
        onClick={async () => {
          if (!response) return;
          const trusted = certificates ? { certificates: await base64Of(certificates) } : {};
          await anchor({ response: await base64Of(response), ...trusted });
        }}
      >
        Take in the answer
      </Button>
      <TextField
        label="Or ask an authority now, at this address"
        type="url"
        value={authority}
        hint="It learns a hash and the address of your connection, and nothing of what you wrote. This is a connection to the network, made only when you press the button."
        onChange={({ target }) => setAuthority(target.value)}
      />
      <Button className="justify-self-start" disabled={authority === ''} onClick={() => void anchor({ authority })}>
        Ask it
      </Button>
    </div>
  );
};

/** Ties to something outside: words for a person, or an authority's time stamp. */
export const AnchorPart = ({ onAnchored }: { readonly onAnchored: () => void }) => {
  const [shown, setShown] = useState<OutputOf<'journal.anchor'> | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const { isBusy, trouble, keep } = useKeeping();
  const anchor = async (input: InputOf<'journal.anchor'>, said?: string) => {
    const answer = await keep(() => call('journal.anchor', input));
    if (!answer) return;
    setShown(answer);
    const stamped = answer.stamp && `Stamped by ${answer.stamp.authority}, ${answer.stamp.at.slice(0, 10)}.`;
    setDone(stamped ?? said ?? null);
    if (stamped || said) onAnchored();
  };
  const request = async () => {
    const answer = await keep(() => call('journal.anchor', {}));
    if (answer) saveBytes('request.tsq', 'application/timestamp-query', bytesOf(answer.query));
  };
  return (
    <div>
      <Button disabled={isBusy} onClick={() => void anchor({})}>
        Show the fingerprint
      </Button>
      {shown && (
        <>
          <Fingerprint shown={shown} />
          <Button
            className="mt-3"
            onClick={() => void anchor({ handedOver: true }, 'Noted that somebody has it as of now.')}
          >
            I gave it to somebody
          </Button>
        </>
      )}
      <details className="mt-5">
        <summary className="text-accent">A time stamp by an authority</summary>
        <p className="mt-2 max-w-prose text-soft">
          An authority signs that it saw a hash at a time. You can do it without a connection from here: save the
          request, send it from another machine, and bring back the answer.
        </p>
        <Button className="mt-3" disabled={isBusy} onClick={() => void request()}>
          Save the request
        </Button>
        <StampForm anchor={anchor} />
      </details>
      <Said trouble={trouble} done={done} />
    </div>
  );
};

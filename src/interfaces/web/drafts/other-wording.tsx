import { useRef, useState } from 'react';
import type { InputOf, OutputOf } from '../api/operation-contract.ts';
import { call } from '../api/call.ts';
import { longCall } from '../api/long-call.ts';
import { useOperation } from '../api/use-operation.ts';
import { messageOf } from '../app/change.ts';
import { Button } from '../look/button.tsx';
import { ScrollBox } from '../look/scroll-box.tsx';

interface OtherWordingProps {
  readonly request: InputOf<'drafts.compose'>;
  readonly text: string;
  readonly onUse: (wording: string) => void;
}

type Shown = OutputOf<'drafts.request'>;

/** Another wording from the user's own endpoint. What would be sent is shown first, to the byte; only that is sent. */
export const OtherWording = ({ request, text, onUse }: OtherWordingProps) => {
  const writing = useOperation('writing.show', {}).data;
  const [shown, setShown] = useState<Shown | null>(null);
  const [busy, setBusy] = useState(false);
  const [wording, setWording] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const stop = useRef<AbortController | null>(null);
  if (!writing?.requestsTo || !writing.model) return null;

  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    setTrouble(null);
    try {
      await work();
    } catch (error) {
      setTrouble(messageOf(error));
    }
    setBusy(false);
  };
  const look = () => attempt(async () => setShown(await call('drafts.request', { ...request, text })));
  const send = (fingerprint: string) =>
    attempt(async () => {
      stop.current = new AbortController();
      const answer = await longCall(
        'drafts.suggest',
        { ...request, text, shown: fingerprint },
        { signal: stop.current.signal },
      );
      setShown(null);
      setWording(answer.text);
    });
  return (
    <section aria-label="Another wording" className="space-y-2 rounded-md border border-line px-3 py-2">
      {!shown && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Button size="small" disabled={busy} onClick={() => void look()}>
            Another wording…
          </Button>
          <p className="min-w-0 text-second break-words text-faint">from {writing.model}; you see first what is sent</p>
        </div>
      )}
      {shown && (
        <>
          <p className="font-medium break-words">
            This would be sent to {shown.address}
            {shown.hasKey ? ', with your key in the header' : ''}:
          </p>
          <ScrollBox label="What would be sent">
            <pre className="p-2 font-sans text-second break-words whitespace-pre-wrap">{shown.body}</pre>
          </ScrollBox>
          {writing.warning && <p className="text-soon">{writing.warning}</p>}
          <div className="flex flex-wrap gap-2">
            <Button size="small" variant="primary" disabled={busy} onClick={() => void send(shown.fingerprint)}>
              {busy ? 'Waiting for an answer…' : 'Send exactly this'}
            </Button>
            <Button size="small" onClick={() => (busy ? stop.current?.abort() : setShown(null))}>
              {busy ? 'Stop' : 'Do not send'}
            </Button>
          </div>
        </>
      )}
      {trouble && (
        <p role="alert" className="text-loss">
          {trouble}
        </p>
      )}
      {wording !== null && (
        <div className="space-y-2">
          <p className="whitespace-pre-wrap break-words">{wording}</p>
          <Button size="small" onClick={() => onUse(wording)}>
            Put it in place of the text
          </Button>
        </div>
      )}
    </section>
  );
};

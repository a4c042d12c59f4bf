import { Paperclip } from 'lucide-react';
import { useRef, useState } from 'react';
import { request } from '../../api/call.ts';
import { messageOf } from '../../app/change.ts';
import { Button } from '../../look/button.tsx';
import { PrivateField } from '../room/private-field.tsx';

/** A file that was sealed as it came in, and what the entry calls it by. */
export interface HandedOver {
  readonly evidence: string;
  readonly name: string;
  readonly bytes: number;
  readonly origin: string;
}

const handOver = async (file: File): Promise<HandedOver> => {
  const response = await request('/api/journal/evidence', {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name) },
    body: file,
  });
  return { ...((await response.json()) as Omit<HandedOver, 'origin'>), origin: '' };
};

const sizeWords = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** Files that show something. Each is sealed as it is, while it comes in. */
export const EvidenceFiles = ({
  files,
  onChange,
}: {
  readonly files: readonly HandedOver[];
  readonly onChange: (files: readonly HandedOver[]) => void;
}) => {
  const picker = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const add = async (chosen: readonly File[]) => {
    setBusy(true);
    setTrouble(null);
    const added: HandedOver[] = [];
    for (const file of chosen)
      try {
        added.push(await handOver(file));
      } catch (error) {
        setTrouble(`${file.name}: ${messageOf(error)}`);
      }
    onChange([...files, ...added]);
    setBusy(false);
  };
  return (
    <div>
      <p className="text-second font-medium text-soft">Files that show something</p>
      <p className="text-second text-faint">
        Each is sealed as it is, with what it knows of place and time. Add only what you were allowed to take.
      </p>
      <ul className="mt-2 space-y-2">
        {files.map((file, place) => (
          <li key={file.evidence} className="rounded-lg bg-sunken p-3">
            <div className="flex items-center justify-between gap-3">
              <span className="min-w-0 break-words">
                {file.name} <span className="text-soft">({sizeWords(file.bytes)})</span>
              </span>
              <Button
                size="small"
                variant="quiet"
                onClick={() => onChange(files.filter((_, other) => other !== place))}
              >
                Leave out<span className="sr-only">: {file.name}</span>
              </Button>
            </div>
            <PrivateField
              label={`Where ${file.name} comes from`}
              value={file.origin}
              onChange={({ target }) =>
                onChange(files.map((each, other) => (other === place ? { ...each, origin: target.value } : each)))
              }
            />
          </li>
        ))}
      </ul>
      <Button size="small" className="mt-2" disabled={isBusy} onClick={() => picker.current?.click()}>
        <Paperclip size={15} aria-hidden /> {isBusy ? 'Sealing…' : 'Add files'}
      </Button>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        tabIndex={-1}
        aria-label="Files"
        onChange={({ target }) => {
          void add([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      {trouble && (
        <p role="alert" className="mt-2 text-loss">
          {trouble}
        </p>
      )}
    </div>
  );
};

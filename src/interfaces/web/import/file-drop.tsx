import { FileArchive } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { Button } from '../look/button.tsx';
import { classes } from '../look/class-names.ts';

const accepted = /\.(zip|csv)$/i;

interface FileDropProps {
  readonly onFiles: (files: readonly File[]) => void;
}

/** A place to drop the zip or its CSV files, or to pick them. */
export const FileDrop = ({ onFiles }: FileDropProps) => {
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const take = (list: FileList | null) => {
    const files = Array.from(list ?? []).filter((file) => accepted.test(file.name));
    setRefused((list?.length ?? 0) > 0 && files.length === 0);
    if (files.length > 0) onFiles(files);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={classes(
        'flex flex-col items-center gap-3 rounded-lg border-2 border-dashed px-6 py-9 text-center transition-colors',
        over ? 'border-accent bg-accent-wash' : 'border-line bg-sunken/50',
      )}
    >
      <FileArchive size={28} aria-hidden className="text-faint" />
      <p>Drop the zip here, or the CSV files out of it</p>
      <Button variant="primary" onClick={() => picker.current?.click()}>
        Choose files
      </Button>
      <input
        ref={picker}
        type="file"
        multiple
        accept=".zip,.csv"
        hidden
        aria-label="LinkedIn archive"
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
      {refused && (
        <p role="alert" className="text-second text-soon">
          Only the zip from LinkedIn, or its .csv files, can be read.
        </p>
      )}
    </div>
  );
};

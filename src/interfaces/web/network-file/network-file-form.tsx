import { FileText, Waypoints } from 'lucide-react';
import { type DragEvent, useId, useRef, useState } from 'react';
import { Button } from '../look/button.tsx';
import { classes } from '../look/class-names.ts';
import { TextField } from '../look/field.tsx';
import { sizeWords } from '../words/number-words.ts';
import { type NetworkFileOptions, noOptions } from './network-file-options.ts';

interface NetworkFileFormProps {
  readonly trouble: string | undefined;
  readonly onMeasure: (file: File, nodes: File | undefined, options: NetworkFileOptions) => void;
}

interface PickedFileProps {
  readonly label: string;
  readonly file: File | undefined;
  readonly onFile: (file: File | undefined) => void;
}

/** Where a file is dropped or chosen, and then its name. */
const FilePlace = ({ label, file, onFile }: PickedFileProps) => {
  const [over, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onFile(event.dataTransfer.files[0]);
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
        'flex flex-col items-center gap-3 rounded-lg border-2 border-dashed px-6 py-8 text-center transition-colors',
        over ? 'border-accent bg-accent-wash' : 'border-line bg-sunken/50',
      )}
    >
      <Waypoints size={28} aria-hidden className="text-faint" />
      {file ? (
        <p className="font-medium break-all">
          {file.name} <span className="numbers font-normal text-faint">{sizeWords(file.size)}</span>
        </p>
      ) : (
        <p>Drop a network here: CSV, GraphML, GEXF or Pajek, packed with gzip or not</p>
      )}
      <Button variant={file ? 'plain' : 'primary'} onClick={() => picker.current?.click()}>
        {file ? 'Another file' : 'Choose a file'}
      </Button>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={label}
        onChange={(event) => {
          onFile(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
    </div>
  );
};

/** A second, smaller file. */
const NodesFile = ({ label, file, onFile }: PickedFileProps) => {
  const picker = useRef<HTMLInputElement>(null);
  const hint = useId();
  return (
    <div className="flex flex-col gap-1">
      <p className="text-second font-medium text-soft">{label}</p>
      <div className="flex flex-wrap items-center gap-2">
        <Button aria-describedby={hint} onClick={() => picker.current?.click()}>
          <FileText size={15} aria-hidden /> {file ? 'Another' : 'Choose'}
        </Button>
        {file && <span className="min-w-0 break-all">{file.name}</span>}
        {file && (
          <Button variant="quiet" size="small" onClick={() => onFile(undefined)}>
            Without it
          </Button>
        )}
      </div>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={label}
        onChange={(event) => {
          onFile(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <p id={hint} className="text-second text-faint">
        A CSV with the ids of the nodes and columns of their own.
      </p>
    </div>
  );
};

/** Which file, and how it is to be taken. */
export const NetworkFileForm = ({ trouble, onMeasure }: NetworkFileFormProps) => {
  const [file, setFile] = useState<File>();
  const [nodes, setNodes] = useState<File>();
  const [options, setOptions] = useState(noOptions);
  const change = (part: Partial<NetworkFileOptions>): void => setOptions({ ...options, ...part });
  return (
    <form
      className="flex max-w-4xl flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        if (file) onMeasure(file, nodes, options);
      }}
    >
      {trouble && (
        <p role="alert" className="rounded-lg border border-line bg-soon-wash px-4 py-3 text-soon">
          {trouble}
        </p>
      )}
      <FilePlace label="Network file" file={file} onFile={setFile} />
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        <TextField
          label="Column with the weights of the ties"
          hint="Such as “weight”. Left empty, every tie counts the same."
          value={options.weight}
          onChange={(event) => change({ weight: event.target.value })}
        />
        <TextField
          label="Column with the groups of the nodes"
          hint="Such as “department”: for measures of who ties groups together."
          value={options.groups}
          onChange={(event) => change({ groups: event.target.value })}
        />
        <NodesFile label="Table of the nodes" file={nodes} onFile={setNodes} />
        <label className="flex items-start gap-2.5">
          <input
            type="checkbox"
            className="mt-1 size-4 accent-accent"
            checked={options.directed}
            onChange={(event) => change({ directed: event.target.checked })}
          />
          <span>
            Ties have a direction
            <span className="block text-second text-faint">Without it, who asked whom does not matter.</span>
          </span>
        </label>
      </div>
      <div>
        <Button type="submit" variant="primary" disabled={!file}>
          Measure
        </Button>
      </div>
    </form>
  );
};

import * as z from 'zod';
import type { About } from '../about.ts';
import { bytesOf, textOf } from '../bytes.ts';
import { canonicalText } from '../canonical-json.ts';
import type { DeviceMemory } from '../device-memory.ts';
import type { Journal } from '../journal.ts';
import { type Checkpoint, readCheckpoint } from '../log/checkpoint.ts';
import { type NoteKey, readNote, signersOf, signNote } from '../log/signed-note.ts';
import type { SigningKey } from '../sealer.ts';

const shape = z.object({
  v: z.literal(1),
  /** An authority's time stamp, or a fingerprint handed to a person. */
  by: z.enum(['authority', 'person']),
  at: z.string(),
  checkpoint: z.string(),
  response: z.string().optional(),
  certificates: z.string().optional(),
});

/** That something outside this machine saw a checkpoint. Signed, with the hashes of the files beside it. */
export type Mark = z.infer<typeof shape>;

export interface ReadMark {
  /** The files' name without their endings: `marks/000003-1`. */
  readonly name: string;
  readonly mark: Mark;
  readonly said: Checkpoint;
  /** The checkpoint's note, word for word: what was stamped. */
  readonly note: string;
  readonly response: Uint8Array | null;
  readonly certificates: string | null;
}

const FOLDER = 'marks';
const endings = { note: '.note', checkpoint: '.checkpoint', response: '.tsr', certificates: '.pem' } as const;

const hashOf = (journal: Journal, bytes: Uint8Array | null): string | undefined =>
  bytes ? journal.sealer.sha256(bytes).toHex() : undefined;

/** A checkpoint that may be anchored later keeps its name and its bytes. */
export const keepCheckpoint = async (journal: Journal, size: number, note: string): Promise<string> => {
  const known = journal.folder
    .list(FOLDER)
    .filter((name) => name.endsWith(endings.checkpoint))
    .find((name) => textOf(journal.folder.read(`${FOLDER}/${name}`) ?? new Uint8Array()) === note);
  if (known !== undefined) return `${FOLDER}/${known.slice(0, -endings.checkpoint.length)}`;
  const name = freeName(journal, size);
  await journal.folder.write(name + endings.checkpoint, bytesOf(note));
  return name;
};

const freeName = (journal: Journal, size: number): string => {
  const start = `${String(size).padStart(6, '0')}-`;
  const taken = journal.folder
    .list(FOLDER)
    .filter((name) => name.startsWith(start) && name.endsWith(endings.checkpoint));
  return `${FOLDER}/${start}${taken.length + 1}`;
};

/** A name that no mark has yet: each has files of its own, even where several are about the same checkpoint. */
const ownName = async (journal: Journal, name: string): Promise<string> => {
  const note = journal.folder.read(name + endings.checkpoint);
  if (journal.folder.read(name + endings.note) === null || !note) return name;
  const own = freeName(journal, Number(/(\d+)-\d+$/.exec(name)?.[1] ?? 0));
  await journal.folder.write(own + endings.checkpoint, note);
  return own;
};

/** The checkpoints that were kept to be anchored, newest first. */
export const keptCheckpoints = (journal: Journal): { readonly name: string; readonly note: Uint8Array }[] =>
  journal.folder
    .list(FOLDER)
    .filter((name) => name.endsWith(endings.checkpoint))
    .toReversed()
    .map((name) => ({
      name: `${FOLDER}/${name.slice(0, -endings.checkpoint.length)}`,
      note: journal.folder.read(`${FOLDER}/${name}`) ?? new Uint8Array(),
    }));

interface NewMark {
  readonly name: string;
  readonly by: Mark['by'];
  readonly at: string;
  readonly response?: Uint8Array;
  readonly certificates?: string | null;
}

/** Writes what came back from outside beside its checkpoint, and signs that it belongs there. */
export const writeMark = async (
  journal: Journal,
  about: About,
  memory: DeviceMemory,
  key: SigningKey,
  given: NewMark,
): Promise<void> => {
  const { by, at } = given;
  const name = await ownName(journal, given.name);
  const certificates = given.certificates ? bytesOf(given.certificates) : null;
  if (given.response) await journal.folder.write(name + endings.response, given.response);
  if (certificates) await journal.folder.write(name + endings.certificates, certificates);
  const checkpoint = hashOf(journal, journal.folder.read(name + endings.checkpoint)) ?? '';
  const hashes = { response: hashOf(journal, given.response ?? null), certificates: hashOf(journal, certificates) };
  const said = canonicalText({ v: 1, by, at, checkpoint, ...hashes });
  const note = bytesOf(signNote(journal.sealer.sha256, `${said}\n`, about.origin, key));
  await journal.folder.write(name + endings.note, note);
  await memory.keepMark(journal.sealer.sha256(note).toHex());
};

const readMark = (journal: Journal, name: string, keys: readonly NoteKey[]): ReadMark | null => {
  const read = (ending: string) => journal.folder.read(name + ending);
  const note = readNote(textOf(read(endings.note) ?? new Uint8Array()) ?? '');
  if (!note || signersOf(journal.sealer, note, keys)?.length !== note.signatures.length) return null;
  const parsed = shape.safeParse(JSON.parse(note.text));
  const text = textOf(read(endings.checkpoint) ?? new Uint8Array()) ?? '';
  const checkpoint = readNote(text);
  const said = checkpoint && readCheckpoint(checkpoint.text);
  if (!parsed.success || !said) return null;
  const { data: mark } = parsed;
  const response = read(endings.response);
  const certificates = read(endings.certificates);
  const fits =
    hashOf(journal, bytesOf(text)) === mark.checkpoint &&
    hashOf(journal, response) === mark.response &&
    hashOf(journal, certificates) === mark.certificates;
  return fits ? { name, mark, said, note: text, response, certificates: certificates && textOf(certificates) } : null;
};

export interface ReadMarks {
  readonly marks: readonly ReadMark[];
  readonly damaged: number;
  /** Marks that this machine made and that are gone. */
  readonly missing: number;
}

/** All marks, each checked against its signature and its files. */
export const readMarks = (journal: Journal, memory: DeviceMemory, keys: readonly NoteKey[]): ReadMarks => {
  const files = journal.folder.list(FOLDER).filter((name) => name.endsWith(endings.note));
  const all = files.map((name) => readMark(journal, `${FOLDER}/${name.slice(0, -endings.note.length)}`, keys));
  const marks = all.filter((each) => each !== null);
  const there = new Set(files.map((name) => hashOf(journal, journal.folder.read(`${FOLDER}/${name}`))));
  const missing = memory.marks().filter((hash) => !there.has(hash)).length;
  const unsigned = keptCheckpoints(journal).filter(({ note }) => {
    const read = readNote(textOf(note) ?? '');
    return !read || !signersOf(journal.sealer, read, keys)?.length;
  }).length;
  const damaged = Math.max(files.length - marks.length, unsigned);
  return { marks, damaged, missing: Math.max(0, missing - damaged) };
};

/** How many entries the newest sound mark covers. */
export const anchoredEntries = ({ marks }: ReadMarks): number => Math.max(0, ...marks.map(({ said }) => said.size));

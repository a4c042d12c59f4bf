import { fromBase64, textOf } from '../bytes.ts';
import { type Folder } from '../folder.ts';
import { names } from '../journal.ts';
import type { Sha256 } from '../sealer.ts';
import { type LogLine, readLine } from './envelope.ts';

/** The log's lines as texts, and what stands behind the last newline, which should be nothing. */
export const readLogTexts = (folder: Folder): { readonly texts: readonly string[]; readonly rest: string } => {
  const bytes = folder.read(names.log) ?? new Uint8Array();
  const text = textOf(bytes);
  // Bytes that are no text make the lines they stand in unreadable, and no others.
  const lines = (text ?? new TextDecoder().decode(bytes)).split('\n');
  const rest = lines.pop() ?? '';
  return { texts: lines, rest };
};

/** Every line, checked by itself; null for one that is damaged. */
export const readLog = (folder: Folder, sha256: Sha256): readonly (LogLine | null)[] => {
  const { texts, rest } = readLogTexts(folder);
  return [...texts, ...(rest === '' ? [] : [rest])].map((text) => readLine(sha256, text));
};

/** The leaves as the lines state them, for adding to the log; what they stand for is looked at by verifying. */
export const statedLeaves = (texts: readonly string[]): Uint8Array[] =>
  texts.map((text) => fromBase64(text.slice(0, 44)) ?? new Uint8Array(32));

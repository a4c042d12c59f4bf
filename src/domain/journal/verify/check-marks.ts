import { bytesOf, sameBytes } from '../bytes.ts';
import type { Journal } from '../journal.ts';
import type { ReadMarks } from '../anchor/marks.ts';
import type { Failure } from './failure.ts';
import type { CheckedLog } from './log-authenticity.ts';

/** Compares the log with what was seen of it from outside. A mark of more entries than there are means an older folder. */
export const checkMarks = async (journal: Journal, log: CheckedLog, read: ReadMarks): Promise<Failure[]> => {
  const failures: Failure[] = [];
  for (const { said, response, note, certificates } of read.marks) {
    const root = log.roots[said.size];
    if (said.size > log.lines.length) failures.push({ seq: log.lines.length + 1, kind: 'rolled back', part: 'anchor' });
    else if (log.isAuthentic && root && !sameBytes(root, said.root))
      failures.push({ seq: said.size, kind: 'forked', part: 'anchor' });
    if (response && !(await journal.stamps.check(response, bytesOf(note), certificates)).ok)
      failures.push({ seq: null, kind: 'changed', part: 'anchor' });
  }
  if (read.damaged > 0) failures.push({ seq: null, kind: 'changed', part: 'anchor' });
  if (read.missing > 0) failures.push({ seq: null, kind: 'missing', part: 'anchor' });
  return failures;
};

import type { NameRecord } from '../../domain/intake/record.ts';
import { fold } from '../../kernel/fold.ts';
import { onOneLine } from './row.ts';

/** A name as it is written, on one line. Undefined where nothing is written. */
export const nameOf = (given: string, family: string): NameRecord | undefined => {
  const first = onOneLine(given.trim());
  const last = onOneLine(family.trim());
  if (first === '' && last === '') return undefined;
  return {
    full: [first, last].filter(Boolean).join(' '),
    ...(first && { given: first }),
    ...(last && { family: last }),
  };
};

const NOBODY: ReadonlySet<string> = new Set(['', 'linkedin member', 'linkedin user', 'deleted user', 'linkedin']);

/** Whether a name stands for someone who cannot be told apart, such as a member who closed the account. */
export const isNobody = (name: string): boolean => NOBODY.has(fold(name));

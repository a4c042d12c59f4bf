import * as z from 'zod';
import { fold } from '../../../kernel/fold.ts';
import { namedPerson, type NamedPerson, type PrivateRecord } from '../private-records.ts';
import { checkAnswers } from './check-answers.ts';
import { type CheckResult, checkResultOf } from './check-result.ts';

/** A check as it is kept: what was said, and the day it was said on. The result is made anew from it. */
export const keptCheck = z.object({
  on: z.iso.date(),
  person: namedPerson.optional(),
  ...checkAnswers.shape,
});
export type KeptCheck = z.infer<typeof keptCheck>;

const isSame = (a: NamedPerson | undefined, b: NamedPerson | undefined): boolean => {
  if (a?.id !== undefined && b?.id !== undefined) return a.id === b.id;
  return fold(a?.name ?? '') === fold(b?.name ?? '');
};

/** The checks that can still be read, oldest first, each under its number. */
export const readChecks = (records: readonly PrivateRecord[]): { seq: number; check: KeptCheck }[] =>
  records.flatMap(({ seq, content }) => {
    const read = keptCheck.safeParse(content);
    return read.success ? [{ seq, check: read.data }] : [];
  });

/** The result of a check, compared with those of the same person that were kept before. */
export const resultAmong = (check: KeptCheck, before: readonly KeptCheck[]): CheckResult =>
  checkResultOf(
    check,
    check.on,
    before.filter((each) => isSame(each.person, check.person)),
  );

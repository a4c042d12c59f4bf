import { instantText } from '../../kernel/instant-text.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Context } from '../context.ts';
import { type DomainError, notFound } from '../errors.ts';
import type { Changed } from '../operation-answers.ts';
import type { Records } from '../records.ts';
import type { ChangeLabel, Stores } from '../store.ts';
import type { FactTable } from './person-facts.ts';

/** Records that stay on file as removed, so that the next import does not bring them back. */
export type HeldRecord = FactTable | 'roles' | 'sources' | 'knownTies';

/** A fact that is on file and not removed; `what` is what a person would call it. */
export const heldFact = async <N extends HeldRecord>(
  { people }: Pick<Stores, 'people'>,
  name: N,
  id: string,
  what: string,
): Promise<Result<Records[N], DomainError>> => {
  const row = await people.fact(name, id);
  return row && row.removedAt === null ? ok(row) : err(notFound(what, id));
};

/** Marks a fact as removed. */
export const removeHeldFact = async (
  { store, clock }: Context,
  name: HeldRecord,
  id: string,
  { what, ...label }: ChangeLabel & { readonly what: string },
): Promise<Result<Changed, DomainError>> => {
  const held = await heldFact(store, name, id, what);
  if (!held.ok) return held;
  return store.change(label, async ({ write, changeSetId }) => {
    await write.update(name, id, { removedAt: instantText(clock.now()) });
    return ok({ id, change: changeSetId });
  });
};

import { fold } from '../../kernel/fold.ts';
import type { NewId } from '../../kernel/identifier.ts';
import type { Changing } from '../store.ts';
import { tidyText } from './name.ts';

/** What two organisations are compared by. */
export const organisationKey = (name: string): string => fold(name);

/** The organisation of a name, made if it is new; null for an empty name. */
export const organisationNamed = async (
  changing: Changing,
  newId: NewId,
  name: string | null | undefined,
): Promise<string | null> => {
  const tidy = tidyText(name);
  if (tidy === null) return null;
  const nameKey = organisationKey(tidy);
  const known = await changing.people.organisationNamed(nameKey);
  if (known) return known.id;
  const id = newId();
  await changing.write.insert('organisations', { id, name: tidy, nameKey, followedOn: null, batchId: null });
  return id;
};

import { err, ok, type Result } from '../../../kernel/result.ts';
import type { Stores } from '../../store.ts';
import { type DomainError, invalid } from '../../errors.ts';
import { lookUpPerson } from '../../people/person-lookup.ts';
import type { EgoNetwork } from '../ego/ego-network.ts';

/** Finds whom the user means among the people of the network, as a place. */
export const namedAlter = async (
  stores: Pick<Stores, 'people'>,
  network: EgoNetwork,
  text: string,
  field: string,
): Promise<Result<number, DomainError>> => {
  const found = await lookUpPerson(stores, text);
  if (!found.ok) return found;
  const { id, fullName, isSelf, archivedAt } = found.value;
  const place = network.alters.findIndex(({ personId }) => personId === id);
  if (place >= 0) return ok(place);
  if (isSelf) return err(invalid(field, 'that is you.'));
  return err(
    invalid(
      field,
      archivedAt === null
        ? `contact with ${fullName} is limited, so they are left out of this.`
        : `${fullName} is archived. Bring them back first.`,
    ),
  );
};

/** Splits `A:B` where both are people, whatever colons their own keys contain. */
export const namedPair = async (
  stores: Pick<Stores, 'people'>,
  network: EgoNetwork,
  text: string,
  field: string,
): Promise<Result<readonly [number, number], DomainError>> => {
  const colons = [...text.matchAll(/:/g)].map(({ index }) => index);
  let failed: Result<never, DomainError> = err(
    invalid(field, `write two people with a colon between: Ada:Ben, not “${text}”.`),
  );
  for (const at of colons) {
    const one = await namedAlter(stores, network, text.slice(0, at), field);
    const other = one.ok ? await namedAlter(stores, network, text.slice(at + 1), field) : one;
    if (one.ok && other.ok && one.value !== other.value) return ok([one.value, other.value]);
    if (!other.ok) failed = other;
  }
  return failed;
};

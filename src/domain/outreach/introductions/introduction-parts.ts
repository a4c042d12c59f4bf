import { err, ok, type Result } from '../../../kernel/result.ts';
import { type DomainError, invalid } from '../../errors.ts';
import { lookUpPerson } from '../../people/person-lookup.ts';
import type { Person } from '../../people/person.ts';
import type { Stores } from '../../store.ts';

export interface IntroductionParts {
  /** Null is the user. */
  readonly one: Person | null;
  readonly other: Person;
  readonly via: Person | null;
}

/** Finds the people of an introduction, and says where they cannot be brought together. */
export const partsOfIntroduction = async (
  store: Pick<Stores, 'people'>,
  named: { readonly one?: string | undefined; readonly other: string; readonly via?: string | undefined },
): Promise<Result<IntroductionParts, DomainError>> => {
  const other = await lookUpPerson(store, named.other);
  if (!other.ok) return other;
  const one = await lookUpUnlessUser(store, named.one);
  if (!one.ok) return one;
  const via = await lookUpUnlessUser(store, named.via);
  if (!via.ok) return via;
  const parts = { one: one.value, other: other.value, via: via.value };
  const people = Object.entries(parts).flatMap(([part, person]) => (person ? [{ part, person }] : []));
  if (parts.other.isSelf === 1)
    return err(invalid('other', 'that is you: name whom you want to meet, or the other two.'));
  if (new Set(people.map(({ person }) => person.id)).size < people.length)
    return err(invalid('other', 'one person cannot have two parts in it.'));
  if (parts.one === null && parts.via === null)
    return err(invalid('via', 'name who brings you together, or who the two people are.'));
  const limits = new Set((await store.people.contactLimits()).map((limit) => limit.personId));
  const limited = people.find(({ person }) => limits.has(person.id));
  if (limited) return err(invalid(limited.part, `you keep contact with ${limited.person.fullName} limited.`));
  return ok(parts);
};

const lookUpUnlessUser = async (
  store: Pick<Stores, 'people'>,
  text: string | undefined,
): Promise<Result<Person | null, DomainError>> => {
  if (text === undefined) return ok(null);
  const found = await lookUpPerson(store, text);
  return found.ok && found.value.isSelf === 1 ? ok(null) : found;
};

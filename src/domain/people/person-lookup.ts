import { fold } from '../../kernel/fold.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { type DomainError, notFound } from '../errors.ts';
import type { Stores } from '../store.ts';
import type { Person } from './person.ts';

/** Finds whom the user means: by identifier, by a profile or mail key, or by a name that only one person bears. */
export const lookUpPerson = async (
  stores: Pick<Stores, 'people'>,
  text: string,
): Promise<Result<Person, DomainError>> => {
  const wanted = text.trim();
  const holder = wanted.includes(':') || wanted.includes('@') ? await stores.people.holderOf(keyOf(wanted)) : null;
  const byId = await stores.people.find(holder ?? wanted);
  if (byId) return ok(byId);
  const named = await stores.people.named(fold(wanted));
  const [only, ...others] = named;
  if (only === undefined) return err(notFound('person', wanted));
  if (others.length > 0)
    return err({ type: 'ambiguous', what: 'people', text: wanted, candidates: named.slice(0, 10) });
  const person = await stores.people.find(only.id);
  return person ? ok(person) : err(notFound('person', wanted));
};

const keyOf = (text: string): string => (text.includes(':') ? text : `email:${text.toLowerCase()}`);

/** Finds all of them, or says which one is missing. */
export const lookUpPeople = async (
  stores: Pick<Stores, 'people'>,
  texts: readonly string[],
): Promise<Result<Person[], DomainError>> => {
  const people = new Map<string, Person>();
  for (const text of texts) {
    const found = await lookUpPerson(stores, text);
    if (!found.ok) return found;
    people.set(found.value.id, found.value);
  }
  return ok([...people.values()]);
};

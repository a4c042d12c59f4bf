import { holderOf } from './person-index.ts';
import { addMissingFacts } from './missing-facts.ts';
import { addPersonRow, claimKeys } from './person-rows.ts';
import type { PersonFacts, PersonReference, Place } from './record.ts';
import type { ImportSession } from './session.ts';

/**
 * The person a record refers to, made from the reference where nobody fits. Null, with the problem reported, where a
 * bare name fits several people; null without a word for the user themselves.
 */
export const personOf = async (
  session: ImportSession,
  reference: PersonReference,
  place: Place,
): Promise<string | null> => {
  const held = holderOf(session.people, reference);
  if (held) return held.personId === session.self ? null : held.personId;
  const fullName = reference.name?.full.trim();
  if (reference.keys.length === 0) {
    if (!fullName) return null;
    const named = await session.people.named(fullName);
    if (named === 'several') {
      session.report.problem(
        place,
        `There are several people called ${fullName}; it cannot be told which one is meant.`,
      );
      return null;
    }
    if (named !== undefined) return named === session.self ? null : named;
  }
  return addFromReference(session, reference);
};

const addFromReference = (session: ImportSession, reference: PersonReference): string => {
  const id = session.newId();
  const facts: PersonFacts = {
    ...(reference.name ? { name: reference.name } : {}),
    profiles: reference.keys.flatMap(profileOf),
  };
  const fullName = addPersonRow(session, id, facts, false);
  session.nameOf.set(id, fullName);
  claimKeys(session, id, reference.keys);
  addMissingFacts(session, id, { facts, source: session.header.peopleFrom });
  session.created.add(id);
  session.report.counts.people.created += 1;
  return id;
};

/** A key that is the address of a profile carries the profile with it. */
const profileOf = (key: string): NonNullable<PersonFacts['profiles']> => {
  const slug = /^linkedin:(.+)$/.exec(key)?.[1];
  return slug === undefined ? [] : [{ network: 'linkedin', slug, url: `https://www.linkedin.com/in/${slug}` }];
};

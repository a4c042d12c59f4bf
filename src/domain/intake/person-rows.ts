import { sortNameOf, splitName, tidyLines, tidyText } from '../people/name.ts';
import type { WritablePersonField } from '../people/person.ts';
import type { PersonFacts } from './record.ts';
import { type ImportSession, organisationOf } from './session.ts';

/** Fields of a person as a row's facts tell them; null where they tell nothing. */
export type TextFields = Readonly<Record<Exclude<WritablePersonField, 'howMet'>, string | null>>;

/** Spelt out rather than gathered in a loop: rows that all have one shape are written twice as fast. */
export const fieldsOf = (facts: PersonFacts): TextFields => {
  const { name } = facts;
  const fullName = tidyText(name?.full);
  const split = fullName === null || name?.given || name?.family ? null : splitName(fullName);
  return {
    fullName,
    givenName: split ? split.givenName : tidyText(name?.given),
    familyName: split ? split.familyName : tidyText(name?.family),
    nickname: null,
    nativeName: null,
    phoneticName: null,
    headline: tidyText(facts.headline),
    summary: tidyLines(facts.summary),
    industry: tidyText(facts.industry),
    location: tidyText(facts.location),
    timeZone: tidyText(facts.timeZone),
    birthday: tidyText(facts.birthday),
  };
};

/** Names of the fields that tell something. */
export const toldFields = (fields: TextFields): (keyof TextFields)[] =>
  (Object.keys(fields) as (keyof TextFields)[]).filter((field) => fields[field] !== null);

/** A new person's row. Whoever has no name is called by their address, or by nothing better than a question. */
export const addPersonRow = (session: ImportSession, id: string, facts: PersonFacts, isSelf: boolean): string => {
  const fields = fieldsOf(facts);
  const fullName = fields.fullName ?? facts.contactPoints?.[0]?.value ?? 'Somebody without a name';
  const { givenName, familyName } = fields;
  const current = facts.positions?.find((position) => position.isCurrent);
  session.rows.add('people', {
    id,
    fullName,
    givenName,
    familyName,
    nickname: fields.nickname,
    nativeName: fields.nativeName,
    phoneticName: fields.phoneticName,
    sortName: sortNameOf({ fullName, givenName, familyName }),
    headline: fields.headline,
    summary: fields.summary,
    industry: fields.industry,
    location: fields.location,
    timeZone: fields.timeZone,
    birthday: fields.birthday,
    howMet: null,
    // What is computed after the import then finds these right already.
    currentTitle: tidyText(current?.title),
    currentOrganisation: tidyText(current?.organisation),
    currentOrganisationId: organisationOf(session, current?.organisation),
    isSelf: isSelf ? 1 : 0,
    archivedAt: null,
    createdAt: session.now,
    updatedAt: session.now,
    provenance: session.provenanceOf(toldFields(fields)),
  });
  session.people.addName(fullName, id);
  return fullName;
};

/** Notes the keys that nobody holds yet. */
export const claimKeys = (session: ImportSession, personId: string, keys: readonly string[]): boolean => {
  const free = keys.filter((key) => session.people.holder(key) === undefined);
  for (const key of new Set(free)) {
    session.people.claim(key, personId);
    session.rows.add('identities', { key, personId, batchId: session.batchId });
  }
  return free.length > 0;
};

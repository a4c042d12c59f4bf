import { fold } from '../../kernel/fold.ts';
import { contactPointKey, identityKeyOf } from '../people/contact-point-key.ts';
import { sortNameOf, splitName, tidyLines, tidyText } from '../people/name.ts';
import type { WritablePersonField } from '../people/person.ts';
import type { KnownFacts } from './intake-store.ts';
import type { PersonFacts, RoleRecord, SourceRecord } from './record.ts';
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

type Known = Pick<KnownFacts, 'contactPoints' | 'profiles' | 'topics' | 'educations' | 'sources' | 'roles' | 'tags'>;
const nothingKnown: Known = {
  contactPoints: [],
  profiles: [],
  topics: [],
  educations: [],
  sources: [],
  roles: [],
  tags: [],
};

/** Adds the facts that are not on file, not even as removed by the user. Answers whether there were any. */
export const addMissingFacts = (
  session: ImportSession,
  personId: string,
  {
    facts,
    source,
    roles,
  }: {
    readonly facts: PersonFacts;
    readonly source?: SourceRecord | undefined;
    readonly roles?: readonly RoleRecord[] | undefined;
  },
  known: Known = nothingKnown,
): boolean => {
  const { rows, newId, batchId } = session;
  const fact = () => ({ id: newId(), personId, batchId, removedAt: null });
  let added = false;
  const once = <T>(
    items: readonly T[] | undefined,
    keyOf: (item: T) => string,
    onFile: () => Iterable<string>,
    add: (item: T, key: string) => void,
  ): void => {
    if (items === undefined || items.length === 0) return;
    const keys = new Set(onFile());
    for (const item of items) {
      const key = keyOf(item);
      if (key === '' || keys.has(key)) continue;
      keys.add(key);
      add(item, key);
      added = true;
    }
  };
  once(
    facts.contactPoints,
    ({ kind, value }) => (tidyText(value) === null ? '' : `${kind}:${contactPointKey(kind, value)}`),
    () => known.contactPoints.map((each) => `${each.kind}:${each.valueKey}`),
    ({ kind, value, label }) => {
      const valueKey = contactPointKey(kind, value);
      rows.add('contactPoints', { ...fact(), kind, value: value.trim(), valueKey, label: tidyText(label) });
      const key = identityKeyOf(kind, valueKey);
      if (key !== null) claimKeys(session, personId, [key]);
    },
  );
  once(
    facts.profiles,
    ({ network, slug }) => `${network}:${slug}`,
    () => known.profiles.map((each) => `${each.network}:${each.slug}`),
    ({ network, slug, url }) => rows.add('profiles', { ...fact(), network, slug, url }),
  );
  for (const [kind, topics] of [
    ['expertise', facts.expertise],
    ['interest', facts.interests],
  ] as const)
    once(
      topics,
      (topic) => fold(topic),
      () => known.topics.filter((each) => each.kind === kind).map((each) => each.topicKey),
      (topic, topicKey) => rows.add('topics', { ...fact(), kind, topic: topic.trim(), topicKey }),
    );
  once(
    facts.tags,
    (tag) => tag.trim(),
    () => known.tags.map((each) => each.tag),
    (_, tag) => rows.add('tags', { id: newId(), personId, tag, batchId }),
  );
  once(
    facts.educations,
    ({ school, degree }) => `${organisationOf(session, school) ?? ''}|${fold(degree ?? '')}`,
    () => known.educations.map((each) => `${each.organisationId}|${fold(each.degree ?? '')}`),
    ({ school, degree, field, startedOn, endedOn, description }) => {
      const organisationId = organisationOf(session, school);
      if (organisationId !== null)
        rows.add('educations', {
          ...fact(),
          organisationId,
          degree: tidyText(degree),
          field: tidyText(field),
          startedOn: startedOn ?? null,
          endedOn: endedOn ?? null,
          description: tidyLines(description),
        });
    },
  );
  once(
    source && [source],
    ({ kind, detail }) => `${kind}|${fold(detail ?? '')}`,
    () => known.sources.map((each) => `${each.kind}|${fold(each.detail ?? '')}`),
    ({ kind, detail, since }) => rows.add('sources', { ...fact(), kind, detail: detail ?? null, since: since ?? null }),
  );
  once(
    roles,
    ({ kind, context }) => `${kind}|${fold(context ?? '')}`,
    () => known.roles.map((each) => `${each.kind}|${fold(each.context ?? '')}`),
    (role) =>
      rows.add('roles', {
        ...fact(),
        kind: role.kind,
        startedOn: role.startedOn ?? null,
        endedOn: role.endedOn ?? null,
        context: role.context ?? null,
        closeness: role.closeness ?? null,
        importance: role.importance ?? null,
        cadenceDays: role.cadenceDays ?? null,
      }),
  );
  return added;
};

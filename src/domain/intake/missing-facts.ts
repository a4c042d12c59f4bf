import { fold } from '../../kernel/fold.ts';
import { contactPointKey, identityKeyOf } from '../people/contact-point-key.ts';
import { tidyLines, tidyText } from '../people/name.ts';
import type { KnownFacts } from './intake-store.ts';
import { claimKeys } from './person-rows.ts';
import type { PersonFacts, RoleRecord, SourceRecord } from './record.ts';
import { type ImportSession, organisationOf } from './session.ts';

type Known = Pick<KnownFacts, 'contactPoints' | 'profiles' | 'topics' | 'educations' | 'sources' | 'roles' | 'tags'>;

/** What one row tells of a person, positions aside. */
export interface ToldFacts {
  readonly facts: PersonFacts;
  readonly source?: SourceRecord | undefined;
  readonly roles?: readonly RoleRecord[] | undefined;
}

/** One person whose facts are being completed. */
interface Completing {
  readonly session: ImportSession;
  readonly personId: string;
  /** Null for somebody new. */
  readonly known: Known | null;
  /** The columns that every fact has. */
  fact(): { id: string; personId: string; batchId: string; removedAt: null };
}

/**
 * The items that are not on file yet, each once. Facts that the user removed are on file as removed, so that they are
 * not brought back.
 */
const missing = <T, K>(
  items: readonly T[] | undefined,
  keyOf: (item: T) => string,
  known: readonly K[] | undefined,
  keyOfKnown: (row: K) => string,
): T[] => {
  if (items === undefined || items.length === 0) return [];
  const keys = new Set(known?.map(keyOfKnown));
  return items.filter((item) => {
    const key = keyOf(item);
    if (key === '' || keys.has(key)) return false;
    keys.add(key);
    return true;
  });
};

const contactPoints = ({ session, personId, known, fact }: Completing, { facts }: ToldFacts): number => {
  const added = missing(
    facts.contactPoints,
    ({ kind, value }) => (tidyText(value) === null ? '' : `${kind}:${contactPointKey(kind, value)}`),
    known?.contactPoints,
    (row) => `${row.kind}:${row.valueKey}`,
  );
  for (const { kind, value, label } of added) {
    const valueKey = contactPointKey(kind, value);
    session.rows.add('contactPoints', { ...fact(), kind, value: value.trim(), valueKey, label: tidyText(label) });
    const key = identityKeyOf(kind, valueKey);
    if (key !== null) claimKeys(session, personId, [key]);
  }
  return added.length;
};

const profiles = ({ session, known, fact }: Completing, { facts }: ToldFacts): number => {
  const keyOf = ({ network, slug }: { readonly network: string; readonly slug: string }) => `${network}:${slug}`;
  const added = missing(facts.profiles, keyOf, known?.profiles, keyOf);
  for (const { network, slug, url } of added) session.rows.add('profiles', { ...fact(), network, slug, url });
  return added.length;
};

const topicsOf =
  (kind: 'expertise' | 'interest', toldIn: 'expertise' | 'interests') =>
  ({ session, known, fact }: Completing, { facts }: ToldFacts): number => {
    const onFile = known?.topics.filter((row) => row.kind === kind);
    const added = missing(facts[toldIn], fold, onFile, (row) => row.topicKey);
    for (const topic of added)
      session.rows.add('topics', { ...fact(), kind, topic: topic.trim(), topicKey: fold(topic) });
    return added.length;
  };

const tags = ({ session, personId, known }: Completing, { facts }: ToldFacts): number => {
  const added = missing(
    facts.tags,
    (tag) => tag.trim(),
    known?.tags,
    (row) => row.tag,
  );
  for (const tag of added)
    session.rows.add('tags', { id: session.newId(), personId, tag: tag.trim(), batchId: session.batchId });
  return added.length;
};

const educations = ({ session, known, fact }: Completing, { facts }: ToldFacts): number => {
  const added = missing(
    facts.educations,
    ({ school, degree }) => `${organisationOf(session, school) ?? ''}|${fold(degree ?? '')}`,
    known?.educations,
    (row) => `${row.organisationId}|${fold(row.degree ?? '')}`,
  );
  for (const { school, degree, field, startedOn = null, endedOn = null, description } of added) {
    const organisationId = organisationOf(session, school);
    if (organisationId === null) continue;
    const told = { degree: tidyText(degree), field: tidyText(field), description: tidyLines(description) };
    session.rows.add('educations', { ...fact(), organisationId, ...told, startedOn, endedOn });
  }
  return added.length;
};

const sources = ({ session, known, fact }: Completing, { source }: ToldFacts): number => {
  const keyOf = (row: { readonly kind: string; readonly detail?: string | null | undefined }) =>
    `${row.kind}|${fold(row.detail ?? '')}`;
  const added = missing(source && [source], keyOf, known?.sources, keyOf);
  for (const { kind, detail = null, since = null } of added)
    session.rows.add('sources', { ...fact(), kind, detail, since });
  return added.length;
};

const roles = ({ session, known, fact }: Completing, told: ToldFacts): number => {
  const keyOf = (row: { readonly kind: string; readonly context?: string | null | undefined }) =>
    `${row.kind}|${fold(row.context ?? '')}`;
  const added = missing(told.roles, keyOf, known?.roles, keyOf);
  for (const role of added) {
    const {
      startedOn = null,
      endedOn = null,
      context = null,
      closeness = null,
      importance = null,
      cadenceDays = null,
    } = role;
    session.rows.add('roles', {
      ...fact(),
      kind: role.kind,
      startedOn,
      endedOn,
      context,
      closeness,
      importance,
      cadenceDays,
    });
  }
  return added.length;
};

/** Every kind of fact, each adding what is missing of it and answering how many that were. */
const kinds = [
  contactPoints,
  profiles,
  topicsOf('expertise', 'expertise'),
  topicsOf('interest', 'interests'),
  tags,
  educations,
  sources,
  roles,
];

/** Adds the facts that are not on file, not even as removed by the user. Answers whether there were any. */
export const addMissingFacts = (
  session: ImportSession,
  personId: string,
  told: ToldFacts,
  known: Known | null = null,
): boolean => {
  const fact = () => ({ id: session.newId(), personId, batchId: session.batchId, removedAt: null });
  const completing = { session, personId, known, fact };
  let added = 0;
  for (const complete of kinds) added += complete(completing, told);
  return added > 0;
};

import * as z from 'zod';
import type { NewId } from '../../kernel/identifier.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { fold } from '../../kernel/fold.ts';
import { type DomainError, invalid } from '../errors.ts';
import type { Changing } from '../store.ts';
import { contactPointKey, identityKeyOf } from './contact-point-key.ts';
import { contactPointKinds, nameKinds, topicKinds } from './facts.ts';
import { tidyLines, tidyText } from './name.ts';
import { organisationNamed } from './organisation-name.ts';
import { partialDay } from './person.ts';
import { profileAddress } from './profile-address.ts';

/** Kinds of facts a person may have several of. */
export const factKinds = [
  'position',
  'education',
  ...contactPointKinds,
  'profile',
  ...topicKinds,
  ...nameKinds,
] as const;
export type FactKind = (typeof factKinds)[number];

const line = z.string().max(2000).optional();

/** A fact as the user gives it; which fields count depends on the kind. */
export const factInput = z.object({
  kind: z.enum(factKinds).describe('What kind of fact'),
  value: line.describe('The address, number, profile, topic or name'),
  label: line.describe('A label for a contact point, such as work'),
  title: line.describe('Title of a position'),
  organisation: line.describe('Organisation of a position, school of an education'),
  degree: line.describe('Degree of an education'),
  field: line.describe('Field of an education'),
  startedOn: partialDay.optional().describe('Since: 2024, 2024-03 or 2024-03-31'),
  endedOn: partialDay.optional().describe('Until'),
  isCurrent: z.boolean().optional().describe('Whether a position is held today; without it, one that has not ended is'),
  location: line.describe('Where'),
  description: z.string().max(20_000).optional().describe('More about it'),
});
/** As the user gives it; fields may also be undefined. */
export type FactInput = { [K in keyof z.input<typeof factInput>]: z.input<typeof factInput>[K] | undefined } & {
  kind: FactKind;
};

export const factTables = {
  position: 'positions',
  education: 'educations',
  email: 'contactPoints',
  phone: 'contactPoints',
  website: 'contactPoints',
  messenger: 'contactPoints',
  address: 'contactPoints',
  profile: 'profiles',
  interest: 'topics',
  expertise: 'topics',
  former: 'otherNames',
  alias: 'otherNames',
  married: 'otherNames',
} as const satisfies Record<FactKind, string>;
export type FactTable = (typeof factTables)[FactKind];

type Values = Readonly<Record<string, string | number | null>>;

/** The columns of a fact, or what is wrong with it. */
export const factColumns = async (
  changing: Changing,
  newId: NewId,
  fact: FactInput,
): Promise<Result<Values, DomainError>> => {
  const table = factTables[fact.kind];
  if (table === 'positions') return positionColumns(changing, newId, fact);
  if (table === 'educations') return educationColumns(changing, newId, fact);
  const value = table === 'contactPoints' && fact.kind === 'address' ? tidyLines(fact.value) : tidyText(fact.value);
  if (value === null) return err(invalid('value', `a ${fact.kind} needs a value.`));
  if (table === 'profiles') {
    const address = profileAddress(value);
    return address ? ok({ ...address }) : err(invalid('value', `“${value}” is not the address of a web page.`));
  }
  if (table === 'topics') return ok({ kind: fact.kind, topic: value, topicKey: fold(value) });
  if (table === 'otherNames') return ok({ kind: fact.kind, fullName: value });
  if (fact.kind === 'email' && !/^[^\s@]+@[^\s@]+$/.test(value))
    return err(invalid('value', `“${value}” is not an e-mail address.`));
  return ok({ kind: fact.kind, value, valueKey: contactPointKey(fact.kind, value), label: tidyText(fact.label) });
};

const positionColumns = async (
  changing: Changing,
  newId: NewId,
  fact: FactInput,
): Promise<Result<Values, DomainError>> => {
  const title = tidyText(fact.title);
  const organisationId = await organisationNamed(changing, newId, fact.organisation);
  if (title === null && organisationId === null)
    return err(invalid('title', 'a position needs a title or an organisation.'));
  return ok({
    title,
    organisationId,
    startedOn: fact.startedOn ?? null,
    endedOn: fact.endedOn ?? null,
    isCurrent: (fact.isCurrent ?? fact.endedOn === undefined) ? 1 : 0,
    location: tidyText(fact.location),
    description: tidyLines(fact.description),
  });
};

const educationColumns = async (
  changing: Changing,
  newId: NewId,
  fact: FactInput,
): Promise<Result<Values, DomainError>> => {
  const organisationId = await organisationNamed(changing, newId, fact.organisation);
  if (organisationId === null) return err(invalid('organisation', 'an education needs a school.'));
  return ok({
    organisationId,
    degree: tidyText(fact.degree),
    field: tidyText(fact.field),
    startedOn: fact.startedOn ?? null,
    endedOn: fact.endedOn ?? null,
    description: tidyLines(fact.description),
  });
};

/** Adds a fact of the user's own, and the identity that an address or a profile carries. Answers its identifier. */
export const addFact = async (
  changing: Changing,
  newId: NewId,
  personId: string,
  fact: FactInput,
): Promise<Result<string, DomainError>> => {
  const columns = await factColumns(changing, newId, fact);
  if (!columns.ok) return columns;
  const id = newId();
  const row = { id, personId, batchId: null, removedAt: null, ...columns.value };
  await changing.write.insert(factTables[fact.kind], row as never);
  await claimIdentity(changing, personId, columns.value, fact.kind);
  return ok(id);
};

/** Notes the key of an address or profile, unless somebody else holds it already. */
export const claimIdentity = async (
  changing: Changing,
  personId: string,
  columns: Values,
  kind: FactKind,
): Promise<void> => {
  const key =
    kind === 'profile'
      ? columns['network'] === 'website'
        ? null
        : `${columns['network']}:${columns['slug']}`
      : identityKeyOf(kind, String(columns['valueKey'] ?? ''));
  if (key !== null && (await changing.people.holderOf(key)) === null)
    await changing.write.insert('identities', { key, personId, batchId: null });
};

import { sortNameOf } from './name.ts';
import { type Person, writablePersonFields, type WritablePersonField } from './person.ts';
import { withOrigin } from './provenance.ts';

export type NewPersonFields = { readonly fullName: string } & Readonly<
  Record<Exclude<WritablePersonField, 'fullName'>, string | null>
>;

/** The row of a person whom the user enters at a moment, given as a text. */
export const newPersonRow = (id: string, now: string, fields: NewPersonFields): Person => ({
  id,
  ...fields,
  sortName: sortNameOf(fields),
  currentTitle: null,
  currentOrganisation: null,
  currentOrganisationId: null,
  isSelf: 0,
  archivedAt: null,
  createdAt: now,
  updatedAt: now,
  provenance: withOrigin(
    {},
    writablePersonFields.filter((field) => fields[field] !== null),
    'me',
  ),
});

import type { Person, WritablePersonField } from './person.ts';

/** Which batch each field came from; `me` for the user's own edit, which no import overwrites. */
export type Provenance = Partial<Record<WritablePersonField, string>>;

export const provenanceOf = (person: Pick<Person, 'provenance'>): Provenance =>
  JSON.parse(person.provenance) as Provenance;

/** The provenance after some fields were set from one origin. */
export const withOrigin = (provenance: Provenance, fields: readonly WritablePersonField[], origin: string): string =>
  JSON.stringify({ ...provenance, ...Object.fromEntries(fields.map((field) => [field, origin])) });

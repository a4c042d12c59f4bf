import type { NameRecord, PersonReference } from '../../domain/intake/record.ts';
import { linkedInKey } from './linkedin-slug.ts';

/** Somebody by profile address where there is one, by name in any case. Undefined where there is neither. */
export const referTo = (slug: string | undefined, name: NameRecord | undefined): PersonReference | undefined => {
  if (slug === undefined && name === undefined) return undefined;
  return { keys: slug === undefined ? [] : [linkedInKey(slug)], ...(name && { name }) };
};

import type { Occupation, OccupationTables } from '../status/occupation.ts';

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The field of work in words: the industry on file, else the family of occupations (ISCO-08 sub-major group). */
export const fieldOf = (
  industry: string | null,
  occupation: Occupation | null,
  { byCode }: OccupationTables,
): string | null => {
  const named = industry === null ? '' : tidy(industry);
  if (named !== '') return named;
  return occupation === null ? null : (byCode.get(`${occupation.code.slice(0, 2)}00`)?.label ?? null);
};

/** What networks add to the name of a town. */
const around =
  /^(?:the )?greater\s+|\s+(?:(?:metropolitan|metro)\s+)?(?:area|region)$|\s+und umgebung$|\s+et périphérie$|^région de\s+|^área metropolitana de\s+|\s+e região$|\s+y alrededores$/giu;

/** Town and country, so that "Greater Lisbon Area, Portugal" and "Lisbon, Lisboa, Portugal" are one place. */
export const placeOf = (location: string | null): string | null => {
  if (location === null) return null;
  const parts = tidy(location)
    .split(/\s*,\s*/u)
    .map((part) => tidy(part.replace(around, '')))
    .filter((part) => part !== '');
  const [town, ...rest] = parts;
  if (town === undefined) return null;
  const country = rest.at(-1);
  return country === undefined || country === town ? town : `${town}, ${country}`;
};

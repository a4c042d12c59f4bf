import type { OccupationTables } from './occupation.ts';

const loadNow = async (): Promise<OccupationTables> => {
  const { default: file } = await import('./occupations.json', { with: { type: 'json' } });
  const occupations = Object.entries(file.occupations as unknown as Record<string, [string, number, number]>);
  return {
    sources: file.sources,
    byCode: new Map(
      occupations.map(([code, [label, isei, prestige]]) => [code, { code, label, isei, prestige }] as const),
    ),
    byTitle: new Map(
      Object.entries(file.titles).flatMap(([code, titles]) =>
        titles.split('|').map((title): [string, string] => [title, code]),
      ),
    ),
  };
};

let loaded: Promise<OccupationTables> | undefined;

/** The published tables. They are large: read when first asked for, and kept. */
export const loadOccupations = (): Promise<OccupationTables> => (loaded ??= loadNow());

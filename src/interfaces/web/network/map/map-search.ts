import type { InputOf } from '../../api/operation-contract.ts';

/** What the address of the map holds: what is open, the day and the filter. Defaults are left out. */
export interface MapSearch {
  community?: string;
  day?: string;
  role?: string;
  strength?: 'close' | 'alive' | 'faint';
  source?: string;
  field?: string;
}

export const strengthChoices = [
  { id: 'close', label: 'Close: about monthly' },
  { id: 'alive', label: 'Alive: twice a year or so' },
  { id: 'faint', label: 'Faint or none' },
] as const;

/** Reads what an address says; what it cannot mean is dropped. */
export const readMapSearch = (raw: Record<string, unknown>): MapSearch => {
  const text = (field: string): string | undefined => {
    const value = raw[field];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const day = text('day');
  const found = {
    community: text('community'),
    day: day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined,
    role: text('role'),
    strength: strengthChoices.find(({ id }) => id === raw['strength'])?.id,
    source: text('source'),
    field: text('field'),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as MapSearch;
};

/** What the program is asked for. */
export const mapInputOf = (search: MapSearch): InputOf<'network.map'> => search as InputOf<'network.map'>;

export const isNarrowed = ({ role, strength, source, field }: MapSearch): boolean =>
  [role, strength, source, field].some((part) => part !== undefined);

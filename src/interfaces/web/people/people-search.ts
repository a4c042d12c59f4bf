import type { InputOf } from '../api/operation-contract.ts';
import type { PeopleFilter, PeopleSort, StrengthFilter } from '../../../domain/people/person-summary.ts';

/** What the address of the people page holds: its filter and its order. Defaults are left out. */
export interface PeopleSearch {
  text?: string;
  role?: string;
  source?: string;
  organisation?: string;
  tag?: string;
  strength?: StrengthFilter;
  archived?: 'yes' | 'all';
  sort?: PeopleSort;
}

export const strengthBands: readonly { readonly id: StrengthFilter; readonly label: string }[] = [
  { id: 'strong', label: 'Strong: about monthly' },
  { id: 'alive', label: 'Alive: twice a year or so' },
  { id: 'faint', label: 'Faint: long ago' },
  { id: 'none', label: 'No contact yet' },
  { id: 'dormant', label: 'Dormant: strong once, silent three years' },
];

const sorts: readonly string[] = [
  'name',
  '-name',
  'last',
  '-last',
  'strength',
  '-strength',
  'organisation',
  'added',
  '-added',
] satisfies PeopleSort[];

/** Reads what an address says; what it cannot mean is dropped. */
export const readPeopleSearch = (raw: Record<string, unknown>): PeopleSearch => {
  const text = (field: string): string | undefined => {
    const value = raw[field];
    return (typeof value === 'string' || typeof value === 'number') && String(value) !== '' ? String(value) : undefined;
  };
  const found: Record<string, string | undefined> = {
    text: text('text'),
    role: text('role'),
    source: text('source'),
    organisation: text('organisation'),
    tag: text('tag'),
    strength: strengthBands.find((band) => band.id === raw['strength'])?.id,
    archived: raw['archived'] === 'yes' || raw['archived'] === 'all' ? raw['archived'] : undefined,
    sort: sorts.includes(String(raw['sort'])) ? String(raw['sort']) : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as PeopleSearch;
};

/** The filter alone, as the program takes it. */
export const filterOf = (search: PeopleSearch): Partial<PeopleFilter> => {
  const filter = { ...search };
  delete filter.sort;
  return filter;
};

export const listInputOf = (search: PeopleSearch): InputOf<'people.list'> => ({
  ...filterOf(search),
  sort: search.sort ?? 'name',
});

/** How many people are read at once. */
export const pageSize = 100;

export const pageOf = (query: InputOf<'people.list'>, page: number): InputOf<'people.list'> => ({
  ...query,
  limit: pageSize,
  offset: page * pageSize,
});

/** What the people page asks for first, so that it can be asked before the page is here. */
export const firstPageOf = (search: PeopleSearch): InputOf<'people.list'> => pageOf(listInputOf(search), 0);

export const isFiltered = (search: PeopleSearch): boolean => Object.keys(filterOf(search)).length > 0;

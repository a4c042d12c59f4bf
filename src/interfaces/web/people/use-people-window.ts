import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { PersonSummary } from '../../../domain/people/person-summary.ts';
import type { InputOf } from '../api/operation-contract.ts';
import { keyOf, queryClient, reading } from '../api/use-operation.ts';
import { pageOf, pageSize } from './people-search.ts';

type ListInput = InputOf<'people.list'>;
interface PeoplePage {
  readonly items: PersonSummary[];
  readonly total: number;
}
interface Shown {
  readonly key: string;
  readonly query: ListInput;
  readonly total: number;
}

const cached = (query: ListInput, page: number) =>
  queryClient.getQueryData<PeoplePage>(keyOf('people.list', pageOf(query, page)));

/** The person in a place of the list, asking for its page where it is not here yet. */
export const personAt = async (query: ListInput, index: number): Promise<PersonSummary | undefined> => {
  const page = await queryClient.ensureQueryData(reading('people.list', pageOf(query, Math.floor(index / pageSize))));
  return (page as PeoplePage).items[index % pageSize];
};

/**
 * A long list of people, seen through a window of places. Pages in sight are read, kept, and dropped from the wire
 * when scrolled past; until a new filter's first page is here, the old one's people stay.
 */
export const usePeopleWindow = (
  query: ListInput,
  { first, last }: { readonly first: number; readonly last: number },
) => {
  const firstPage = Math.floor(first / pageSize);
  const pages = Array.from({ length: Math.floor(last / pageSize) - firstPage + 1 }, (_, step) => firstPage + step);
  const results = useQueries({ queries: pages.map((page) => reading('people.list', pageOf(query, page))) });
  const [shown, setShown] = useState<Shown | null>(null);
  const key = JSON.stringify(query);
  const arrived = results.find((result) => result.data)?.data as PeoplePage | undefined;
  if (arrived && (shown?.key !== key || shown.total !== arrived.total)) setShown({ key, query, total: arrived.total });
  return {
    total: shown?.total ?? null,
    error: results.find((result) => result.error)?.error ?? null,
    retry: () => results.forEach((result) => void result.refetch()),
    at: (index: number): PersonSummary | undefined =>
      shown ? cached(shown.query, Math.floor(index / pageSize))?.items[index % pageSize] : undefined,
  };
};

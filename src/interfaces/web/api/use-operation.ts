import { keepPreviousData, QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { CallError } from './call-error.ts';
import { call } from './call.ts';
import type { InputOf, OperationName, OutputOf } from './operation-contract.ts';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // Only what never arrived is worth asking for again.
      retry: (failures, error) => failures < 1 && error instanceof CallError && error.failure.type === 'unreachable',
      retryDelay: 400,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});

export const keyOf = <N extends OperationName>(name: N, input: InputOf<N>) => [name, input] as const;

/** A reading operation as a query: its name and input are its key. */
export const reading = <N extends OperationName>(name: N, input: InputOf<N>) =>
  queryOptions<OutputOf<N>>({ queryKey: keyOf(name, input), queryFn: ({ signal }) => call(name, input, signal) });

/** Reads with a hook; `hold` keeps the last answer on the page while the next one comes. */
export const useOperation = <N extends OperationName>(
  name: N,
  input: InputOf<N>,
  { hold = false, enabled = true }: { hold?: boolean; enabled?: boolean } = {},
) => useQuery({ ...reading(name, input), enabled, ...(hold ? { placeholderData: keepPreviousData } : {}) });

/** After a change everything on the page is read again; what is not on it, when it is next looked at. */
export const readAgain = (): Promise<void> => queryClient.invalidateQueries();

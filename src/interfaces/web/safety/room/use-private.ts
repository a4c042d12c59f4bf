import { useCallback, useEffect, useState } from 'react';
import { call } from '../../api/call.ts';
import type { InputOf, OperationName, OutputOf } from '../../api/operation-contract.ts';
import { noteFailure } from './private-space.ts';

/**
 * Reads something private. It is held by the page that shows it and by nothing else: no cache keeps it once the page
 * is left or locked.
 */
export const usePrivate = <N extends OperationName>(name: N, input: InputOf<N>) => {
  const [data, setData] = useState<OutputOf<N> | null>(null);
  const [error, setError] = useState<unknown>(null);
  const key = JSON.stringify(input);
  const read = useCallback(
    async (signal?: AbortSignal) => {
      try {
        setData(await call(name, JSON.parse(key) as InputOf<N>, signal));
        setError(null);
      } catch (failure) {
        if (signal?.aborted) return;
        noteFailure(failure);
        setError(failure);
      }
    },
    [name, key],
  );
  useEffect(() => {
    const leaving = new AbortController();
    void read(leaving.signal);
    return () => leaving.abort();
  }, [read]);
  return { data, error, read };
};

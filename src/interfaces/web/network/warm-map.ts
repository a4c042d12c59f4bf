import { useEffect } from 'react';
import { queryClient, reading } from '../api/use-operation.ts';
import { useStatus } from '../app/use-status.ts';

/** From so many people on, finding the communities takes longer than a blink. */
const manyPeople = 3000;
/** Milliseconds the first page has to itself. */
const quietTime = 2500;

/** Has the map of a large network made ready while the first page is read, so that it is there when one goes to it. */
export const useWarmMap = (): void => {
  const people = useStatus()?.people ?? 0;
  useEffect(() => {
    if (people <= manyPeople) return;
    const timer = setTimeout(
      () => void queryClient.prefetchQuery({ ...reading('network.map', {}), gcTime: Infinity }),
      quietTime,
    );
    return () => clearTimeout(timer);
  }, [people]);
};

import { useSyncExternalStore } from 'react';

export interface Shared<T> {
  get(): T;
  set(value: T): void;
  subscribe(listener: () => void): () => void;
}

/** A value outside the component tree that components may watch. */
export const createShared = <T>(initial: T): Shared<T> => {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

export const useShared = <T>(shared: Shared<T>): T => useSyncExternalStore(shared.subscribe, shared.get);

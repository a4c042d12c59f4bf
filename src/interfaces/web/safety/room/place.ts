import { useRouter, useRouterState } from '@tanstack/react-router';

/** Where one is within the room. */
export type Place =
  | { readonly page: 'home' }
  | { readonly page: 'check' }
  | { readonly page: 'checks' }
  | { readonly page: 'kept-check'; readonly number: number }
  | { readonly page: 'conflict'; readonly number: number | null }
  | { readonly page: 'conflicts' }
  | { readonly page: 'boundaries' }
  | { readonly page: 'support' }
  | { readonly page: 'help' }
  | { readonly page: 'plan' }
  | { readonly page: 'limits' }
  | { readonly page: 'about' }
  | { readonly page: 'set-up' }
  | { readonly page: 'recover' }
  | { readonly page: 'journal' }
  | { readonly page: 'write'; readonly corrects: number | null }
  | { readonly page: 'entry'; readonly number: number }
  | { readonly page: 'verify' }
  | { readonly page: 'dossier' };

declare module '@tanstack/history' {
  interface HistoryState {
    step?: number;
  }
}

/**
 * Places are kept in memory, and the browser's history holds their numbers only: the address stays the same, so that
 * neither the list of visited pages nor a restored window tells what was looked at. Numbers begin anew with each load
 * of the page, above all those before.
 */
const visited = new Map<number, Place>();
let number = Date.now();

const home: Place = { page: 'home' };

export const usePlace = (): Place => {
  const step = useRouterState({ select: ({ location }) => location.state.step });
  return (step === undefined ? undefined : visited.get(step)) ?? home;
};

export const useGo = (): ((place: Place) => void) => {
  const router = useRouter();
  return (place) => {
    number += 1;
    visited.set(number, place);
    void router.navigate({ to: '/safety', state: { step: number } });
  };
};

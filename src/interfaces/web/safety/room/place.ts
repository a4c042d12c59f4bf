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
 * neither the list of visited pages nor a restored window tells what was looked at.
 */
const visited: Place[] = [{ page: 'home' }];

export const usePlace = (): Place => {
  const step = useRouterState({ select: ({ location }) => location.state.step ?? 0 });
  return visited[step] ?? { page: 'home' };
};

export const useGo = (): ((place: Place) => void) => {
  const router = useRouter();
  return (place) => {
    const known = place.page === 'home' ? 0 : visited.push(place) - 1;
    void router.navigate({ to: '/safety', state: { step: known } });
  };
};

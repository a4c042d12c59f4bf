import { type MouseEvent, useCallback, useEffect, useRef } from 'react';
import type { InputOf } from '../api/operation-contract.ts';
import type { PeopleSelection } from './people-selection.ts';
import { personAt } from './use-people-window.ts';

/** Chooses a person, and with Shift everybody since the last one chosen, in sight or not. Never changes, so that rows stay drawn. */
export const useChoosing = (query: InputOf<'people.list'>, selection: PeopleSelection) => {
  const latest = useRef({ query, selection });
  useEffect(() => {
    latest.current = { query, selection };
  });
  const last = useRef(0);
  return useCallback(async (index: number, id: string, event: Pick<MouseEvent, 'shiftKey'>): Promise<void> => {
    const { query: list, selection: chosen } = latest.current;
    const from = last.current;
    last.current = index;
    if (!event.shiftKey) return chosen.toggle(id);
    const places = Array.from({ length: Math.abs(index - from) + 1 }, (_, step) => Math.min(index, from) + step);
    const people = await Promise.all(places.map((place) => personAt(list, place)));
    chosen.add(people.flatMap((person) => (person ? [person.id] : [])));
  }, []);
};

import { useState } from 'react';
import type { InputOf } from '../api/operation-contract.ts';

export interface PeopleSelection {
  readonly ids: ReadonlySet<string>;
  /** Everybody under the filter, seen or not. */
  readonly everybody: boolean;
  has(id: string): boolean;
  toggle(id: string, on?: boolean): void;
  add(ids: readonly string[]): void;
  selectEverybody(): void;
  clear(): void;
}

/** Who is chosen for something done to many at once. */
export const usePeopleSelection = (): PeopleSelection => {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [everybody, setEverybody] = useState(false);
  return {
    ids,
    everybody,
    has: (id) => everybody || ids.has(id),
    toggle: (id, on) => {
      setEverybody(false);
      setIds((before) => {
        const after = new Set(before);
        if (on ?? !before.has(id)) after.add(id);
        else after.delete(id);
        return after;
      });
    },
    add: (more) => setIds((before) => new Set([...before, ...more])),
    selectEverybody: () => setEverybody(true),
    clear: () => {
      setEverybody(false);
      setIds(new Set());
    },
  };
};

/** The chosen as `people.change-many` takes them. */
export const chosenOf = (
  selection: PeopleSelection,
  filter: InputOf<'people.change-many'>['filter'],
): Pick<InputOf<'people.change-many'>, 'people' | 'filter'> =>
  selection.everybody ? { filter: filter ?? {} } : { people: [...selection.ids] };

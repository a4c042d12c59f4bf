import { useEffect, useRef } from 'react';
import { createShared } from '../api/shared-value.ts';

export interface Shortcut {
  /** `c`, `g t`, `mod+k`, `Enter`. */
  readonly keys: string;
  readonly run: (event: KeyboardEvent) => void;
}

const storageKey = 'tiewise.single-keys';
const stored = (): boolean => {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
};

/** Whether single letters act; speech input and stray keys need them off (WCAG 2.1.4). */
export const singleKeys = createShared(stored());
export const setSingleKeys = (on: boolean): void => {
  localStorage.setItem(storageKey, on ? 'on' : 'off');
  singleKeys.set(on);
};

const sequencePause = 900;
let previous = { key: '', at: -sequencePause };
let current = { key: '', at: -sequencePause };

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches(
      'textarea, select, input:not([type=checkbox]):not([type=radio]), [role=spinbutton], [role=combobox]',
    ));

const isInOverlay = (): boolean =>
  document.querySelector('[role=dialog], [role=alertdialog], [role=menu], [role=listbox]') !== null;

const nameOf = (event: KeyboardEvent): string => {
  const modifier = event.metaKey || event.ctrlKey ? 'mod+' : '';
  return modifier + (event.key.length === 1 ? event.key.toLowerCase() : event.key);
};

const handle = (shortcuts: readonly Shortcut[], event: KeyboardEvent): void => {
  if (event.defaultPrevented || event.altKey || event.isComposing) return;
  const key = nameOf(event);
  const isCommand = key.startsWith('mod+');
  if (isTyping(event.target) && key !== 'mod+k') return;
  if (!isCommand && (isInOverlay() || (key.length === 1 && !singleKeys.get()))) return;
  const sequence = performance.now() - previous.at < sequencePause ? `${previous.key} ${key}` : key;
  const found = shortcuts.find((each) => each.keys === sequence) ?? shortcuts.find((each) => each.keys === key);
  if (!found) return;
  event.preventDefault();
  found.run(event);
};

/** Listens for keys as long as the component is on the page. Keys typed into a field stay with the field. */
export const useShortcuts = (shortcuts: readonly Shortcut[]): void => {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => handle(latest.current, event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
};

/** Remembers the key before, for sequences such as `g t`. Looks first, on the way in. */
export const useKeySequences = (): void => {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (['Shift', 'Control', 'Meta', 'Alt'].includes(event.key)) return;
      previous = current;
      current = isTyping(event.target)
        ? { key: '', at: -sequencePause }
        : { key: nameOf(event), at: performance.now() };
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
};

/** What the list of shortcuts shows, by the place they act in. */
export const shortcutList: readonly {
  readonly place: string;
  readonly rows: readonly { readonly keys: readonly string[]; readonly what: string }[];
}[] = [
  {
    place: 'Everywhere',
    rows: [
      { keys: ['mod K'], what: 'Find people, pages and actions' },
      { keys: ['/'], what: 'Search' },
      { keys: ['c'], what: 'Log a contact' },
      { keys: ['n'], what: 'Write a note' },
      { keys: ['w'], what: 'Write to somebody' },
      { keys: ['a'], what: 'Add a person' },
      { keys: ['mod Z'], what: 'Undo the last change of this tab' },
      { keys: ['?'], what: 'Show this list' },
    ],
  },
  {
    place: 'Go to',
    rows: [
      { keys: ['g', 't'], what: 'Today' },
      { keys: ['g', 'p'], what: 'People' },
      { keys: ['g', 'n'], what: 'Network' },
      { keys: ['g', 'y'], what: 'Safety' },
      { keys: ['g', 'i'], what: 'Import' },
      { keys: ['g', 's'], what: 'Settings' },
    ],
  },
  {
    place: 'In a list',
    rows: [
      { keys: ['j'], what: 'Next' },
      { keys: ['k'], what: 'Previous' },
      { keys: ['Enter'], what: 'Open' },
      { keys: ['x'], what: 'Select (People)' },
      { keys: ['l'], what: 'Log a contact (Today)' },
      { keys: ['d'], what: 'Done (Today)' },
      { keys: ['s'], what: 'Later: back tomorrow (Today)' },
    ],
  },
];

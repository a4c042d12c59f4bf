import type { ItemOf } from '../../api/operation-contract.ts';
import { dateWords, momentWords } from '../../words/day-words.ts';

export type Entry = ItemOf<'journal.list'>;

type Named = NonNullable<Entry['people']>[number];

export const nameWords = (people: readonly Named[] | undefined): string =>
  (people ?? [])
    .map((each) => (typeof each === 'string' ? each : each.role ? `${each.name} (${each.role})` : each.name))
    .join(', ');

/** The calendar day at the beginning of what was noted, where there is one. */
export const dayOf = (entry: Entry): string | null => /^\d{4}-\d{2}-\d{2}/.exec(entry.occurredAt ?? '')?.[0] ?? null;

/** When it happened, as it was noted: 20 November 2026, 14:30; in the user's own words otherwise. */
export const whenWords = (entry: Entry): string => {
  const day = dayOf(entry);
  if (!entry.occurredAt || day === null) return entry.occurredAt ?? 'no time noted';
  const rest = entry.occurredAt.slice(day.length).replace(/^T|^,\s*/, '');
  return [dateWords(day), rest].filter(Boolean).join(', ');
};

export const writtenWords = (entry: Entry, zone: string): string => `written ${momentWords(entry.recordedAt, zone)}`;

/** `Jonas Lindqvist (head of department), Inês` as people with their roles. */
export const readNames = (text: string): (string | { name: string; role: string })[] =>
  text
    .split(/[,;\n]/)
    .map((each) => each.trim())
    .filter(Boolean)
    .map((each) => {
      const [, name, role] = /^(.+?)\s*\(([^)]+)\)$/.exec(each) ?? [];
      return name && role ? { name, role } : each;
    });

/** Day and time, or words, as one note of when it was. */
export const joinWhen = (day: string, words: string): string => {
  const rest = words.trim();
  if (day === '') return rest;
  if (rest === '') return day;
  return /^\d{1,2}:\d{2}$/.test(rest) ? `${day}T${rest.padStart(5, '0')}` : `${day}, ${rest}`;
};

export const fieldTitles = {
  what: 'What happened',
  occurredAt: 'When it happened',
  certainty: 'How sure the time is',
  place: 'Where',
  medium: 'How',
  exactWords: 'Exact words',
  people: 'Who took part',
  witnesses: 'Who else saw or heard it',
  toldTo: 'Whom you told',
  response: 'What you and others did',
  impact: 'What it led to',
  feelings: 'How it was for you',
  corrects: 'Which entry it corrects',
  zone: 'Time zone',
  evidence: 'Files',
} as const;

export const certaintyWords = { exact: 'exact', about: 'about', unknown: 'not known' } as const;

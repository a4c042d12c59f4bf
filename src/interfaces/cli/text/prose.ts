import { cellWidth } from './cell.ts';
import type { Ink } from './ink.ts';

const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });

/** `2026-11-22` → `Sunday 22 November`. */
export const dayInWords = (calendarDay: string): string =>
  day.format(new Date(`${calendarDay}T00:00:00Z`)).replace(',', '');

/** A text broken into lines that fit the page, behind an indent. */
export const paragraph = (text: string, ink: Ink, indent = ''): string => {
  const lines: string[] = [''];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1) ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && cellWidth(indent + longer) > Math.min(ink.width, 100)) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.map((line) => indent + line).join('\n');
};

/** Parts of a page with an empty line between; empty parts are left out. */
export const parts = (...all: readonly (string | null | false | undefined)[]): string =>
  all.filter(Boolean).join('\n\n');

/** A heading and what stands below it; nothing where nothing does. */
export const section = (title: string, body: string, ink: Ink): string =>
  body === '' ? '' : `${ink.bold(title)}\n${body}`;

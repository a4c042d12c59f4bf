import { hash } from 'node:crypto';

/** The same for the same thing in archives of other years: made of what does not change between them. */
export const externalId = (kind: string, ...parts: readonly string[]): string =>
  `linkedin:${kind}:${hash('sha256', parts.join('\n'), 'base64url').slice(0, 27)}`;

/** A text as archives of all years hold it: line breaks and spaces differ between them. */
export const comparableText = (text: string): string => text.normalize('NFC').replace(SPACE_BUT_ONE_BLANK, ' ').trim();

const SPACE_BUT_ONE_BLANK = /[^\S ]\s*| \s+/g;

import { fold } from '../../kernel/fold.ts';

/** What most texts are free of; looking is cheaper than replacing. */
const UNTIDY = /^\s|\s$|\s\s|[^\S ]|\p{Cc}/u;

/** White space collapsed, control characters gone; null where nothing is left. */
export const tidyText = (text: string | null | undefined): string | null => {
  if (text && !UNTIDY.test(text)) return text;
  const tidy = (text ?? '').replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return tidy === '' ? null : tidy;
};

/** Line breaks kept, at most two in a row; other control characters gone; null where nothing is left. */
export const tidyLines = (text: string | null | undefined): string | null => {
  const tidy = (text ?? '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return tidy === '' ? null : tidy;
};

export interface NameParts {
  readonly fullName: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
}

/** Splits a full name where the user gave only that: the last word is taken for the family name, and may be corrected. */
export const splitName = (fullName: string): NameParts => {
  const tidy = tidyText(fullName) ?? '';
  const cut = tidy.lastIndexOf(' ');
  return cut < 0
    ? { fullName: tidy, givenName: tidy, familyName: null }
    : { fullName: tidy, givenName: tidy.slice(0, cut), familyName: tidy.slice(cut + 1) };
};

/** What lists are ordered by: family name first where there is one, folded. */
export const sortNameOf = (name: NameParts): string =>
  fold(name.familyName ? `${name.familyName} ${name.givenName ?? ''}` : name.fullName);

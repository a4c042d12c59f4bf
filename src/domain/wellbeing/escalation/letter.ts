/** What a letter is filled with. What is left out stays as a place to fill in by hand, in brackets. */
export interface LetterWords {
  readonly to?: string | undefined;
  readonly from?: string | undefined;
  readonly on?: string | undefined;
  readonly facts?: string | undefined;
  readonly tried?: string | undefined;
  readonly request?: string | undefined;
}

export interface Letter {
  readonly id: string;
  readonly title: string;
  /** When it is the right one, and what to mind. */
  readonly hint: string;
  text(words: LetterWords): string;
}

/** The words given, or what belongs there, in brackets. */
export const given = (words: string | undefined, place: string): string => words?.trim() || `[${place}]`;

/** Greeting, paragraphs and closing, as text. */
export const letterText = (words: LetterWords, subject: string, paragraphs: readonly string[]): string =>
  [
    given(words.on, 'day'),
    `Subject: ${subject}`,
    `Dear ${given(words.to, 'name')},`,
    ...paragraphs,
    `Kind regards\n${given(words.from, 'your name')}`,
  ].join('\n\n');

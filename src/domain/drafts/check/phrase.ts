/**
 * Whole words of a language as a pattern: a space stands for any one to three of them, an apostrophe for either kind,
 * `~` for up to forty characters of the same sentence. Nothing in it repeats without a bound, so that looking takes
 * time in proportion to the text.
 */
export const phrase = (...texts: readonly string[]): RegExp => {
  const parts = texts.map((text) =>
    text.replaceAll("'", "['’]").replaceAll(' ', '[ \\u00a0\\n]{1,3}').replaceAll('~', '[^.?!\\n]{0,40}?'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
};

/** Whether it occurs, whatever was looked for before. */
export const occurs = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;

/** Where it occurs first. */
export const firstOf = (
  pattern: RegExp,
  text: string,
): { readonly start: number; readonly end: number; readonly text: string } | null => {
  const start = text.search(pattern);
  if (start < 0) return null;
  pattern.lastIndex = start;
  const found = pattern.exec(text)?.[0] ?? '';
  pattern.lastIndex = 0;
  return { start, end: start + found.length, text: found };
};

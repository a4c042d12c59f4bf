/** A word of a command line, quoted where a shell would take it apart. */
export const shellWord = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

/** What stands below a list: how many there are, and how to see those behind. */
export const moreOf = (
  page: { readonly items: readonly unknown[]; readonly next: string | number | null },
  allInWords: string,
): string => {
  if (page.next === null) return `${allInWords}.`;
  return `The first ${page.items.length} of ${allInWords}. More with --after ${shellWord(String(page.next))}`;
};

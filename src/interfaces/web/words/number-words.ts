const grouped = new Intl.NumberFormat('en-GB');
const words = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'];

/** 30,000. */
export const numberWords = (count: number): string => grouped.format(count);

/** Four, Twelve, 13: small numbers as words at the start of a sentence. */
export const countWord = (count: number): string => words[count] ?? numberWords(count);

/** 1 person, 30,000 people. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${numberWords(count)} ${count === 1 ? one : many}`;

/** 4.2 MB. */
export const sizeWords = (bytes: number): string => {
  if (bytes < 1000) return `${bytes} bytes`;
  const units = ['kB', 'MB', 'GB', 'TB'];
  const power = Math.min(Math.floor(Math.log10(bytes) / 3), units.length);
  const size = bytes / 1000 ** power;
  return `${size < 10 ? size.toFixed(1) : Math.round(size)} ${units[power - 1]}`;
};

/** a, b and c. */
export const listWords = (texts: readonly string[]): string =>
  texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;

const LETTERS_WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ĸ: 'k',
  ŋ: 'n',
  ŧ: 't',
  ς: 'σ',
};
const SPECIAL_LETTER = new RegExp(`[${Object.keys(LETTERS_WITHOUT_DECOMPOSITION).join('')}]`, 'g');
// eslint-disable-next-line no-control-regex -- line breaks and tabs are as plain as letters
const PLAIN_ASCII = /^[\x00-\x7e]*$/;

/**
 * A text as the eye compares it: lower case, accents gone, white space collapsed. Both databases index and
 * compare folded texts, so that they find and order alike.
 */
export const fold = (text: string): string => {
  const plain = PLAIN_ASCII.test(text) ? text.toLowerCase() : withoutAccents(text);
  return plain.replace(/\s+/g, ' ').trim();
};

/** Decomposed before lower case is taken, as 𝓐 is no letter with a lower case until then; and after, as İ brings a new mark. */
const withoutAccents = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(SPECIAL_LETTER, (letter) => LETTERS_WITHOUT_DECOMPOSITION[letter] ?? letter);

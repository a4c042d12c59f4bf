import { fold } from '../../kernel/fold.ts';

/** A folded text whose every place can be found again in the original, although folding changes lengths. */
export interface FoldedText {
  readonly folded: string;
  /** The part of the original that a part of the folded text came from: whole characters with their marks, as [start, end). */
  originOf(start: number, end: number): [number, number];
}

const plainAscii = /^[\x00-\x7f]*$/;
const mark = /^\p{M}/u;

const identical = (text: string): FoldedText => ({
  folded: text.toLowerCase(),
  originOf: (start, end) => [start, end],
});

/** Where the character at an offset ends, with the marks that sit on it. */
const endWithMarks = (text: string, offset: number): number => {
  let end = offset + ((text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1);
  for (let code = text.codePointAt(end); code !== undefined; code = text.codePointAt(end)) {
    const character = String.fromCodePoint(code);
    if (!mark.test(character)) break;
    end += character.length;
  }
  return end;
};

/** The letters around it keep a space that a character may fold to. */
const foldedCharacter = (character: string): string =>
  plainAscii.test(character) ? character.toLowerCase() : fold(`x${character}x`).slice(1, -1);

/** Folds as the kernel does, character by character, but keeps all white space. */
export const foldedText = (text: string): FoldedText => {
  if (plainAscii.test(text)) return identical(text);
  const origins: number[] = [];
  let folded = '';
  let offset = 0;
  for (const character of text) {
    const plain = foldedCharacter(character);
    for (let count = 0; count < plain.length; count += 1) origins.push(offset);
    folded += plain;
    offset += character.length;
  }
  return {
    folded,
    originOf: (start, end) => [origins[start] ?? text.length, endWithMarks(text, origins[end - 1] ?? text.length)],
  };
};

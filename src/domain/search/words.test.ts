import { describe, expect, it } from 'vitest';
import { fold } from '../../kernel/fold.ts';
import { termsOf, words } from './words.ts';

describe('words of a text', () => {
  it.each([
    ['Jean-Luc O’Neill', ['jean', 'luc', 'o', 'neill']],
    ['mail noor@example.org, please', ['mail', 'noor', 'example', 'org', 'please']],
    ['Straße 12b', ['strasse', '12b']],
    ['渡辺健司さん', ['渡', '辺', '健', '司', 'さ', 'ん']],
    ['met 健司 at Tidemark', ['met', '健', '司', 'at', 'tidemark']],
    ['Ольга Ёлкина', ['ольга', 'елкина']],
    ['Acme™ ΟΔΟΣ', ['acmetm', 'οδοσ']],
    ['"*: NEAR( ) ^', ['near']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(words(fold(text))).toEqual(expected);
  });
});

describe('terms of a query', () => {
  it('are folded, each once, without signs that stand alone', () => {
    expect(termsOf('  Élodie & "Elodie"   Jean-Luc — ')).toEqual(['elodie', '"elodie"', 'jean-luc']);
  });

  it('are at most twelve', () => {
    expect(termsOf(Array.from({ length: 40 }, (_, index) => `w${index}`).join(' '))).toHaveLength(12);
  });
});

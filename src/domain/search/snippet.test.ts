import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../kernel/fold.ts';
import { snippetOf } from './snippet.ts';
import { words } from './words.ts';

const marked = (text: string, terms: readonly string[]): string[] => {
  const { snippet, matches } = snippetOf(text, terms);
  return matches.map(([start, end]) => snippet.slice(start, end));
};

describe('a snippet', () => {
  it('marks the beginnings of words as they were written', () => {
    expect(marked('Grüße an Zoë von der Straße', ['gru', 'strass', 'zoe'])).toEqual(['Grü', 'Zoë', 'Straß']);
  });

  it('marks what follows one another where a term is several words', () => {
    expect(marked('Lunch with Jean Luc and Jean-Luc’s sister Jean', ['jean-luc'])).toEqual(['Jean Luc', 'Jean-Luc']);
    expect(marked('渡辺健司さん', ['健司'])).toEqual(['健司']);
  });

  it('does not mark the middle of a word', () => {
    expect(marked('remarkable mark', ['mark'])).toEqual(['mark']);
  });

  it('shows the surroundings of a match in a long text, cut between words, on one line', () => {
    const text = `${'some words before it '.repeat(30)}\nthe Tidemark forum\n${'and words behind '.repeat(900)}`;
    const { snippet, matches } = snippetOf(text, ['tidemark']);
    expect(matches.map(([start, end]) => snippet.slice(start, end))).toEqual(['Tidemark']);
    expect(snippet).toMatch(/^…\w+ .*the Tidemark forum and words.* \w+…$/);
    expect(snippet.length).toBeLessThan(190);
  });

  it('finds a match far into a very long text', () => {
    const text = `${'schön '.repeat(5000)}Tidemark`;
    expect(marked(text, ['tide'])).toEqual(['Tide']);
  });

  it('shows the beginning where nothing matches', () => {
    expect(snippetOf('A quiet text', ['loud'])).toEqual({ snippet: 'A quiet text', matches: [], terms: 0 });
  });

  it('marks exactly words that begin with the term, in any text', () => {
    const piece = fc.constantFrom(
      'Straße',
      'strasse',
      'ﬁnch',
      'Zoë',
      'zoo',
      'e\u0301t\u0301e',
      'été',
      'x',
      '  ',
      '\n',
      '😀',
      '健司',
      'İz',
      '-',
      'ΟΔΟΣ',
      'a b',
    );
    const texts = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom('str', 'strasse', 'fi', 'zo', 'ete', 'e', '健', 'iz', 'οδο', 'a'),
        (text, term) => {
          const { snippet, matches } = snippetOf(text, [term]);
          for (const [start, end] of matches) expect(fold(snippet.slice(start, end)).startsWith(fold(term))).toBe(true);
          const occurs = words(fold(text)).some((word) => word.startsWith(term));
          expect(matches.length > 0).toBe(occurs);
          expect(snippet.length).toBeLessThan(250);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

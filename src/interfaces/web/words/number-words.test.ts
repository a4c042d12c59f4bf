import { describe, expect, test } from 'vitest';
import { counted, countWord, listWords, sizeWords } from './number-words.ts';

describe('words about numbers', () => {
  test('small numbers begin a sentence as words', () => {
    expect(countWord(4)).toBe('Four');
    expect(countWord(13)).toBe('13');
  });

  test('what is counted agrees with its number', () => {
    expect(counted(1, 'person', 'people')).toBe('1 person');
    expect(counted(30_000, 'person', 'people')).toBe('30,000 people');
  });

  test('sizes are told in the unit that fits', () => {
    expect(sizeWords(512)).toBe('512 bytes');
    expect(sizeWords(4_200_000)).toBe('4.2 MB');
    expect(sizeWords(83_000_000_000)).toBe('83 GB');
  });

  test('names are joined as one speaks', () => {
    expect(listWords([])).toBe('');
    expect(listWords(['Amara'])).toBe('Amara');
    expect(listWords(['Amara', 'Jonas', 'Ines'])).toBe('Amara, Jonas and Ines');
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyParts, keyText } from './writer-keys.ts';

const part = fc.oneof(fc.string(), fc.constantFrom('a/b', '%2F', '%252F', '/', '%', 'a|b', ''));

test('a key of two parts is read back from its text, whatever the parts hold', () => {
  fc.assert(
    fc.property(part, part, (list, key) => {
      expect(keyParts('sightings', keyText([list, key]))).toEqual([list, key]);
    }),
  );
});

test('two keys never have the same text', () => {
  fc.assert(
    fc.property(fc.tuple(part, part), fc.tuple(part, part), (one, other) => {
      expect(keyText(one) === keyText(other)).toBe(one[0] === other[0] && one[1] === other[1]);
    }),
  );
});

test('a key of one part is its own text', () => {
  expect(keyText(['linkedin-name:a/b|c%'])).toBe('linkedin-name:a/b|c%');
  expect(keyParts('identities', 'linkedin-name:a/b|c%')).toEqual(['linkedin-name:a/b|c%']);
});

test('a key with a part too many or too few is a fault of the program', () => {
  expect(() => keyParts('participants', 'interaction')).toThrow('2 parts');
  expect(() => keyParts('people', ['a', 'b'])).toThrow('1 parts');
});

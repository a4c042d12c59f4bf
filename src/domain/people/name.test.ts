import { describe, expect, it } from 'vitest';
import { sortNameOf, splitName, tidyLines, tidyText } from './name.ts';

describe('names', () => {
  it('splits at the last space, and leaves a single name alone', () => {
    expect(splitName('Ana  Sofia\tMarés')).toEqual({
      fullName: 'Ana Sofia Marés',
      givenName: 'Ana Sofia',
      familyName: 'Marés',
    });
    expect(splitName('Sukarta')).toEqual({ fullName: 'Sukarta', givenName: 'Sukarta', familyName: null });
  });

  it('orders by family name, without regard to accents and case', () => {
    const sorted = ['Zoe Åberg', 'Ada Žižić', 'Ben aalto', 'Çelik']
      .map(splitName)
      .sort((a, b) => (sortNameOf(a) < sortNameOf(b) ? -1 : 1));
    expect(sorted.map((name) => name.fullName)).toEqual(['Ben aalto', 'Zoe Åberg', 'Çelik', 'Ada Žižić']);
  });
});

describe('tidying', () => {
  it('makes one line of a text, and nothing of an empty one', () => {
    expect(tidyText(' Head\n of \u0000data ')).toBe('Head of data');
    expect(tidyText(' \t\n')).toBeNull();
    expect(tidyText(undefined)).toBeNull();
  });

  it('keeps paragraphs', () => {
    expect(tidyLines('One\r\n\r\n\r\n\r\ntwo\u0007\ttabs ')).toBe('One\n\ntwo\ttabs');
  });
});

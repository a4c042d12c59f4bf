import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../kernel/fold.ts';
import { words } from '../../search/words.ts';
import { patternsFor, speaksTo, type TextPattern } from './speaks-to.ts';
import { stemOf, subjectOf, topicKeysOf } from './subject.ts';

const resource = (title: string, text: string | null = null, topics: string | null = null) => ({ title, text, topics });
const about = (title: string, topics: string | null = null) => subjectOf(resource(title, null, topics));

describe('a text speaks to a resource', () => {
  const subject = about('How hospitals use graph databases', 'patient data');

  test('where it names what the user says it is about, in singular or plural', () => {
    expect(speaksTo('Her team keeps patient data safe.', subject)).toEqual({
      words: ['patient', 'data'],
      certainty: 1,
    });
    expect(speaksTo('Thinks choirs are the best', about('Singing together', 'choir'))?.words).toEqual(['choirs']);
  });

  test('where it has words side by side as the title has, or two of them near one another', () => {
    expect(speaksTo('Asked me about a graph database.', subject)?.certainty).toBe(0.9);
    expect(speaksTo('Wants to draw a graph of the hospital she runs', subject)?.certainty).toBe(0.7);
  });

  test('and not where it has but one word of it, or two far apart', () => {
    expect(speaksTo('Runs a hospital in the north.', subject)).toBeNull();
    expect(speaksTo(`A graph. ${'And so we went on and on. '.repeat(4)} The hospital.`, subject)).toBeNull();
    expect(speaksTo('Hospitality is what she does, and graphite pencils.', subject)).toBeNull();
    expect(speaksTo('How to use it with the people from work', about('How people use time at work'))).toBeNull();
  });

  test('whatever accents and capitals it is written with', () => {
    expect(speaksTo('SPRICHT ÜBER KÜNSTLICHE INTELLIGENZ', about('Künstliche Intelligenz im Alltag'))?.words).toEqual([
      'kunstliche',
      'intelligenz',
    ]);
  });
});

describe('the topics of a resource', () => {
  test('are found as they stand on file, with marks and without', () => {
    const keys = topicKeysOf(resource('Machine learning in C++, for UI/UX'));
    for (const [key, where] of [
      ['machine learning', 'title'],
      ['machine-learning', 'title'],
      ['ui/ux', 'title'],
      ['c++', 'word'],
    ] as const)
      expect(keys.get(key), key).toBe(where);
  });

  test('one word in the midst of a text is none, unless it comes again', () => {
    const once = topicKeysOf(resource('Untitled', 'We spoke of sailing and of social capital.'));
    expect(once.has('sailing')).toBe(false);
    expect(once.get('social capital')).toBe('text');
    expect(topicKeysOf(resource('Untitled', 'Sailing! More sailing.')).get('sailing')).toBe('text');
  });

  test('the user’s own word counts most', () => {
    expect(topicKeysOf(resource('Sailing', null, 'Sailing')).get('sailing')).toBe('topics');
  });
});

const lexicon = [
  'graphs',
  'graph',
  'hospital',
  'hospitals',
  'study',
  'studies',
  'data',
  'choir',
  'the',
  'of',
  'how',
  'ai',
];
const phrase = fc.array(fc.constantFrom(...lexicon), { minLength: 1, maxLength: 9 }).map((all) => all.join(' '));

/** What the index finds by a pattern: each word begun, in any place. */
const isFound = (text: string, pattern: TextPattern): boolean => {
  const read = words(fold(text));
  return pattern.every((alternatives) =>
    alternatives.some((sequence) =>
      read.some((_, at) => sequence.every((word, step) => read[at + step]?.startsWith(word))),
    ),
  );
};

test('every text that speaks to a resource is among what the index is asked for', () => {
  fc.assert(
    fc.property(phrase, phrase, fc.option(phrase), phrase, (title, text, topics, other) => {
      const subject = subjectOf(resource(title, text, topics));
      if (speaksTo(other, subject)) expect(patternsFor(subject).some((each) => isFound(other, each))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('a word and its plural have one stem, and a stem is its own', () => {
  for (const [one, many] of [
    ['graph', 'graphs'],
    ['study', 'studies'],
    ['hospital', 'hospitals'],
  ] as const)
    expect(stemOf(many)).toBe(stemOf(one));
  for (const word of ['business', 'bus', 'analysis', 'campus']) expect(stemOf(word)).toBe(word);
});

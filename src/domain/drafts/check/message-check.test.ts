import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { englishExamples, type ExampleMessage } from './english-examples.ts';
import { germanExamples } from './german-examples.ts';
import { checkMessage } from './message-check.ts';

const sorted = (rules: readonly string[]): string[] => rules.toSorted();
const examples = [
  ...englishExamples.map((example) => ({ ...example, language: 'en' as const })),
  ...germanExamples.map((example) => ({ ...example, language: 'de' as const })),
];
const marksOf = ({ text, options }: ExampleMessage) => checkMessage(text, options).marks;

describe('the message check', () => {
  test('has been tried on many messages, good and bad, in both languages', () => {
    expect(examples.length).toBeGreaterThanOrEqual(90);
    expect(examples.filter((example) => example.marks.length === 0).length).toBeGreaterThan(30);
  });

  test.each(examples)('$language, $what: $marks', (example) => {
    expect(sorted(marksOf(example).map((mark) => mark.rule))).toEqual(sorted(example.marks));
  });

  test.each(examples)('$language, $what: the language is seen by itself', ({ text, language }) => {
    expect(checkMessage(text).language).toBe(language);
  });

  test.each(examples.filter((example) => example.marks.length > 0))(
    '$language, $what: each mark has a place, a reason and another wording',
    (example) => {
      for (const mark of marksOf(example)) {
        const passage = example.text.slice(mark.start, mark.end);
        expect(passage.trim()).toBe(passage);
        expect(passage).not.toBe('');
        expect(mark.why).toMatch(/[.!]$/);
        expect(mark.better).not.toBe(passage);
      }
    },
  );

  test.each(examples.filter(({ marks }) => marks.includes('pressure')))(
    '$language, $what: the better wording does not press',
    (example) => {
      const mark = marksOf(example).find(({ rule }) => rule === 'pressure');
      if (!mark) throw new Error('Nothing was marked.');
      const better = example.text.slice(0, mark.start) + mark.better + example.text.slice(mark.end);
      const before = marksOf(example).filter(({ rule }) => rule === 'pressure').length;
      const after = checkMessage(better, { ...example.options, language: example.language }).marks;
      expect(after.filter(({ rule }) => rule === 'pressure')).toHaveLength(before - 1);
    },
  );

  test.each(examples.filter(({ marks }) => marks.includes('too-long')))(
    '$language, $what: the shorter wording fits, and keeps what is personal and what is asked',
    (example) => {
      const mark = marksOf(example).find(({ rule }) => rule === 'too-long');
      if (!mark) throw new Error('Nothing was marked.');
      const better = example.text.slice(0, mark.start) + mark.better + example.text.slice(mark.end);
      expect(checkMessage(better, example.options).marks).toEqual([]);
    },
  );
});

describe('whatever it is given, the message check', () => {
  test('never throws and stays within the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc
            .array(fc.constantFrom(...examples.flatMap(({ text }) => text.split(/(?<=[ .])/))), { maxLength: 60 })
            .map((parts) => parts.join('')),
        ),
        fc.constantFrom('en' as const, 'de' as const, undefined),
        (text, language) => {
          for (const mark of checkMessage(text, { language }).marks) {
            expect(mark.start).toBeGreaterThanOrEqual(0);
            expect(mark.end).toBeGreaterThan(mark.start);
            expect(mark.end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  test.each(
    [
      'a',
      ' ',
      '.',
      '!',
      '?',
      '\n',
      ',',
      '[',
      'could you ',
      'your ',
      'Your Lisbon ',
      'I need this by ',
      'würdest du ',
      '😀',
      "'",
      'urgent ',
      'A.',
      '\u00a0',
      'ſ',
    ].map((unit) => ({ unit })),
  )('takes time in proportion to 100 kB of “$unit”', ({ unit }) => {
    const timeOf = (size: number) => {
      const text = unit.repeat(Math.ceil(size / unit.length));
      const started = performance.now();
      checkMessage(text, { language: 'en' });
      checkMessage(text, { language: 'de' });
      return performance.now() - started;
    };
    timeOf(10_000);
    expect(timeOf(100_000)).toBeLessThan(3000);
  });
});

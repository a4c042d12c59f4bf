import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadOccupations } from './load-occupations.ts';
import type { OccupationTables } from './occupation.ts';
import { createStatusOf, readingOf } from './status-of.ts';

let tables: OccupationTables;
beforeAll(async () => {
  tables = await loadOccupations();
});
const codeOf = (title: string): string | null => readingOf(title, tables).occupation?.code ?? null;
const rankOf = (title: string): number | null => readingOf(title, tables).seniority;

describe('the tables', () => {
  test('hold every group of ISCO-08 with prestige and status, and the titles of ESCO', () => {
    expect(tables.byCode.size).toBe(590);
    expect(tables.byCode.get('2512')).toEqual({ code: '2512', label: 'Software developers', isei: 70, prestige: 51 });
    expect(tables.byCode.get('2611')).toMatchObject({ prestige: 73.1, isei: 85 });
    expect(tables.byTitle.get('metal drawing machine operator')).toBe('8121');
    const prestige = [...tables.byCode.values()].map((each) => each.prestige);
    expect([Math.min(...prestige), Math.max(...prestige)]).toEqual([5, 78.16]);
  });
});

describe('what somebody does', () => {
  test.each([
    ['Software Engineer', '2512'],
    ['Senior Software Engineer II @ Globex', '2512'],
    ['Engineer, Platform', '2512'],
    ['Sr. SDE', '2512'],
    ['Softwareentwickler/in (m/w/d)', '2512'],
    ['Softwareentwickler:in', '2512'],
    ['Softwareentwicklerin', '2512'],
    ['Développeur·euse', '2512'],
    ['Développeur(se) web', '2513'],
    ['Dipl.-Ing.', '2140'],
    ['VP, Data', '1330'],
    ['Head of People (EMEA)', '1212'],
    ['Director of People Ops', '1212'],
    ['Senior Vice President, Global Sales & Marketing', '1221'],
    ['ResearchLead', '1223'],
    ['Founder & CEO', '1120'],
    ['Geschäftsführerin', '1120'],
    ['Directrice des ressources humaines', '1212'],
    ['Jefe de ventas', '1221'],
    ['Former CEO | Angel Investor', '2412'],
    ['Executive Assistant to the CEO', '3343'],
    ['Rechtsanwältin', '2611'],
    ['Registered nurse', '2221'],
    ['Head teacher', '1345'],
    ['Truck Driver', '8332'],
    ['DevOps Engineer', '2522'],
  ])('is read from “%s” as %s', (title, code) => {
    expect(codeOf(title)).toBe(code);
  });

  test.each(['', '—', 'Unknown', 'Looking for new opportunities', '12345', '🚀', 'Retired'])(
    'is not guessed from “%s”',
    (title) => {
      expect(readingOf(title, tables)).toEqual({ occupation: null, seniority: null });
    },
  );
});

describe('rank', () => {
  test('goes up from training to the top', () => {
    const ladder = [
      'Software Engineering Intern',
      'Junior Software Engineer',
      'Software Engineer',
      'Senior Software Engineer',
      'Staff Engineer',
      'Engineering Manager',
      'Head of Engineering',
      'Director of Engineering',
      'VP Engineering',
      'Partner',
      'Chief Technology Officer',
    ].map((title) => rankOf(title) ?? -1);
    expect(ladder).toEqual(ladder.toSorted((a, b) => a - b));
    expect(new Set(ladder).size).toBe(ladder.length);
    expect([ladder[0], ladder.at(-1)]).toEqual([0, 1]);
  });

  test.each([
    ['Product Owner', 0.3],
    ['Lead Generation Specialist', 0.3],
    ['HR Business Partner', 0.3],
    ['Staff Nurse', 0.3],
    ['Executive Assistant to the CEO', 0.3],
    ['Assistant Professor', 0.3],
    ['Member of Technical Staff', 0.3],
    ['Account Executive', 0.3],
    ['Project Manager', 0.4],
    ['Deputy Director', 0.65],
    ['Directeur général adjoint', 0.85],
    ['Product Management Intern', 0],
    ['Werkstudent Software Engineering', 0],
    ['Leiterin Personalentwicklung', 0.7],
    ['CFO & COO', 1],
    ['Former CEO | Board Member', 0.95],
  ])('of “%s” is %d: words that only sound like another do not count', (title, level) => {
    expect(rankOf(title)).toBe(level);
  });
});

describe('reading a title', () => {
  const word = fc.constantFrom(
    'senior', 'Head', 'of', 'VP', ',', '@', '(m/w/d)', 'Software', 'Engineer', '/', '&', '|', 'Data', 'II', 'Dr.',
    'at', 'ACME', 'partner', '*in', '·e', 'ex-', 'assistant', 'to', 'the', 'CEO', '', '  ', '、', '部長', 'İ', '(', ')',
  ); // prettier-ignore

  test('answers something sensible or nothing, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
          fc.string(),
        ),
        (title) => {
          const { occupation, seniority } = readingOf(title, tables);
          if (occupation) expect(tables.byCode.get(occupation.code)).toBe(occupation);
          if (seniority !== null) expect(seniority >= 0 && seniority <= 1).toBe(true);
        },
      ),
    );
  });

  test('does not care for case, accents or spaces around', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const title = words.filter((each) => !/\p{Ll}\p{Lu}|İ/u.test(each)).join(' ');
        expect(readingOf(`  ${title.toLowerCase()} `, tables)).toEqual(readingOf(title, tables));
      }),
    );
  });

  test('is not slow on a title that nobody would write', () => {
    const start = performance.now();
    readingOf('senior / '.repeat(2000), tables);
    readingOf('a '.repeat(10_000), tables);
    readingOf('('.repeat(20_000), tables);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('status', () => {
  test('is the user’s word before the title’s, and nothing where both are switched off', () => {
    const both = createStatusOf(tables, { prestige: true, seniority: true });
    const own = { personId: 'p', occupation: '2611', seniority: null, statedOn: '2026-11-22' };
    expect(both('Head of data', own).status).toEqual({ occupation: '2611', prestige: 73.1, seniority: 0.7 });
    expect(both(null, own).status).toEqual({ occupation: '2611', prestige: 73.1, seniority: null });
    expect(both('Unknown', undefined).status).toBeNull();
    const neither = createStatusOf(tables, { prestige: false, seniority: false });
    expect(neither('Head of data', own).status).toBeNull();
  });
});

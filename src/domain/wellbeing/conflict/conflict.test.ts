import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { approaches } from './approaches.ts';
import { approachModes, type Dangers } from './conflict.ts';
import { mediationAdvice } from './mediation.ts';
import { hintsOn, talkText } from './prepared-talk.ts';
import { suggestApproach } from './suggest-approach.ts';

const safe: Dangers = {
  hardStop: false,
  fearOfRetaliation: false,
  forFormalInvestigation: false,
  powerGap: 'small',
};
const suggest = (mattersToMe: number, relationMatters: number, dangers = safe) =>
  suggestApproach({ mattersToMe, relationMatters, dangers });

describe('the way to approach a conflict', () => {
  test('is together where both matter much, and to leave it where neither does', () => {
    expect(suggest(2, 2).mode).toBe('together');
    expect(suggest(0, 0).mode).toBe('leave');
    expect(suggest(2, 0).mode).toBe('firm');
    expect(suggest(0, 2).mode).toBe('give');
    expect(suggest(1, 1).mode).toBe('middle');
  });

  test('never leads into a talk alone after a hard stop or where retaliation is feared, whatever matters', () => {
    const dangers = fc.record({
      hardStop: fc.boolean(),
      fearOfRetaliation: fc.boolean(),
      forFormalInvestigation: fc.boolean(),
      powerGap: fc.constantFrom('unknown' as const, 'small' as const, 'some' as const, 'large' as const),
    });
    fc.assert(
      fc.property(fc.nat(2), fc.nat(2), dangers, (matter, relation, given) => {
        const suggested = suggest(matter, relation, given);
        expect(suggested.reasons.length).toBeGreaterThan(0);
        expect(suggested.isUnsafe).toBe(given.hardStop || given.fearOfRetaliation);
        if (!suggested.isUnsafe) return;
        expect(suggested.mode).toBe('leave');
        expect(suggested.instead.join(' ')).toContain('do not go alone');
      }),
    );
  });

  test('asks for support first where they can decide much', () => {
    expect(suggest(2, 2, { ...safe, powerGap: 'large' })).toMatchObject({ mode: 'together', isUnsafe: false });
    expect(suggest(2, 2, { ...safe, powerGap: 'large' }).instead).toHaveLength(2);
  });

  test('has words for each of the five', () => {
    expect(approaches.map(({ mode }) => mode)).toEqual([...approachModes]);
  });
});

describe('mediation', () => {
  test('fits an ordinary quarrel', () => {
    expect(mediationAdvice(safe).fits).toBe(true);
  });
  test('is the wrong tool after a hard stop, for what has to be looked into, and where retaliation is feared', () => {
    for (const danger of ['hardStop', 'fearOfRetaliation', 'forFormalInvestigation'] as const)
      expect(mediationAdvice({ ...safe, [danger]: true })).toMatchObject({
        fits: false,
        reasons: [expect.any(String)],
      });
  });
  test('needs safeguards across a large gap in power', () => {
    expect(mediationAdvice({ ...safe, powerGap: 'large' }).reasons[0]).toContain('from outside');
  });
});

describe('a prepared talk', () => {
  const talk = {
    situation: 'Tuesday’s review',
    behaviour: 'The slides I made were shown without my name.',
    impact: 'The client asked who had made them',
    request: 'Name me on the first slide next time.',
  };
  test('reads as one would say it, part by part', () => {
    expect(talkText(talk).split('\n')).toEqual([
      'I would like to talk about one thing: Tuesday’s review.',
      'This is what I saw: The slides I made were shown without my name.',
      'What it led to: The client asked who had made them.',
      'What I ask for: Name me on the first slide next time.',
      'How do you see it?',
    ]);
    expect(talkText({ ...talk, impact: ' ', request: '' }).split('\n')).toHaveLength(2);
    expect(hintsOn(talk)).toEqual([]);
  });
  test('points out always and never, names for people, motives, and wishes one cannot see', () => {
    const hints = hintsOn({
      situation: '',
      behaviour: 'You never name me, you bully',
      impact: 'You did it on purpose',
      request: 'Respect me',
    });
    expect(hints.map(({ part, found }) => `${part}: ${found}`)).toEqual([
      'behaviour: never',
      'behaviour: bully',
      'impact: on purpose',
      'request: Respect me',
    ]);
  });
});

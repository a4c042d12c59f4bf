import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCommonGround } from './find-common-ground.ts';
import type { GroundRows, GroundSide } from './ground-rows.ts';

const today = '2026-11-22';
const held = { batchId: null, removedAt: null };

const side = (id: string, fullName: string, more: Partial<GroundSide> = {}, isSelf = 0): GroundSide => ({
  person: { id, fullName, givenName: fullName.split(' ')[0] ?? null, location: null, isSelf },
  positions: [],
  educations: [],
  topics: [],
  ...more,
});
const position = (
  id: string,
  personId: string,
  organisation: string,
  [startedOn, endedOn]: [string | null, string | null],
  title: string | null = 'Analyst',
): GroundSide['positions'][number] => ({
  id,
  personId,
  organisationId: `org ${organisation}`,
  organisation,
  title,
  startedOn,
  endedOn,
  isCurrent: endedOn === null ? 1 : 0,
  location: null,
  description: null,
  ...held,
});
const education = (id: string, personId: string, school: string, startedOn: string, endedOn: string) => ({
  id,
  personId,
  organisationId: `org ${school}`,
  school,
  degree: null,
  field: null,
  startedOn,
  endedOn,
  description: null,
  ...held,
});
const topic = (id: string, personId: string, kind: 'interest' | 'expertise', name: string) => ({
  id,
  personId,
  kind,
  topic: name,
  topicKey: name.toLowerCase(),
  ...held,
});
const rows = (one: GroundSide | null, other: GroundSide, more: Partial<GroundRows> = {}): GroundRows => ({
  one,
  other,
  sources: [],
  conversations: [],
  mutuals: [],
  events: [],
  goals: [],
  promises: [],
  ...more,
});
const me = (more: Partial<GroundSide> = {}) => side('me', 'Robin Vale', more, 1);
const told = (found: GroundRows): string[] => findCommonGround(found, today).facts.map((fact) => fact.text);

describe('what you share with someone', () => {
  it('is an employer, with the years in which you were both there', () => {
    const mine = me({ positions: [position('p1', 'me', 'Marrow & Finch', ['2012', '2017'])] });
    const ida = side('ida', 'Ida Cedar', { positions: [position('p2', 'ida', 'Marrow & Finch', ['2014', '2019'])] });
    const [fact] = findCommonGround(rows(mine, ida), today).facts;
    expect(fact).toMatchObject({
      text: 'You were both at Marrow & Finch from 2014 to 2017.',
      together: 'together',
      evidence: [{ id: 'p1' }, { id: 'p2', words: 'Ida Cedar: Analyst at Marrow & Finch, from 2014 to 2019' }],
    });
  });

  it('is an employer at different times, said so', () => {
    const mine = me({ positions: [position('p1', 'me', 'Marrow & Finch', ['2010', '2012-05'])] });
    const ida = side('ida', 'Ida Cedar', { positions: [position('p2', 'ida', 'Marrow & Finch', ['2015', null])] });
    expect(told(rows(mine, ida))).toEqual([
      'You were both at Marrow & Finch: you from 2010 to May 2012, Ida since 2015.',
    ]);
  });

  it('is a school, an interest, a mutual contact and an event', () => {
    const mine = me({
      educations: [education('e1', 'me', 'Port Lenn College', '2004', '2008')],
      topics: [topic('t1', 'me', 'interest', 'Sailing')],
    });
    const ida = side('ida', 'Ida Cedar', {
      educations: [education('e2', 'ida', 'Port Lenn College', '2006', '2010')],
      topics: [topic('t2', 'ida', 'interest', 'Sailing')],
    });
    const events = [
      {
        name: 'Graph Days',
        on: '2026-05-04',
        isPlanned: false,
        evidence: { record: 'interactions', id: 'i1', words: '' },
      },
    ];
    const mutuals = [
      { id: 'max', fullName: 'Max Birch', count: 3, evidence: { record: 'interactions', id: 'i2', words: '' } },
    ];
    expect(told(rows(mine, ida, { events, mutuals }))).toEqual([
      'You both went to Port Lenn College at the same time, from 2006 to 2008.',
      'You were both at Graph Days in May 2026.',
      'You both care for Sailing.',
      'You both know Max Birch.',
    ]);
  });

  it('is an event to come where both are expected, and not one that is over where they were only expected', () => {
    const expected = (name: string, on: string) => ({
      name,
      on,
      isPlanned: true,
      evidence: { record: 'events', id: name, words: name },
    });
    const events = [expected('Spring Fair', '2027-03-04'), expected('Autumn Fair', '2026-09-04')];
    expect(told(rows(me(), side('ida', 'Ida Cedar'), { events }))).toEqual([
      'You are both at Spring Fair in March 2027.',
    ]);
  });

  it('of two others is told by their names', () => {
    const max = side('max', 'Max Birch', { topics: [topic('t1', 'max', 'interest', 'Chess')] });
    const ida = side('ida', 'Ida Cedar', { topics: [topic('t2', 'ida', 'interest', 'Chess')] });
    expect(told(rows(max, ida))).toEqual(['Max and Ida both care for Chess.']);
  });

  it('is where you met, even while nothing is on file about you', () => {
    const ida = side('ida', 'Ida Cedar');
    const source = {
      id: 's1',
      personId: 'ida',
      kind: 'industry-event',
      detail: 'Graph Days',
      since: '2025-05-04',
      ...held,
    };
    const ground = findCommonGround(rows(null, ida, { sources: [source] }), today);
    expect(ground.facts.map((fact) => fact.text)).toEqual(['You met Ida at Graph Days (May 2025).']);
    expect(ground.ask.map((point) => point.text)).toEqual(['What did you take away from Graph Days?']);
  });

  it('is found once, with both as evidence, where it shows twice', () => {
    const ida = side('ida', 'Ida Cedar');
    const source = { id: 's1', personId: 'ida', kind: 'industry-event', detail: 'Graph Days', since: null, ...held };
    const events = [
      {
        name: 'Graph Days',
        on: '2026-05-04',
        isPlanned: false,
        evidence: { record: 'interactions', id: 'i1', words: '' },
      },
    ];
    const { facts } = findCommonGround(rows(me(), ida, { sources: [source], events }), today);
    expect(facts).toHaveLength(1);
    expect(facts[0]?.evidence.map((each) => each.id)).toEqual(['i1', 's1']);
  });
});

describe('what to mention and to ask', () => {
  const conversation = {
    id: 'c1',
    occurredOn: '2026-10-04',
    channel: 'message',
    direction: 'mutual',
    subject: 'Re: the move to Lisbon',
    body: null,
    groupSize: 1,
  } as const;

  it('takes up the last conversation by its subject', () => {
    const ground = findCommonGround(rows(me(), side('ida', 'Ida Cedar'), { conversations: [conversation] }), today);
    expect(ground.mention[0]?.text).toBe('You wrote 7 weeks ago: “the move to Lisbon”.');
    expect(ground.ask[0]?.text).toBe('You spoke of “the move to Lisbon”. How did it go on?');
  });

  it('leaves the greeting out of what was spoken of, and does not ask after a question', () => {
    const asked = { ...conversation, subject: null, body: 'Hi Robin! Could you look over my two pages on the mill?' };
    const ground = findCommonGround(rows(me(), side('ida', 'Ida Cedar'), { conversations: [asked] }), today);
    expect(ground.mention[0]?.what).toBe('Could you look over my two pages on the mill?');
    expect(ground.ask).toEqual([]);
  });

  it('asks after a new position, and for advice on what they are good at', () => {
    const ida = side('ida', 'Ida Cedar', {
      positions: [position('p1', 'ida', 'Globe Mills', ['2026-09', null], 'Head of Data')],
      topics: [topic('t1', 'ida', 'expertise', 'Fundraising')],
    });
    expect(findCommonGround(rows(me(), ida), today).ask.map((point) => point.text)).toEqual([
      'How are your first months as Head of Data at Globe Mills?',
      'What would you tell someone who is new to Fundraising?',
    ]);
  });

  it('is nothing where nothing is on file: nothing is made up', () => {
    expect(findCommonGround(rows(me(), side('ida', 'Ida Cedar')), today)).toEqual({ facts: [], mention: [], ask: [] });
  });

  it('is at most three of each, each with evidence among the rows, whatever is on file', () => {
    const names = fc.constantFrom('Sailing', 'Chess', 'Bread', 'Maps', 'Choir');
    const topics = (personId: string) =>
      fc
        .uniqueArray(fc.tuple(fc.constantFrom('interest' as const, 'expertise' as const), names), {
          selector: ([, name]) => name,
        })
        .map((list) => list.map(([kind, name]) => topic(`${personId} ${name}`, personId, kind, name)));
    const jobs = (personId: string) =>
      fc
        .array(fc.tuple(fc.constantFrom('Marrow', 'Globe Mills'), fc.constantFrom('2010', '2014-03', null)), {
          maxLength: 3,
        })
        .map((list) =>
          list.map(([name, from], place) => position(`${personId} job ${place}`, personId, name, [from, null])),
        );
    fc.assert(
      fc.property(topics('me'), topics('ida'), jobs('me'), jobs('ida'), (mine, theirs, myJobs, theirJobs) => {
        const found = rows(
          me({ topics: mine, positions: myJobs }),
          side('ida', 'Ida Cedar', { topics: theirs, positions: theirJobs }),
          { conversations: [conversation] },
        );
        const ground = findCommonGround(found, today);
        const ids = new Set([...mine, ...theirs, ...myJobs, ...theirJobs].map((row) => row.id).concat('c1'));
        expect(ground.mention.length).toBeLessThanOrEqual(3);
        expect(ground.ask.length).toBeLessThanOrEqual(3);
        for (const { evidence, what } of [...ground.facts, ...ground.mention, ...ground.ask]) {
          expect(what).not.toBe('');
          for (const { id } of evidence) expect(ids).toContain(id);
        }
        expect(new Set(ground.facts.map((fact) => fact.key)).size).toBe(ground.facts.length);
      }),
    );
  });
});

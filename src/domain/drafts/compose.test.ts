import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkMessage } from './check/message-check.ts';
import { type Composing, composeDraft } from './compose.ts';
import { limitsOf } from './draft-channels.ts';
import { draftKinds, tones } from './draft-kinds.ts';
import type { DraftPoint } from './draft-point.ts';
import { addresses, addressOf, languageOf, languages } from './language.ts';
import { learnVoice, noVoice } from './voice.ts';

const evidence = (record: string) => [{ record, id: `${record}-1`, words: `A row of ${record}` }];
const graphDays: DraftPoint = {
  key: 'event:graph-days',
  kind: 'event-met',
  what: 'Graph Days',
  label: 'You met Amara at Graph Days.',
  evidence: evidence('sources'),
};
const initech: DraftPoint = {
  key: 'employer:initech',
  kind: 'employer-together',
  what: 'Initech',
  from: '2014',
  until: '2017',
  label: 'You were both at Initech.',
  evidence: evidence('positions'),
};
const newJob: DraftPoint = {
  key: 'position:p1',
  kind: 'new-position',
  what: 'Globex',
  title: 'Director of Data',
  organisation: 'Globex',
  label: 'Amara is now at Globex.',
  evidence: evidence('positions'),
};
const position: DraftPoint = { ...newJob, key: 'position:p2', kind: 'position' };
const talk: DraftPoint = {
  key: 'conversation:i1',
  kind: 'conversation',
  what: 'her move to Lisbon',
  label: 'You last spoke of her move.',
  evidence: evidence('interactions'),
};
const points = [graphDays, initech, newJob, position, talk];

const amara = {
  first: 'Amara',
  full: 'Amara Ekwueme',
  title: 'Director of Data',
  organisation: 'Globex',
  evidence: evidence('positions'),
};
const kenji = {
  first: 'Kenji',
  full: 'Kenji Watanabe',
  title: null,
  organisation: 'Hooli',
  evidence: evidence('positions'),
};

const composing = (more: Partial<Composing> = {}): Composing => ({
  kind: 'first-message',
  tone: 'warm',
  language: 'en',
  address: 'du',
  channel: 'mail',
  limits: limitsOf('mail', {}),
  variant: 0,
  to: amara,
  other: kenji,
  me: 'Noa',
  points,
  chosen: [],
  ownPoint: null,
  about: null,
  voice: noVoice,
  ...more,
});

const every = languages.flatMap((language) =>
  (language === 'de' ? addresses : (['du'] as const)).flatMap((address) =>
    draftKinds.flatMap(({ id: kind }) => tones.map((tone) => ({ language, address, kind, tone }))),
  ),
);
const topics = { en: 'leading through change', de: 'Führung im Wandel' } as const;

describe('a composed draft', () => {
  test.each(every)('$language $address, $kind, $tone: passes the message check in each variant', (given) => {
    const { variants } = composeDraft(composing(given));
    for (let variant = 0; variant < variants; variant += 1)
      for (const about of [null, topics[given.language]]) {
        const { body, subject, gaps } = composeDraft(composing({ ...given, variant, about }));
        const marks = checkMessage(body, {
          language: given.language,
          kind: given.kind,
          known: ['Graph Days', 'Initech', 'Globex'],
        }).marks;
        expect(
          marks.filter(({ rule }) => rule !== 'blank'),
          body,
        ).toEqual([]);
        expect(marks.length > 0, body).toBe(gaps.length > 0);
        expect(`${subject}\n${body}`).not.toMatch(/[{}<>|]|undefined|null| {2}|\n{3}| [,.!?]|\.\./);
      }
  });

  test.each(every)('$language $address, $kind, $tone: is in its language, and says du or Sie throughout', (given) => {
    const { body } = composeDraft(composing({ ...given, about: topics[given.language], points: [], ownPoint: 'Z.' }));
    const told = body.replaceAll(/\[[^\]]*\]/g, '');
    expect(languageOf(told) ?? given.language).toBe(given.language);
    if (given.language === 'de') expect([given.address, null]).toContain(addressOf(told));
  });

  test('has several texts for each kind and tone, and goes round them', () => {
    for (const given of every) {
      const { variants, body } = composeDraft(composing(given));
      expect(variants).toBeGreaterThanOrEqual(2);
      expect(composeDraft(composing({ ...given, variant: 1 })).body).not.toBe(body);
      expect(composeDraft(composing({ ...given, variant: variants })).body).toBe(body);
    }
  });

  test('says of the person only what is on file, and on which rows that rests', () => {
    const { body, said, gaps } = composeDraft(composing());
    expect(body).toContain('We met at Graph Days.');
    expect(said).toEqual([{ text: 'We met at Graph Days.', key: 'event:graph-days', evidence: graphDays.evidence }]);
    expect(gaps).toEqual([]);
  });

  test('with nothing on file leaves a blank, and asks for what belongs there', () => {
    const { body, said, gaps } = composeDraft(composing({ points: [] }));
    expect(body).toContain('[What connects you');
    expect(said).toEqual([]);
    expect(gaps).toEqual([
      'Nothing on file about Amara fits here. What connects you: a talk, a place, something they said?',
    ]);
    expect(checkMessage(body, { kind: 'first-message' }).marks.map((mark) => mark.rule)).toContain('blank');
  });

  test('takes a sentence of the user instead, word for word', () => {
    const { body, gaps } = composeDraft(composing({ points: [], ownPoint: 'Your garden on the roof made me smile.' }));
    expect(body).toContain('Your garden on the roof made me smile.');
    expect(gaps).toEqual([]);
  });

  test('holds the points that were chosen, in their order', () => {
    const { body } = composeDraft(composing({ chosen: ['employer:initech', 'event:graph-days'] }));
    expect(body).toContain('We worked at Initech at the same time from 2014 to 2017. We met at Graph Days.');
  });

  test('turns the user’s own words on somebody to them', () => {
    expect(composeDraft(composing({ kind: 'check-in', points: [talk] })).body).toContain(
      'it was about “your move to Lisbon”',
    );
  });

  test('a follow-up names the event, a congratulation the new role, without being told', () => {
    expect(composeDraft(composing({ kind: 'event-follow-up' })).body).toContain('at Graph Days');
    const { body, said } = composeDraft(composing({ kind: 'congratulation' }));
    expect(body).toContain('your new role as Director of Data at Globex');
    expect(said[0]?.evidence).toEqual(newJob.evidence);
  });

  test('an introduction is asked of each side, and names both', () => {
    expect(composeDraft(composing({ kind: 'introduction-ask' })).body).toContain('Kenji works at Hooli.');
    expect(composeDraft(composing({ kind: 'introduction-ask', to: kenji, other: amara })).body).toContain(
      'Amara works as Director of Data at Globex.',
    );
    const { body } = composeDraft(composing({ kind: 'introduction' }));
    expect(body).toMatch(/^Amara, Kenji:/);
    expect(body).toContain('Kenji: Amara works as Director of Data at Globex.');
  });

  test('fits a LinkedIn note of 200 characters wherever one of its texts does', () => {
    for (const language of languages)
      for (const tone of tones) {
        const limits = limitsOf('linkedin-note', {});
        const note = composeDraft(
          composing({ kind: 'connection-request', channel: 'linkedin-note', limits, language, tone }),
        );
        expect(note.body.length, note.body).toBeLessThanOrEqual(200);
        expect(note.body).not.toContain('\n');
      }
  });

  test('keeps to the limit the user set', () => {
    expect(limitsOf('linkedin-note', { 'linkedin-note': 300 }).characters).toBe(300);
    expect(limitsOf('linkedin-note', { 'linkedin-note': null }).characters).toBeNull();
    expect(limitsOf('inmail', {})).toEqual({ characters: 1900, subject: 200, words: null });
  });

  test('puts in names as they are, whatever they hold', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(name, fc.constantFrom(...draftKinds.map(({ id }) => id)), (full, kind) => {
        const { body } = composeDraft(composing({ kind, to: { ...amara, first: `<${full}>{x}$&`, full } }));
        expect(body.length).toBeGreaterThan(20);
        return true;
      }),
      { numRuns: 300 },
    );
  });
});

describe('the user’s own tone', () => {
  const own = (personId: string, text: string) => ({ personId, text });
  const texts = [
    own(
      'bo',
      'Hey Bo!\n\nHope the week is kind to you. Are you coming to the garden on Sunday? I am bringing soup. It is the green one.\n\nCheers\nNoa',
    ),
    own(
      'cy',
      'Hey Cy!\n\nHope the week is kind to you. I have read the report and I am with you. Page 12 is the best. Take your time with it.\n\nCheers\nNoa',
    ),
    own(
      'dana',
      'Hey Dana!\n\nI do not know yet whether I can come. I will tell you on Monday. Take your time with it.\n\nCheers\nNoa',
    ),
  ];
  const voice = learnVoice(texts, 'en', 'amara');

  test('is learned from greeting, leave, length, contractions and phrases', () => {
    expect(voice).toMatchObject({
      texts: 3,
      greeting: 'Hey',
      greetingEnd: '!',
      greetingToPerson: null,
      signOff: 'Cheers',
      contractions: 0,
      exclamations: 1,
      usesFirstNames: true,
      openers: ['Hope the week is kind to you.'],
      closers: ['Take your time with it.'],
    });
  });

  test('is what drafts are written in', () => {
    const { body } = composeDraft(composing({ voice }));
    expect(body).toMatch(/^Hey Amara!\n\nHope the week is kind to you\. We met at Graph Days\. I would love/);
    expect(body).toMatch(/Take your time with it\.\n\nCheers\nNoa$/);
    expect(body).not.toMatch(/I'd|I'm/);
  });

  test('never carries over what was said to one person only', () => {
    expect(JSON.stringify(voice)).not.toMatch(/soup|report|garden|Monday/);
  });

  test('greets a person as they were greeted before, title and all', () => {
    const formal = [...texts, own('amara', 'Dear Dr. Ekwueme,\n\nthank you for the talk.\n\nKind regards\nNoa')];
    const { body } = composeDraft(composing({ voice: learnVoice(formal, 'en', 'amara') }));
    expect(body).toMatch(/^Dear Dr\. Ekwueme,\n/);
  });

  test('knows du and Sie from what was written to the person, and else from all', () => {
    const german = [
      own('bo', 'Hallo Bo, wie geht es dir? Kommst du am Sonntag? Dein Kuchen war gut.'),
      own('amara', 'Guten Tag Frau Ekwueme, haben Sie den Bericht gelesen? Ich danke Ihnen für Ihren Rat.'),
    ];
    expect(learnVoice(german, 'de', 'amara').address).toBe('sie');
    expect(learnVoice(german, 'de', 'cy').address).toBe('sie');
    expect(learnVoice(german, 'de', 'bo').address).toBe('du');
  });

  test('uses no exclamation marks where the user uses none', () => {
    const calm = texts.map(({ personId, text }) => own(personId, text.replaceAll('!', ',')));
    const { body } = composeDraft(composing({ kind: 'congratulation', voice: learnVoice(calm, 'en', 'amara') }));
    expect(body).not.toContain('!');
  });
});

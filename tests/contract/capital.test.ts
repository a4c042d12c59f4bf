import { expect, it } from 'vitest';
import type { Context } from '../../src/domain/context.ts';
import { logInteraction } from '../../src/domain/interactions/operations/log-interaction.ts';
import { listAdvice } from '../../src/domain/network/operations/advice.ts';
import {
  showCapital,
  showCapitalHistory,
  showConcentration,
  weighCapital,
} from '../../src/domain/network/operations/capital.ts';
import { findKeyContacts } from '../../src/domain/network/operations/key-contacts.ts';
import { addKnownTie } from '../../src/domain/network/operations/known-ties.ts';
import { findPaths } from '../../src/domain/network/operations/warm-paths.ts';
import { supposeInNetwork } from '../../src/domain/network/operations/what-if.ts';
import { leaveOutPerson, snoozeItem } from '../../src/domain/outreach/operations/snooze-item.ts';
import { addFact } from '../../src/domain/people/operations/add-fact.ts';
import { addPerson } from '../../src/domain/people/operations/add-person.ts';
import { archivePerson } from '../../src/domain/people/operations/archive-person.ts';
import { setContactLimit } from '../../src/domain/ties/operations/contact-limits.ts';
import { testContext, valueOf } from '../support/test-context.ts';
import { onEachEngine } from '../support/test-databases.ts';

type Added = Parameters<typeof addPerson.run>[0];

const met = async (context: Context, person: Added, days: readonly string[]): Promise<string> => {
  const { id } = valueOf(await addPerson.run(person, context));
  for (const at of days)
    valueOf(await logInteraction.run({ people: [id], at, channel: 'coffee', direction: 'mutual' }, context));
  return id;
};

/** Every two weeks since June: Ines is close. Jonas was, until spring. Ada was never met; Ines knows her. */
const smallWorld = async (context: Context): Promise<Record<'ines' | 'jonas' | 'ada', string>> => {
  const often = ['06-07', '06-21', '07-05', '07-19', '08-02', '08-16', '08-30', '09-13', '09-27', '10-11', '10-25'];
  const ines = await met(
    context,
    { fullName: 'Ines Duarte', title: 'Chief executive officer', organisation: 'Globex' },
    often.map((day) => `2026-${day}`),
  );
  const jonas = await met(context, { fullName: 'Jonas Lindqvist', title: 'Data engineer', organisation: 'Initech' }, [
    '2026-01-05',
    '2026-01-19',
    '2026-02-02',
    '2026-02-16',
    '2026-03-02',
    '2026-03-16',
  ]);
  const ada = await met(context, { fullName: 'Ada Byron', title: 'Mathematician', organisation: 'Analytical' }, []);
  valueOf(await addKnownTie.run({ person: ines, other: ada, kind: 'friends' }, context));
  return { ines, jonas, ada };
};

const noSuppositions = { contact: [], meet: [], lose: [], strength: [], connect: [] };

onEachEngine('capital and advice', (create) => {
  const made = async () => {
    const context = await testContext(await create());
    return { context, ...(await smallWorld(context)) };
  };
  const capitalOf = async (context: Context) => valueOf(await showCapital.run({ people: 8 }, context));
  const advised = async (context: Context) =>
    valueOf(await listAdvice.run({ limit: 10 }, context)).items.map(({ person, kind }) => `${kind} ${person.name}`);

  it('adds up, names the people, and says what is on file', async () => {
    const { context } = await made();
    const answer = await capitalOf(context);
    for (const kind of answer.kinds)
      expect(kind.parts.reduce((sum, part) => sum + part.points, 0)).toBeCloseTo(kind.value, 9);
    const [bonding] = answer.kinds;
    expect(bonding?.parts[0]?.people.map(({ name }) => name)).toEqual(['Ines Duarte']);
    expect(answer.coverage).toMatchObject({ people: 3, met: 2, alive: 1, strong: 1, knownTies: 1 });
  });

  it('says nothing wrong of nobody', async () => {
    const context = await testContext(await create());
    const answer = await capitalOf(context);
    expect(answer.kinds.map(({ value }) => value)).toEqual([0, 0, 0]);
    expect(answer.coverage.sentences[0]).toMatch(/Nobody is on file yet/);
    expect(valueOf(await listAdvice.run({ limit: 10 }, context)).items).toEqual([]);
    expect(valueOf(await findKeyContacts.run({ limit: 10 }, context)).items).toEqual([]);
  });

  it('follows the months, ending with what is shown today', async () => {
    const { context } = await made();
    const history = valueOf(await showCapitalHistory.run({ months: 12 }, context));
    expect(history.items).toHaveLength(13);
    expect(history.items.map(({ day }) => day).slice(-3)).toEqual(['2026-09-30', '2026-10-31', '2026-11-22']);
    expect(history.items[0]).toMatchObject({ day: '2025-11-30', bonding: 0, bridging: 0, linking: 0, alive: 0 });
    const { kinds } = await capitalOf(context);
    expect(history.items.at(-1)?.bonding).toBeCloseTo(kinds[0]?.value ?? NaN, 4);
    expect(history.items.at(-1)?.linking).toBeCloseTo(kinds[2]?.value ?? NaN, 4);
  });

  it('is weighed as the user sees fit, and back', async () => {
    const { context } = await made();
    const usual = await capitalOf(context);
    const weighed = valueOf(
      await weighCapital.run({ closeness: 1, closure: 0, reciprocity: 0, usual: false }, context),
    );
    expect(weighed.weights).toMatchObject({ closeness: 1, closure: 0, reciprocity: 0, reach: 0.5 });
    const now = await capitalOf(context);
    expect(now.kinds[0]?.value).toBeCloseTo(100 * (now.kinds[0]?.parts[0]?.share ?? NaN), 9);
    valueOf(await weighCapital.run({ usual: true }, context));
    expect((await capitalOf(context)).kinds).toEqual(usual.kinds);
  });

  it('advises to revive who has gone quiet and to meet whom a close contact knows', async () => {
    const { context } = await made();
    expect(await advised(context)).toEqual(expect.arrayContaining(['meet Ada Byron', 'revive Jonas Lindqvist']));
  });

  it('keeps quiet about whom the user leaves out, puts off or keeps away', async () => {
    const { context, ada, jonas, ines } = await made();
    valueOf(await snoozeItem.run({ person: ada, key: `advice:${ada}`, days: 7 }, context));
    expect(await advised(context)).not.toContain('meet Ada Byron');
    valueOf(await leaveOutPerson.run({ person: jonas, back: false }, context));
    expect((await advised(context)).join()).not.toContain('Jonas');
    valueOf(await leaveOutPerson.run({ person: jonas, back: true }, context));
    expect((await advised(context)).join()).toContain('Jonas');
    valueOf(await archivePerson.run({ person: jonas, back: false }, context));
    expect((await advised(context)).join()).not.toContain('Jonas');
    valueOf(await setContactLimit.run({ person: ines, level: 'none' }, context));
    const capital = await capitalOf(context);
    expect(JSON.stringify(capital)).not.toContain('Ines');
    expect(await advised(context)).toEqual([]);
    const path = await findPaths.run({ to: ines, limit: 4 }, context);
    expect(path).toMatchObject({ ok: false, error: { type: 'invalid', field: 'to' } });
  });

  it('shows what would be, before, after and the difference', async () => {
    const { context, ines, ada, jonas } = await made();
    const same = valueOf(await supposeInNetwork.run(noSuppositions, context));
    expect(same.kinds.every(({ difference }) => difference === 0)).toBe(true);
    const answer = valueOf(
      await supposeInNetwork.run(
        {
          contact: [jonas],
          meet: [ada],
          lose: ['Ines Duarte'],
          strength: [`${jonas}:80`],
          connect: [`${ada}:${jonas}`],
        },
        context,
      ),
    );
    expect(answer.supposed).toHaveLength(5);
    expect(answer.kinds.map(({ before }) => before)).toEqual(
      (await capitalOf(context)).kinds.map(({ value }) => value),
    );
    expect(answer.kinds[2]?.difference).toBeLessThan(-10);
    const wrong = await supposeInNetwork.run({ ...noSuppositions, strength: [`${ines}:120`] }, context);
    expect(wrong).toMatchObject({ ok: false, error: { field: 'strength' } });
    const unknown = await supposeInNetwork.run({ ...noSuppositions, connect: ['Ada Byron:Nobody'] }, context);
    expect(unknown).toMatchObject({ ok: false, error: { type: 'not-found' } });
  });

  it('finds the way to a person and into an organisation, with what speaks for it', async () => {
    const { context } = await made();
    const answer = valueOf(await findPaths.run({ to: 'Ada Byron', limit: 4 }, context));
    expect(answer.sentence).toMatch(/^Ask Ines Duarte \(strength \d+\), who surely knows Ada Byron\.$/);
    expect(answer.best?.steps[1]?.evidence).toMatch(/You said so on 22 November 2026: friends\./);
    expect(valueOf(await findPaths.run({ to: 'analytical', limit: 4 }, context)).to).toEqual({
      kind: 'organisation',
      id: null,
      name: 'Analytical',
    });
    expect(await findPaths.run({ to: 'Nowhere', limit: 4 }, context)).toMatchObject({ error: { type: 'not-found' } });
  });

  it('finds key contacts by expertise, field, organisation and words', async () => {
    const { context, ada, jonas } = await made();
    valueOf(await addFact.run({ person: ada, kind: 'expertise', value: 'Analytical engines' } as never, context));
    const names = async (sought: Partial<Parameters<typeof findKeyContacts.run>[0]>) =>
      valueOf(await findKeyContacts.run({ limit: 10, ...sought }, context)).items.map(({ person }) => person.name);
    expect(await names({ expertise: 'engines' })).toEqual(['Ada Byron']);
    expect(await names({ expertise: 'data' })).toEqual(['Jonas Lindqvist']);
    expect(await names({ organisation: 'globex' })).toEqual(['Ines Duarte']);
    expect(await names({ organisation: 'globex', expertise: 'engines' })).toEqual([]);
    expect(await names({ text: 'Lindqvist' })).toEqual(['Jonas Lindqvist']);
    expect((await names({}))[0]).toBe('Ines Duarte');
    expect(jonas).not.toBe(ada);
  });

  it('shows what the network leans on', async () => {
    const { context } = await made();
    const answer = valueOf(await showConcentration.run({ limit: 5 }, context));
    expect(answer.items.map(({ by }) => by)).toEqual(['employer', 'field', 'place', 'community']);
    expect(answer.items[0]?.groups[0]).toMatchObject({ name: 'Globex', people: 1 });
    expect(answer.items[0]?.groups[0]?.strongShare).toBeGreaterThan(0.9);
    // One friend is a beginning, not a risk.
    expect(answer.items[0]?.risk).toBe(false);
    expect(answer.losses[0]?.person.name).toBe('Ines Duarte');
  });
});

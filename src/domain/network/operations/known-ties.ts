import * as z from 'zod';
import { today } from '../../../kernel/clock.ts';
import { instantText } from '../../../kernel/instant-text.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';
import type { Context } from '../../context.ts';
import { type DomainError, invalid, notFound } from '../../errors.ts';
import { operation } from '../../operation.ts';
import { changed } from '../../operation-answers.ts';
import { identifier, type Person } from '../../people/person.ts';
import { pageOf } from '../../people/person-summary.ts';
import { lookUpPerson } from '../../people/person-lookup.ts';
import { type KnownTie, pairOf } from '../../ties/known/known-tie.ts';
import type { Stores } from '../../store.ts';
import { knownTieSources } from '../ego/ego-network.ts';
import { whoAPersonKnows } from '../ego/who-a-person-knows.ts';

const person = z.string().min(1).describe('Identifier, mail address or full name');
const other = z.string().min(1).describe('The other: identifier, mail address or full name');
const terms = {
  kind: z.string().max(100).nullish().describe('How they know each other, in a word or two: friends, family'),
  note: z.string().max(2000).nullish().describe('More about it'),
  confidence: z.coerce.number().min(0).max(1).nullish().describe('How sure you are, 0 to 1; certain unless you say'),
};

const acquaintance = z.object({
  person: z.object({
    id: identifier,
    fullName: z.string(),
    title: z.string().nullable(),
    organisation: z.string().nullable(),
    hasPhoto: z.boolean(),
  }),
  /** `held` and `denied` are your words, `seen` is what your data make likely. */
  state: z.enum(['held', 'denied', 'seen']),
  /** 0 to 1: never more than the best evidence gives. */
  confidence: z.number(),
  /** 0 to 100: how strong their tie is at least, from what you saw of it. */
  strength: z.number(),
  source: z.enum(knownTieSources),
  kind: z.string().nullable(),
  note: z.string().nullable(),
  evidence: z.array(z.string()),
});

export const listKnownTies = operation({
  name: 'knows.list',
  summary: 'List whom a person knows among your people, with what says so',
  effect: 'read',
  http: 'GET /people/{person}/knows',
  command: 'knows list <person>',
  input: z.object({
    person,
    limit: z.coerce.number().int().min(1).max(500).default(50).describe('How many at most, the surest first'),
  }),
  output: pageOf(acquaintance),
  errors: ['not-found', 'ambiguous'],
  run: async (input, { store, clock }) => {
    const found = await lookUpPerson(store, input.person);
    if (!found.ok) return found;
    const day = today(clock).toString();
    const self = await store.people.self();
    const known = (await whoAPersonKnows(store.network, found.value.id, day)).filter(
      (each) => each.personId !== self?.id,
    );
    const shown = known.slice(0, input.limit);
    const ids = shown.map((each) => each.personId);
    const people = new Map((await store.today.people(ids, day)).map((each) => [each.id, each]));
    const items = shown.flatMap((each) => {
      const who = people.get(each.personId);
      if (!who) return [];
      const { id, fullName, title, organisation, hasPhoto } = who;
      return {
        person: { id, fullName, title, organisation, hasPhoto },
        state: each.state,
        confidence: Math.round(each.confidence * 100) / 100,
        strength: Math.round(each.strength),
        source: each.source,
        kind: each.stated?.kind ?? null,
        note: each.stated?.note ?? null,
        evidence: [...each.evidence],
      };
    });
    return ok({ items, total: known.length, next: null });
  },
});

interface Pair {
  readonly one: Person;
  readonly two: Person;
  /** What the user said before. */
  readonly stated: KnownTie | null;
}

const lookUpPair = async (
  stores: Pick<Stores, 'people' | 'network'>,
  input: { readonly person: string; readonly other: string },
): Promise<Result<Pair, DomainError>> => {
  const one = await lookUpPerson(stores, input.person);
  if (!one.ok) return one;
  const two = await lookUpPerson(stores, input.other);
  if (!two.ok) return two;
  if (one.value.id === two.value.id) return err(invalid('other', 'that is the same person twice.'));
  if (one.value.isSelf || two.value.isSelf)
    return err(invalid('other', 'one of them is you; whom you know is told by what passed between you.'));
  const { personId, otherId } = pairOf(one.value.id, two.value.id);
  const ties = await stores.network.statedTies(personId);
  const stated = ties.find((tie) => tie.personId === personId && tie.otherId === otherId) ?? null;
  return ok({ one: one.value, two: two.value, stated });
};

type Terms = { readonly [K in 'kind' | 'note']?: string | null | undefined } & {
  readonly confidence?: number | null | undefined;
};

/** Puts the user's word on two people on file, in the place of an earlier one. */
const state = async (
  { store, clock, newId }: Context,
  { one, two, stated }: Pair,
  word: Pick<KnownTie, 'state'> & Terms,
  label: { readonly operation: string; readonly summary: string },
) =>
  store.change(label, async ({ write, changeSetId }) => {
    const { kind = stated?.kind ?? null, note = stated?.note ?? null, confidence = null } = word;
    const id = stated?.id ?? newId();
    const row = { state: word.state, kind, note, confidence, statedOn: today(clock).toString(), batchId: null };
    if (stated) await write.update('knownTies', id, row);
    else await write.insert('knownTies', { id, ...pairOf(one.id, two.id), ...row, removedAt: null });
    return ok({ id, change: changeSetId });
  });

export const addKnownTie = operation({
  name: 'knows.add',
  summary: 'Say that two people know each other, or confirm what was seen',
  effect: 'write',
  http: 'POST /people/{person}/knows',
  command: 'knows add <person> <other>',
  input: z.object({ person, other, ...terms }),
  output: changed,
  errors: ['not-found', 'ambiguous'],
  run: async (input, context) => {
    const pair = await lookUpPair(context.store, input);
    if (!pair.ok) return pair;
    const { one, two } = pair.value;
    const summary = `${one.fullName} and ${two.fullName} know each other`;
    return state(context, pair.value, { ...input, state: 'held' }, { operation: 'knows.add', summary });
  },
});

export const denyKnownTie = operation({
  name: 'knows.deny',
  summary: 'Say that two people do not know each other, whatever the data suggest',
  effect: 'write',
  http: 'POST /people/{person}/knows/{other}/denial',
  command: 'knows deny <person> <other>',
  input: z.object({ person, other, note: terms.note }),
  output: changed,
  errors: ['not-found', 'ambiguous'],
  run: async (input, context) => {
    const pair = await lookUpPair(context.store, input);
    if (!pair.ok) return pair;
    const { one, two } = pair.value;
    const summary = `${one.fullName} and ${two.fullName} do not know each other`;
    const word = { ...input, kind: null, state: 'denied' } as const;
    return state(context, pair.value, word, { operation: 'knows.deny', summary });
  },
});

const lookUpStated = async (
  context: Context,
  input: { readonly person: string; readonly other: string },
): Promise<Result<Pair & { readonly stated: KnownTie }, DomainError>> => {
  const pair = await lookUpPair(context.store, input);
  if (!pair.ok) return pair;
  const { stated } = pair.value;
  return stated ? ok({ ...pair.value, stated }) : err(notFound('word of yours on', `${input.person}, ${input.other}`));
};

export const editKnownTie = operation({
  name: 'knows.edit',
  summary: 'Change what you said about two people: kind, note, how sure you are',
  effect: 'write',
  http: 'PATCH /people/{person}/knows/{other}',
  command: 'knows edit <person> <other>',
  input: z.object({ person, other, ...terms }),
  output: changed,
  errors: ['not-found', 'ambiguous'],
  run: async ({ person: first, other: second, ...given }, context) => {
    const pair = await lookUpStated(context, { person: first, other: second });
    if (!pair.ok) return pair;
    const { one, two, stated } = pair.value;
    const summary = `Changed how ${one.fullName} and ${two.fullName} know each other`;
    return context.store.change({ operation: 'knows.edit', summary }, async ({ write, changeSetId }) => {
      const patch = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
      await write.update('knownTies', stated.id, { ...patch, batchId: null });
      return ok({ id: stated.id, change: changeSetId });
    });
  },
});

export const removeKnownTie = operation({
  name: 'knows.remove',
  summary: 'Take back what you said about two people; what is seen counts again',
  effect: 'write',
  http: 'DELETE /people/{person}/knows/{other}',
  command: 'knows remove <person> <other>',
  input: z.object({ person, other }),
  output: changed,
  errors: ['not-found', 'ambiguous'],
  run: async (input, context) => {
    const pair = await lookUpStated(context, input);
    if (!pair.ok) return pair;
    const { one, two, stated } = pair.value;
    const summary = `Took back your word on ${one.fullName} and ${two.fullName}`;
    return context.store.change({ operation: 'knows.remove', summary }, async ({ write, changeSetId }) => {
      await write.update('knownTies', stated.id, { removedAt: instantText(context.clock.now()) });
      return ok({ id: stated.id, change: changeSetId });
    });
  },
});

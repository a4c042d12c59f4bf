import * as z from 'zod';
import { today } from '../../../kernel/clock.ts';
import { ok } from '../../../kernel/result.ts';
import { promise } from '../../interactions/interaction.ts';
import { operation } from '../../operation.ts';
import { lookUpPerson } from '../../people/person-lookup.ts';
import { ask } from '../ask.ts';
import { balance, balanceOf } from '../balance.ts';
import { exchange } from '../exchange.ts';
import { overallBalance, overallSince, overview } from '../overall-balance.ts';
import { loadPersonLedger } from '../person-ledger.ts';

export const showBalance = operation({
  name: 'balance.show',
  summary: 'Show what you and a person gave each other, what is owed and what is open',
  effect: 'read',
  http: 'GET /people/{person}/balance',
  command: 'balance show <person>',
  input: z.object({ person: z.string().min(1).describe('Identifier, mail address or full name') }),
  output: balance.extend({
    person: z.object({ id: z.string(), fullName: z.string() }),
    /** What was given and received, the latest first; kept promises are among the promises. */
    exchanges: z.array(exchange),
    /** Identifiers of those still to be thanked for. */
    thanksOwed: z.array(z.string()),
    promises: z.array(promise),
    asks: z.array(ask),
  }),
  errors: ['not-found', 'ambiguous'],
  run: async (input, { store, clock }) => {
    const found = await lookUpPerson(store, input.person);
    if (!found.ok) return found;
    const { id, fullName, givenName } = found.value;
    const day = today(clock);
    const { exchanges, asks, promises, lines, thanksOwed } = await loadPersonLedger(store, id, day);
    return ok({
      ...balanceOf(lines, givenName ?? fullName, day),
      person: { id, fullName },
      exchanges: [...exchanges],
      thanksOwed: thanksOwed.map((each) => each.id),
      promises: [...promises],
      asks: [...asks],
    });
  },
});

export const showOverallBalance = operation({
  name: 'balance.overview',
  summary: 'Show give and take with everybody, over time',
  effect: 'read',
  http: 'GET /balance',
  command: 'balance overview',
  input: z.object({}),
  output: overview,
  errors: [],
  run: async (_, { store, clock }) => {
    const day = today(clock);
    const sums = await store.reciprocity.monthSums(overallSince(day));
    const people = await store.reciprocity.personSums(overallSince(day), 40);
    return ok(overallBalance(sums, people, day));
  },
});

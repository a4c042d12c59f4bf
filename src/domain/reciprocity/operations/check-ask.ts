import * as z from 'zod';
import { today } from '../../../kernel/clock.ts';
import { ok } from '../../../kernel/result.ts';
import { operation } from '../../operation.ts';
import { lookUpPerson } from '../../people/person-lookup.ts';
import { askWarning, askWarnings } from '../ask-advice.ts';
import { balanceOf } from '../balance.ts';
import { exchangeKindById, exchangeKindIds, exchangeSizes } from '../exchange-kinds.ts';
import { loadPersonLedger } from '../person-ledger.ts';
import { responses, responsesOf } from '../response-rates.ts';
import { loadResponseCounts } from '../response-counts.ts';

const othersShown = 3;

export const checkAsk = operation({
  name: 'asks.check',
  summary: 'Say what to think of before asking something of a person; it never forbids',
  effect: 'read',
  http: 'GET /people/{person}/asks/check',
  command: 'asks check <person>',
  input: z.object({
    person: z.string().min(1).describe('Identifier, mail address or full name'),
    kind: z.enum(exchangeKindIds).default('advice').describe('What you would ask for'),
    size: z.enum(exchangeSizes).optional().describe('How much it is, in your eyes'),
  }),
  output: z.object({
    /** What speaks for waiting or another way, the weightiest first; empty where nothing does. */
    warnings: z.array(askWarning),
    /** Others who might be asked instead, who were asked for nothing lately. */
    others: z.array(
      z.object({
        id: z.string(),
        fullName: z.string(),
        title: z.string().nullable(),
        organisation: z.string().nullable(),
        topic: z.string().nullable(),
      }),
    ),
  }),
  errors: ['not-found', 'ambiguous'],
  run: async (input, { store, clock }) => {
    const found = await lookUpPerson(store, input.person);
    if (!found.ok) return found;
    const { id, fullName, givenName } = found.value;
    const day = today(clock);
    const who = givenName ?? fullName;
    const { askFavours: favours, askDays: days } = await store.workspace.settings();
    const { asks, lines, thanksOwed } = await loadPersonLedger(store, id, day);
    const rows = await store.people.rows(id, { contactDaysSince: day.toString() });
    const warnings = askWarnings({
      who,
      size: input.size ?? exchangeKindById.get(input.kind)?.usual ?? 'small',
      today: day.toString(),
      lastOn: rows?.tie?.lastOn ?? null,
      asks,
      thanksOwed: thanksOwed.length,
      leaning: balanceOf(lines, who, day).leaning,
      budget: { favours, days },
      isLimited: (rows?.contactLimit ?? null) !== null,
    });
    const since = day.subtract({ days }).toString();
    const others = warnings.some(({ kind }) => kind === 'budget' || kind === 'open' || kind === 'limited')
      ? await store.reciprocity.othersToAsk(id, since, day.toString(), othersShown)
      : [];
    return ok({ warnings, others });
  },
});

export const showResponses = operation({
  name: 'responses.show',
  summary: 'Show how often your messages are answered, by channel and length',
  effect: 'read',
  http: 'GET /responses',
  command: 'responses',
  input: z.object({}),
  output: responses,
  errors: [],
  run: async (_, context) => ok(responsesOf(await loadResponseCounts(context))),
});

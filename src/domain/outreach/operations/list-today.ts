import * as z from 'zod';
import { ok } from '../../../kernel/result.ts';
import { today } from '../../../kernel/clock.ts';
import { operation } from '../../operation.ts';
import { todayItem } from '../today-item.ts';
import { composeToday } from '../today.ts';

export const listToday = operation({
  name: 'today.list',
  summary: 'Say whom to turn to today, and why',
  effect: 'read',
  http: 'GET /today',
  command: 'today',
  input: z.object({
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(50)
      .optional()
      .describe('How many at most; the setting decides otherwise'),
  }),
  output: z.object({
    day: z.string(),
    items: z.array(todayItem),
    total: z.number(),
    next: z.null(),
    /** About how long all of it takes. */
    minutes: z.number(),
    /** Whom the user has been in touch with today. */
    done: z.array(z.object({ id: z.string(), fullName: z.string() })),
    /** Whether there is anybody on file at all. */
    people: z.number(),
  }),
  errors: [],
  run: async (input, { store, clock }) => {
    const day = today(clock);
    const limit = input.limit ?? (await store.workspace.settings()).todayLimit;
    const items = await composeToday(store, day, limit);
    const done = await store.today.contactedOn(day.toString());
    const { people } = await store.people.counts();
    const minutes = items.reduce((sum, item) => sum + item.minutes, 0);
    return ok({ day: day.toString(), items, total: items.length, next: null, minutes, done, people });
  },
});

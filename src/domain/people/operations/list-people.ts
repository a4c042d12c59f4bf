import * as z from 'zod';
import { today } from '../../../kernel/clock.ts';
import { ok } from '../../../kernel/result.ts';
import { operation } from '../../operation.ts';
import { listWindow, pageOf, peopleFilter, peopleSorts, personSummary } from '../person-summary.ts';

export const listPeople = operation({
  name: 'people.list',
  summary: 'List people, filtered and sorted',
  effect: 'read',
  http: 'GET /people',
  command: 'people list',
  input: peopleFilter.extend({
    ...listWindow.shape,
    sort: z.enum(peopleSorts).default('name').describe('Order; a minus turns it round'),
    offset: z.coerce.number().int().min(0).optional().describe('Start at this place instead of a cursor'),
  }),
  output: pageOf(personSummary),
  errors: [],
  run: async ({ sort, limit, after, offset, ...filter }, { store, clock }) =>
    ok(await store.people.list({ filter, sort, limit, after, offset, today: today(clock).toString() })),
});

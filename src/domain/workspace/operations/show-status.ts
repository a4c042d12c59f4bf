import * as z from 'zod';
import { today } from '../../../kernel/clock.ts';
import { ok } from '../../../kernel/result.ts';
import { operation } from '../../operation.ts';

export const showStatus = operation({
  name: 'workspace.status',
  summary: 'Show how much is on file and where it lives',
  effect: 'read',
  http: 'GET /status',
  command: 'status',
  input: z.object({}),
  output: z.object({
    people: z.number(),
    archived: z.number(),
    interactions: z.number(),
    self: z.object({ id: z.string(), fullName: z.string() }).nullable(),
    place: z.string(),
    engine: z.enum(['sqlite', 'postgres']),
    /** The user's calendar day and zone, as the program sees them. */
    day: z.string(),
    zone: z.string(),
  }),
  errors: [],
  run: async (_, { store, upkeep, clock }) => {
    const { people, archived, interactions } = await store.people.counts();
    const self = await store.people.self();
    return ok({
      people,
      archived,
      interactions,
      self: self && { id: self.id, fullName: self.fullName },
      place: upkeep.place,
      engine: upkeep.engine,
      day: today(clock).toString(),
      zone: clock.zone,
    });
  },
});

import * as z from 'zod';
import { ok } from '../../../kernel/result.ts';
import { operation } from '../../operation.ts';
import { boundary, boundaryEvent, type BoundaryEvent } from '../boundaries/boundary.ts';
import { boundaryStandingOf } from '../boundaries/boundary-standing.ts';
import type { PrivateRecord } from '../private-records.ts';
import { sealedRecords } from '../sealed-records.ts';
import { keepingErrors, openingErrors, ownDoors } from './own-doors.ts';

export const saveBoundary = operation({
  name: 'boundaries.save',
  summary: 'Note a boundary: what is all right and what is not, how you said it, and what follows',
  effect: 'external',
  http: 'POST /boundaries',
  command: 'boundaries save',
  doors: ownDoors,
  document: true,
  input: z.object({
    ...boundary.shape,
    replaces: z.int().positive().optional().describe('Number of the one that this stands for from now on'),
  }),
  output: z.object({ boundary: z.number(), next: z.string() }),
  errors: keepingErrors,
  run: async ({ replaces, ...said }, { journal, clock }) => {
    const kept = await sealedRecords({ journal, clock }).add('boundary', said, replaces);
    return kept.ok ? ok({ boundary: kept.value.seq, next: boundaryStandingOf(said, []).next }) : kept;
  },
});

export const noteBoundary = operation({
  name: 'boundaries.note',
  summary: 'Note that a boundary was kept or not',
  effect: 'external',
  http: 'POST /boundaries/events',
  command: 'boundaries note',
  doors: ownDoors,
  document: true,
  input: boundaryEvent,
  output: z.object({ event: z.number() }),
  errors: keepingErrors,
  run: async (input, { journal, clock }) => {
    const kept = await sealedRecords({ journal, clock }).add('boundary-event', input);
    return kept.ok ? ok({ event: kept.value.seq }) : kept;
  },
});

const eventsIn = (records: readonly PrivateRecord[]): (BoundaryEvent & { event: number })[] =>
  records.flatMap(({ seq, content }) => {
    const read = boundaryEvent.safeParse(content);
    return read.success ? [{ ...read.data, event: seq }] : [];
  });

export const listBoundaries = operation({
  name: 'boundaries.list',
  summary: 'List your boundaries, with when they were kept and when not',
  effect: 'read',
  http: 'GET /boundaries',
  command: 'boundaries list',
  doors: ownDoors,
  unlocked: true,
  input: z.object({}),
  output: z.object({
    items: z.array(
      z.object({
        boundary: z.number(),
        ...boundary.shape,
        standing: z.object({
          kept: z.number(),
          broken: z.number(),
          brokenAfterSaid: z.number(),
          lastBrokenOn: z.string().nullable(),
          next: z.string(),
        }),
        events: z.array(boundaryEvent.extend({ event: z.number() })),
      }),
    ),
    total: z.number(),
    next: z.null(),
  }),
  errors: openingErrors,
  run: async (_, { journal, clock }) => {
    const records = sealedRecords({ journal, clock });
    const [boundaries, noted] = [await records.list('boundary'), await records.list('boundary-event')];
    if (!boundaries.ok) return boundaries;
    if (!noted.ok) return noted;
    const events = eventsIn(noted.value);
    const items = boundaries.value.flatMap(({ seq, wordings, content }) => {
      const read = boundary.safeParse(content);
      const own = events.filter((event) => wordings.includes(event.boundary));
      return read.success
        ? [{ boundary: seq, ...read.data, standing: boundaryStandingOf(read.data, own), events: own }]
        : [];
    });
    return ok({ items, total: items.length, next: null });
  },
});

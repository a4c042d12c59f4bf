import * as z from 'zod';
import type { Context } from '../../src/domain/context.ts';
import { notFound } from '../../src/domain/errors.ts';
import { fileOperation, operation, type Operation } from '../../src/domain/operation.ts';
import { err, ok } from '../../src/kernel/result.ts';

/** A catalogue of a few operations that need no storage, to test the doors with. */
const guests = [
  { id: 'g1', name: 'Amara Ekwueme', nights: 2 },
  { id: 'g2', name: 'Jonas Lindqvist', nights: 5 },
];
const guest = z.object({ id: z.string(), name: z.string(), nights: z.number() });

const listGuests = operation({
  name: 'guests.list',
  summary: 'List guests',
  effect: 'read',
  http: 'GET /guests',
  command: 'guests list',
  input: z.object({
    limit: z.coerce.number().int().min(1).max(10).default(10).describe('How many at most'),
    regular: z.boolean().optional().describe('Only those who came before'),
    room: z
      .array(z.enum(['garden', 'sea']))
      .optional()
      .describe('Rooms'),
  }),
  output: z.object({ items: z.array(guest), total: z.number(), next: z.string().nullable(), asked: z.unknown() }),
  errors: [],
  run: async (input) => ok({ items: guests.slice(0, input.limit), total: guests.length, next: null, asked: input }),
});

const showGuest = operation({
  name: 'guests.show',
  summary: 'Show a guest',
  effect: 'read',
  http: 'GET /guests/{guest}',
  command: 'guests show <guest>',
  input: z.object({ guest: z.string().describe('Identifier') }),
  output: guest,
  errors: ['not-found'],
  run: async (input) => {
    const found = guests.find((each) => each.id === input.guest);
    return found ? ok(found) : err(notFound('guest', input.guest));
  },
});

const listRooms = operation({
  name: 'guests.rooms',
  summary: 'List rooms',
  effect: 'read',
  http: 'GET /guests/rooms',
  command: 'guests rooms',
  input: z.object({}),
  output: z.object({ rooms: z.array(z.string()) }),
  errors: [],
  run: async () => ok({ rooms: ['garden', 'sea'] }),
});

const noteGuest = operation({
  name: 'guests.note',
  summary: 'Write about a guest',
  effect: 'write',
  http: 'POST /guests/{guest}/notes',
  command: 'guests note <guest> <text...>',
  input: z.object({
    guest: z.string().describe('Identifier'),
    text: z.string().describe('The note'),
    stars: z.number().nullish().describe('How many stars'),
  }),
  output: z.object({ guest: z.string(), text: z.string(), stars: z.number().nullish() }),
  errors: ['not-found'],
  run: async (input) => ok(input),
});

const readBook = operation({
  name: 'book.read',
  summary: 'Read old guest books',
  effect: 'write',
  http: 'POST /book',
  command: 'book <files...>',
  input: z.object({
    files: z.array(z.string()).describe('Files'),
    hours: z.boolean().default(false).describe('Take hours, until cancelled'),
  }),
  output: z.object({ files: z.array(z.string()), problems: z.array(z.string()) }),
  errors: ['cancelled'],
  long: true,
  run: async ({ files, hours }, { progress }) => {
    progress.report({ stage: 'reading', done: 1, total: 2 });
    if (hours) await cancelled(progress.signal);
    if (progress.signal.aborted) return err({ type: 'cancelled', reason: 'Cancelled; nothing was kept.' });
    return ok({ files, problems: files.filter((file) => file.includes('torn')) });
  },
});

const cancelled = async (signal: AbortSignal): Promise<void> => {
  while (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, 5));
};

const undoBook = operation({
  name: 'book.undo',
  summary: 'Forget an old guest book',
  effect: 'write',
  http: 'POST /book/{book}/undo',
  command: 'book undo <book>',
  input: z.object({ book: z.string().describe('Identifier') }),
  output: z.object({ undone: z.string() }),
  errors: [],
  run: async (input) => ok({ undone: input.book }),
});

const exportBook = fileOperation({
  name: 'book.export',
  summary: 'Export the guest book',
  effect: 'read',
  http: 'GET /book/file',
  command: 'book export',
  input: z.object({ format: z.enum(['json', 'zip']).default('json').describe('Format') }),
  errors: [],
  run: async ({ format }) =>
    ok({
      filename: `gästebuch.${format}`,
      mediaType: `application/${format}`,
      chunks: async function* () {
        yield '{"guests":';
        yield new TextEncoder().encode('2}\n');
      },
    }),
});

const burnBook = operation({
  name: 'book.burn',
  summary: 'Fail unexpectedly',
  effect: 'write',
  http: 'POST /book/burn',
  command: 'book burn',
  input: z.object({}),
  output: z.object({}),
  errors: [],
  run: async () => {
    throw new Error('the note about Amara Ekwueme burned');
  },
});

export const guestBook: readonly Operation[] = [
  listGuests,
  showGuest,
  listRooms,
  noteGuest,
  readBook,
  undoBook,
  exportBook,
  burnBook,
];

/** The operations above ask for nothing but progress. */
export const bareContext = (progress: Context['progress']): Context => ({ progress }) as Context;

import * as z from 'zod';
import { ok } from '../../../kernel/result.ts';
import { operation } from '../../operation.ts';

const backup = z.object({ file: z.string(), bytes: z.number(), createdAt: z.string(), reason: z.string() });

export const makeBackup = operation({
  name: 'backups.make',
  summary: 'Make a verified copy of everything',
  effect: 'external',
  http: 'POST /backups',
  command: 'backup',
  input: z.object({
    to: z.string().max(2000).optional().describe('Path of the copy; by default it goes to the backups folder'),
  }),
  output: backup,
  errors: ['damaged', 'invalid'],
  long: true,
  run: async ({ to }, { upkeep, progress }) => upkeep.backUp(to, progress),
});

export const listBackups = operation({
  name: 'backups.list',
  summary: 'List the copies in the backups folder, newest first',
  effect: 'read',
  http: 'GET /backups',
  command: 'backups list',
  input: z.object({}),
  output: z.object({ items: z.array(backup), total: z.number(), next: z.null() }),
  errors: [],
  run: async (_, { upkeep }) => {
    const items = await upkeep.backups();
    return ok({ items, total: items.length, next: null });
  },
});

export const restoreBackup = operation({
  name: 'backups.restore',
  summary: 'Restore a backup or a JSON export, verified before it replaces anything',
  effect: 'external',
  http: 'POST /backups/restore',
  command: 'restore <file>',
  input: z.object({
    file: z
      .string()
      .max(2000)
      .describe('Path of the backup or the JSON export, or the name of one in the backups folder'),
    replace: z.boolean().default(false).describe('Replace what is there now; a copy of it is kept'),
  }),
  output: z.object({ people: z.number(), interactions: z.number(), savedBefore: z.string().nullable() }),
  errors: ['damaged', 'not-found', 'not-empty', 'busy'],
  long: true,
  run: async ({ file, replace }, { upkeep, progress }) => upkeep.restore(file, { replace }, progress),
});

import * as z from 'zod';
import { ok } from '../../../kernel/result.ts';
import { operation } from '../../operation.ts';
import { sealedRecords } from '../sealed-records.ts';
import { openingErrors, ownDoors } from './own-doors.ts';

export const removeRecord = operation({
  name: 'private.remove',
  summary: 'Remove a check, conflict, boundary, supporter or plan for good, with its earlier wordings',
  effect: 'external',
  http: 'POST /private/{record}/removal',
  command: 'private remove <record>',
  doors: ownDoors,
  unlocked: true,
  input: z.object({ record: z.coerce.number().int().positive().describe('Its number') }),
  output: z.object({ removed: z.number() }),
  errors: [...openingErrors, 'not-found', 'busy'],
  run: async ({ record }, { journal, clock }) => {
    const removed = await sealedRecords({ journal, clock }).remove(record);
    return removed.ok ? ok({ removed: record }) : removed;
  },
});

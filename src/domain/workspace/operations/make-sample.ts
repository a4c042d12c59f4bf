import * as z from 'zod';
import { operation } from '../../operation.ts';
import { importReport } from '../../intake/import-report.ts';
import { storeRecords } from '../../intake/store-records.ts';
import { sampleWorld } from '../../sample/sample-world.ts';
import { err } from '../../../kernel/result.ts';

export const makeSample = operation({
  name: 'sample.make',
  summary: 'Fill an empty workspace with a fictitious career to explore',
  effect: 'write',
  http: 'POST /sample',
  command: 'sample',
  input: z.object({
    people: z.coerce.number().int().min(1).max(100_000).default(150).describe('How many people'),
    seed: z.coerce.number().int().min(0).max(2_147_483_647).default(1).describe('The same seed makes the same world'),
  }),
  output: importReport,
  errors: ['not-empty', 'cancelled'],
  long: true,
  run: async ({ people, seed }, context) => {
    if (!(await context.store.workspace.isEmpty()))
      return err({
        type: 'not-empty',
        reason:
          'There are people on file already; a sample world is only made in an empty workspace. Set TIEWISE_HOME to another folder to explore one.',
      });
    const world = {
      source: 'sample',
      label: `Sample world of ${people} people`,
      records: () => sampleWorld({ people, seed, until: context.clock.now().toString() }),
    };
    return storeRecords(world, { dryRun: false }, context);
  },
});

import * as z from 'zod';
import { operation } from '../../operation.ts';
import { importReport } from '../import-report.ts';
import { importFiles } from '../import-files.ts';

export const runImport = operation({
  name: 'imports.run',
  summary: 'Import a LinkedIn archive, as a zip or as its CSV files',
  effect: 'write',
  http: 'POST /imports',
  command: 'import <files...>',
  input: z.object({
    files: z
      .array(z.string().min(1))
      .min(1)
      .max(1000)
      .describe('The zip, the CSV files, or a folder of them; over HTTP, identifiers of uploads'),
    dryRun: z.boolean().default(false).describe('Say what would happen, and change nothing'),
    me: z
      .string()
      .max(500)
      .optional()
      .describe('Address of your own profile, where the files do not tell which participant you are'),
  }),
  output: importReport,
  errors: ['import-refused', 'cancelled', 'busy'],
  long: true,
  run: importFiles,
});

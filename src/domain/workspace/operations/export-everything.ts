import * as z from 'zod';
import { today } from '../../../kernel/clock.ts';
import { ok } from '../../../kernel/result.ts';
import { fileOperation } from '../../operation.ts';
import { csvExport } from '../export/csv-export.ts';
import { vcardExport } from '../export/vcard-export.ts';

export const exportEverything = fileOperation({
  name: 'workspace.export',
  summary: 'Export everything as JSON, or the people as CSV or vCard',
  effect: 'read',
  http: 'GET /export',
  command: 'export',
  input: z.object({
    format: z
      .enum(['json', 'csv', 'vcard'])
      .default('json')
      .describe('json holds everything and can be restored; csv and vcard hold the people for other programs'),
  }),
  errors: [],
  run: async ({ format }, { store, clock, upkeep }) => {
    const day = today(clock).toString();
    switch (format) {
      case 'json':
        return ok({
          filename: `tiewise-${day}.json`,
          mediaType: 'application/json',
          chunks: () => upkeep.exportJson(),
        });
      case 'csv':
        return ok({
          filename: `tiewise-people-${day}.csv`,
          mediaType: 'text/csv; charset=utf-8',
          chunks: () => csvExport(store, day),
        });
      case 'vcard':
        return ok({
          filename: `tiewise-people-${day}.vcf`,
          mediaType: 'text/vcard; charset=utf-8',
          chunks: () => vcardExport(store, day),
        });
    }
  },
});

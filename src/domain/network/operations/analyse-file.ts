import * as z from 'zod';
import { err, ok } from '../../../kernel/result.ts';
import { invalid } from '../../errors.ts';
import { operation } from '../../operation.ts';
import { type AnalysisAnswer, analysisAnswer } from '../files/analysis-answer.ts';
import { recordsCsv } from '../formats/csv-writer.ts';
import { networkFile, networkFileFields } from './network-file-input.ts';

/** Only who measures needs the measures: every other command starts the sooner. */
const loadMeasuring = async () => ({
  ...(await import('../files/measured-file.ts')),
  ...(await import('../files/answer-of-file.ts')),
  ...(await import('../files/network-file.ts')),
});

export const analyseNetworkFile = operation({
  name: 'network.analyse',
  summary: 'Measure any network from a file: structural holes, centrality, communities and more',
  effect: 'read',
  http: 'GET /network/analysis',
  command: 'network analyse <file>',
  input: z.object({
    file: networkFile,
    ...networkFileFields,
    directed: z
      .boolean()
      .default(false)
      .describe('Take the ties for arcs; without it they go both ways, arcs made ties'),
    timings: z.boolean().default(false).describe('Tell how many milliseconds each measure took'),
    sort: z.string().max(200).optional().describe('List the nodes by this measure; without it, as in the file'),
    order: z.enum(['highest', 'lowest']).default('highest').describe('Which end of the measure sorted by comes first'),
    limit: z.int().min(0).optional().describe('List so many nodes at most'),
  }),
  output: analysisAnswer,
  errors: ['file-refused', 'edge-refused', 'unknown-measure', 'input-missing', 'cancelled'],
  long: true,
  heavy: true,
  csv: ({ nodes }: AnalysisAnswer) => recordsCsv(nodes),
  run: async ({ sort, order, limit, timings, ...options }, context) => {
    const { answerOf, measureFile, unlessCancelled } = await loadMeasuring();
    return unlessCancelled(context.progress, async () => {
      const found = await measureFile({ ...options, measures: options.measures, weight: options.weight }, context);
      if (!found.ok) return found;
      const { columns, communities } = found.value.measured;
      if (sort !== undefined && !columns.has(sort) && !communities.has(sort))
        return err(invalid('sort', `“${sort}” is not among the measures taken.`));
      return ok(answerOf(found.value, { sort, order, limit }, timings));
    });
  },
});

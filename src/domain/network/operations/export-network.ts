import * as z from 'zod';
import { fileOperation } from '../../operation.ts';
import { networkFile, networkFileFields } from './network-file-input.ts';

const input = z.object({
  file: networkFile.optional(),
  ...networkFileFields,
  directed: z
    .boolean()
    .optional()
    .describe('Take the ties for arcs; without it, as the file says, or both ways where measures are asked for'),
  format: z
    .enum(['graphml', 'gexf', 'csv', 'nodes'])
    .default('graphml')
    .describe(
      'graphml and gexf hold ties and nodes with all their columns; csv holds the ties, nodes is a CSV of the nodes',
    ),
  measures: networkFileFields.measures.describe(
    'Ids of measures, parted by commas, or “all”, that become columns of the nodes; directions and weights then count only as asked for',
  ),
});

/** Only who exports needs what reads, measures and writes. */
const loadExport = () => import('../files/exported-network.ts');

export const exportNetwork = fileOperation({
  name: 'network.export',
  summary: 'Write your own network, or a network file in another format, with measures as columns where asked for',
  effect: 'read',
  http: 'GET /network/export',
  command: 'network export [file]',
  input,
  errors: ['file-refused', 'edge-refused', 'unknown-measure', 'input-missing', 'cancelled'],
  long: true,
  heavy: true,
  run: async (given, context) => (await loadExport()).exportedNetwork(given, context),
});

import * as z from 'zod';
import { err, ok, type Result } from '../../../kernel/result.ts';
import type { Context } from '../../context.ts';
import { type DomainError, invalid } from '../../errors.ts';
import { fileOperation } from '../../operation.ts';
import { measureFile } from '../files/measured-file.ts';
import { openNetworkFile, unlessCancelled } from '../files/network-file.ts';
import { outgoingNetwork } from '../files/outgoing-file.ts';
import { writeCsvEdges, writeCsvNodes } from '../formats/csv-writer.ts';
import { writeGexf } from '../formats/gexf-writer.ts';
import { writeGraphml } from '../formats/graphml-writer.ts';
import { inBlocks } from '../formats/text-blocks.ts';
import type { OutgoingNetwork } from '../formats/network-columns.ts';
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
type ExportInput = z.output<typeof input>;

/** A network on its way out, and what its file may be called. */
export interface NamedOutgoing {
  readonly name: string;
  readonly network: OutgoingNetwork;
}

const writers = {
  graphml: { write: writeGraphml, ending: '.graphml', mediaType: 'application/graphml+xml; charset=utf-8' },
  gexf: { write: writeGexf, ending: '.gexf', mediaType: 'application/gexf+xml; charset=utf-8' },
  csv: { write: writeCsvEdges, ending: '.csv', mediaType: 'text/csv; charset=utf-8' },
  nodes: { write: writeCsvNodes, ending: '-nodes.csv', mediaType: 'text/csv; charset=utf-8' },
} as const;

export const exportNetwork = fileOperation({
  name: 'network.export',
  summary: 'Write a network file in another format, with measures as columns where asked for',
  effect: 'read',
  http: 'GET /network/export',
  command: 'network export [file]',
  input,
  errors: ['file-refused', 'edge-refused', 'unknown-measure', 'input-missing', 'cancelled'],
  long: true,
  heavy: true,
  run: (given, context) =>
    unlessCancelled(context.progress, async () => {
      const outgoing =
        given.file === undefined ? ownNetwork() : await networkOfFile({ ...given, file: given.file }, context);
      if (!outgoing.ok) return outgoing;
      const { name, network } = outgoing.value;
      const { write, ending, mediaType } = writers[given.format];
      return ok({ filename: name + ending, mediaType, chunks: () => inBlocks(write(network)) });
    }),
});

/** The user's own network has no way out yet. */
const ownNetwork = (): Result<NamedOutgoing, DomainError> => err(invalid('file', 'name the file to be written anew.'));

const networkOfFile = async (
  given: ExportInput & { readonly file: string },
  context: Context,
): Promise<Result<NamedOutgoing, DomainError>> => {
  const { measures } = given;
  // What is measured is taken as for an analysis, so that the values are the same; what is only rewritten, as it is.
  const options =
    measures === undefined
      ? {
          ...given,
          directed: given.directed,
          weight: given.weight ?? 'weight',
          isWeightOptional: given.weight === undefined,
        }
      : { ...given, directed: given.directed ?? false, weight: given.weight };
  const found = measures && (await measureFile({ ...options, measures }, context));
  if (found && !found.ok) return found;
  const file = found ? ok(found.value.file) : await openNetworkFile(options, context);
  if (!file.ok) return file;
  const { name, network, columns } = file.value;
  const bare = name.replace(/(\.(csv|tsv|txt|graphml|gexf|net|paj|xml|gz))+$/i, '');
  return ok({ name: bare || 'network', network: outgoingNetwork(network, columns, found?.value.measured) });
};

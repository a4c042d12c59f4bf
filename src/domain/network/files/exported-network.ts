import { err, ok, type Result } from '../../../kernel/result.ts';
import type { Context } from '../../context.ts';
import { type DomainError, invalid } from '../../errors.ts';
import type { FileAnswer } from '../../operation.ts';
import { measureOnThreads } from '../analyse-on-threads.ts';
import { writeCsvEdges, writeCsvNodes } from '../formats/csv-writer.ts';
import { writeGexf } from '../formats/gexf-writer.ts';
import { writeGraphml } from '../formats/graphml-writer.ts';
import type { OutgoingNetwork } from '../formats/network-columns.ts';
import { inBlocks } from '../formats/text-blocks.ts';
import { ownNetwork } from '../operations/own-network.ts';
import { stepOf } from '../work-step.ts';
import { measureFile, wantedOf } from './measured-file.ts';
import { openNetworkFile, unlessCancelled } from './network-file.ts';
import { measuredColumns, outgoingNetwork } from './outgoing-file.ts';
import { ownColumns, ownGraph } from './own-outgoing.ts';

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

export interface ExportOptions {
  readonly file?: string | undefined;
  readonly format: keyof typeof writers;
  readonly nodes?: string | undefined;
  readonly directed?: boolean | undefined;
  readonly weight?: string | undefined;
  readonly groups?: string | undefined;
  readonly status?: string | undefined;
  readonly measures?: readonly string[] | undefined;
  readonly seed: number;
  readonly samples: number;
}

/** A network, read, measured where asked for, and written piece by piece. */
export const exportedNetwork = (options: ExportOptions, context: Context): Promise<Result<FileAnswer, DomainError>> =>
  unlessCancelled(context.progress, async () => {
    const { file, format } = options;
    const outgoing =
      file === undefined ? await networkOfUser(options, context) : await networkOfFile({ ...options, file }, context);
    if (!outgoing.ok) return outgoing;
    const { name, network } = outgoing.value;
    const { write, ending, mediaType } = writers[format];
    return ok({ filename: name + ending, mediaType, chunks: () => inBlocks(write(network)) });
  });

const ofFilesOnly = ['nodes', 'weight', 'groups', 'status', 'directed'] as const;

/** The user's own network, with what is measured of it. */
const networkOfUser = async (options: ExportOptions, context: Context): Promise<Result<NamedOutgoing, DomainError>> => {
  const misplaced = ofFilesOnly.find((field) => options[field] !== undefined);
  if (misplaced) return err(invalid(misplaced, 'it says how to read a file; name the file, or leave it out.'));
  const ego = await ownNetwork(context);
  const network = ownGraph(ego);
  const columns = ownColumns(ego);
  const wanted = options.measures && wantedOf(options.measures);
  if (options.measures === undefined) return ok({ name: 'network', network: { ...network, columns } });
  const { seed, samples } = options;
  const request = { network, seed, samples, stepOf: (stage: string) => stepOf(context.progress, stage) };
  const measured = await measureOnThreads({ ...request, ...(wanted && { wanted }) }, context.parallel);
  if (!measured.ok) return measured;
  return ok({ name: 'network', network: { ...network, columns: [...columns, ...measuredColumns(measured.value)] } });
};

const networkOfFile = async (
  given: ExportOptions & { readonly file: string },
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

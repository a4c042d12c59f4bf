import { err, ok, type Result } from '../../../kernel/result.ts';
import type { Context } from '../../context.ts';
import type { DomainError } from '../../errors.ts';
import { checkWanted, type Measured } from '../analyse.ts';
import { measureOnThreads } from '../analyse-on-threads.ts';
import { groupsFromLabels, statusFromLabels } from '../node-labels.ts';
import { stepOf } from '../work-step.ts';
import {
  columnOf,
  type LocatedProblem,
  type NetworkFile,
  type NetworkFileOptions,
  openNetworkFile,
} from './network-file.ts';

export interface MeasuringOptions extends NetworkFileOptions {
  /** Ids, several in one text being parted by commas; undefined: all that can be afforded. */
  readonly measures: readonly string[] | undefined;
  /** Columns of the nodes. */
  readonly groups?: string | undefined;
  readonly status?: string | undefined;
  readonly seed: number;
  readonly samples: number;
}

export interface MeasuredFile {
  readonly file: NetworkFile;
  readonly measured: Measured;
  /** Those of the file, and values that are none. */
  readonly problems: readonly LocatedProblem[];
  readonly problemCount: number;
}

type MeasuringContext = Pick<Context, 'texts' | 'memo' | 'progress' | 'parallel'>;

/** Reads a network and measures it. Asked again for the same, it remembers. */
export const measureFile = async (
  options: MeasuringOptions,
  context: MeasuringContext,
): Promise<Result<MeasuredFile, DomainError>> => {
  const wanted = wantedOf(options.measures);
  const refused = wanted && checkWanted(wanted, options);
  if (refused) return err(refused);
  const opened = await openNetworkFile(options, context);
  if (!opened.ok) return opened;
  const { groups, status, seed, samples } = options;
  const mark = JSON.stringify([opened.value.mark, wanted, groups, status, seed, samples]);
  return context.memo('measured-network-file', mark, () => measureOpened(options, wanted, opened.value, context));
};

const measureOpened = async (
  { groups, status, seed, samples }: MeasuringOptions,
  wanted: readonly string[] | undefined,
  file: NetworkFile,
  { parallel, progress }: MeasuringContext,
): Promise<Result<MeasuredFile, DomainError>> => {
  const groupLabels = groups === undefined ? undefined : columnOf(file.columns, 'groups', groups);
  if (groupLabels && !groupLabels.ok) return groupLabels;
  const statusLabels = status === undefined ? undefined : columnOf(file.columns, 'status', status);
  if (statusLabels && !statusLabels.ok) return statusLabels;
  const ofStatus = statusLabels && statusFromLabels(statusLabels.value);
  const measured = await measureOnThreads(
    {
      network: file.network,
      wanted,
      groups: groupLabels && groupsFromLabels(groupLabels.value),
      status: ofStatus?.status,
      seed,
      samples,
      now: parallel.now,
      stepOf: (stage) => stepOf(progress, stage),
    },
    parallel,
  );
  if (!measured.ok) return measured;
  const ofValues = (ofStatus?.problems ?? []).map((problem) => ({ ...problem, line: 0, file: file.name }));
  return ok({
    file,
    measured: measured.value,
    problems: [...file.problems, ...ofValues],
    problemCount: file.problemCount + ofValues.length,
  });
};

/** In place of an id: all that can be afforded. */
const ALL = 'all';

export const wantedOf = (measures: readonly string[] | undefined): readonly string[] | undefined => {
  const ids = measures?.flatMap((text) => text.split(',')).map((id) => id.trim());
  const named = ids?.filter((id) => id !== '');
  return named && named.length > 0 && !named.includes(ALL) ? named : undefined;
};

import { useRef, useState } from 'react';
import { CallError } from '../api/call-error.ts';
import { type JobProgress, longCall } from '../api/long-call.ts';
import type { OutputOf } from '../api/operation-contract.ts';
import { upload } from '../api/upload.ts';
import { messageOf } from '../app/change.ts';
import {
  fieldsOf,
  type HandedOver,
  MOST_ROWS,
  type NetworkFileOptions,
  type NodeOrder,
} from './network-file-options.ts';

export type Analysis = OutputOf<'network.analyse'>;

export interface Measured {
  readonly answer: Analysis;
  readonly handed: HandedOver;
  readonly options: NetworkFileOptions;
  readonly order: NodeOrder | null;
}

export type NetworkFileState =
  | { readonly step: 'choosing'; readonly trouble?: string }
  | { readonly step: 'working'; readonly progress: JobProgress | null }
  | ({ readonly step: 'measured'; readonly isSorting: boolean; readonly trouble?: string } & Measured);

const isStopped = (error: unknown, signal: AbortSignal): boolean =>
  signal.aborted || (error instanceof CallError && error.failure.type === 'cancelled');

/** A file of a network, from choosing it to what was measured. Nothing of it is kept. */
export const useNetworkFile = () => {
  const [state, setState] = useState<NetworkFileState>({ step: 'choosing' });
  const controller = useRef(new AbortController());

  const ask = (
    handed: HandedOver,
    options: NetworkFileOptions,
    order: NodeOrder | null,
    tell?: (progress: JobProgress) => void,
  ) =>
    longCall(
      'network.analyse',
      { ...fieldsOf(options, handed), ...order, limit: MOST_ROWS },
      { signal: controller.current.signal, ...(tell ? { onProgress: tell } : {}) },
    );

  const measure = async (file: File, nodes: File | undefined, options: NetworkFileOptions): Promise<void> => {
    controller.current = new AbortController();
    const { signal } = controller.current;
    const tell = (progress: JobProgress | null): void => setState({ step: 'working', progress });
    tell(null);
    try {
      tell({ stage: `handing over ${file.name}`, done: 0 });
      const handed = { file: await upload(file, signal), nodes: nodes && (await upload(nodes, signal)) };
      const answer = await ask(handed, options, null, tell);
      setState({ step: 'measured', isSorting: false, answer, handed, options, order: null });
    } catch (error) {
      setState({ step: 'choosing', trouble: isStopped(error, signal) ? 'Stopped.' : messageOf(error) });
    }
  };

  /** The measures are remembered on the other side: sorting takes a moment, however long measuring took. */
  const sort = async (order: NodeOrder): Promise<void> => {
    if (state.step !== 'measured') return;
    const { trouble: _, ...current } = state;
    setState({ ...current, isSorting: true });
    try {
      const answer = await ask(current.handed, current.options, order);
      setState({ ...current, isSorting: false, answer, order });
    } catch (error) {
      setState({ ...current, isSorting: false, trouble: messageOf(error) });
    }
  };

  return {
    state,
    measure,
    sort,
    cancel: () => controller.current.abort(),
    startOver: () => setState({ step: 'choosing' }),
  };
};

import { CallError } from './call-error.ts';
import { request, send } from './call.ts';
import type { Failure, InputOf, OperationName, OutputOf } from './operation-contract.ts';

export interface JobProgress {
  readonly stage: string;
  readonly done: number;
  readonly total?: number;
}

interface Job {
  readonly state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
  readonly progress?: JobProgress | null;
  readonly result?: unknown;
  readonly error?: (Failure & { readonly message?: string }) | null;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Frequent enough to look alive, rare enough not to slow the work. */
const nextLook = 200;

const outcomeOf = <T>(job: Job): T | undefined => {
  if (job.state === 'done') return job.result as T;
  if (job.state === 'failed' || job.state === 'cancelled') {
    const failure = job.error ?? { type: 'cancelled' as const, reason: 'Stopped. Nothing was changed.' };
    throw new CallError(failure, failure.message ?? ('reason' in failure ? failure.reason : 'That did not work.'));
  }
  return undefined;
};

/** Does long work as a job of the server, telling its progress; aborting the signal cancels the job. */
export const longCall = async <N extends OperationName>(
  name: N,
  input: InputOf<N>,
  options: { onProgress?: (progress: JobProgress) => void; signal?: AbortSignal } = {},
): Promise<OutputOf<N>> => {
  const response = await send(name, input, { headers: { prefer: 'respond-async' } });
  const answer = (await response.json()) as OutputOf<N> & { job?: string | { id: string } };
  if (response.status !== 202) return answer;
  const id = typeof answer.job === 'string' ? answer.job : answer.job?.id;
  const url = `/api/jobs/${id}`;
  options.signal?.addEventListener('abort', () => void request(url, { method: 'DELETE' }).catch(() => {}), {
    once: true,
  });
  for (;;) {
    const job = (await (await request(url, {})).json()) as Job;
    if (job.progress) options.onProgress?.(job.progress);
    const outcome = outcomeOf<OutputOf<N>>(job);
    if (outcome !== undefined) return outcome;
    await pause(nextLook);
  }
};

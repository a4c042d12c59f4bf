import type { Operation } from '../../domain/operation.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Progress, ProgressReport } from '../../kernel/progress.ts';
import type { Result } from '../../kernel/result.ts';
import { type ErrorBody, errorBody, faultBody } from './error-answer.ts';

/** A long operation under way or over, as a program reads it. */
export interface Job {
  readonly id: string;
  readonly operation: string;
  readonly state: 'running' | 'done' | 'failed' | 'cancelled';
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly progress: ProgressReport | null;
  /** The operation's answer, once done. */
  readonly result: unknown;
  readonly error: ErrorBody | null;
}

type Listener = (job: Job) => void;

/** Long operations of this running program. They are kept in memory: what they did is in the data, not in them. */
export interface Jobs {
  start(operation: Operation, work: (progress: Progress) => Promise<Result<unknown, DomainError>>): Job;
  find(id: string): Job | null;
  /** Asks the work to stop. What it had begun is rolled back. */
  cancel(id: string): Job | null;
  /** Tells of every step until the job is over; answers how to stop listening. */
  follow(id: string, listener: Listener): () => void;
  /** Cancels all and waits for them to end. */
  close(): Promise<void>;
}

export interface JobsOptions {
  readonly newId: () => string;
  readonly now: () => string;
  /** Told of what was not expected; answers the identifier under which it was noted. */
  readonly onFault: (operation: Operation, error: unknown) => string;
}

const REMEMBERED = 50;

interface Entry {
  job: Job;
  readonly controller: AbortController;
  readonly listeners: Set<Listener>;
  ended: Promise<void>;
}

export const createJobs = ({ newId, now, onFault }: JobsOptions): Jobs => {
  const entries = new Map<string, Entry>();
  const update = (entry: Entry, change: Partial<Job>): void => {
    entry.job = { ...entry.job, ...change };
    for (const listener of entry.listeners) listener(entry.job);
  };
  const forgetOldest = (): void => {
    for (const [id, entry] of entries) {
      if (entries.size <= REMEMBERED) return;
      if (entry.job.state !== 'running') entries.delete(id);
    }
  };
  const settle = (entry: Entry, result: Result<unknown, DomainError>): void => {
    const endedAt = now();
    if (result.ok) update(entry, { state: 'done', result: result.value, endedAt });
    else
      update(entry, {
        state: result.error.type === 'cancelled' ? 'cancelled' : 'failed',
        error: errorBody(result.error),
        endedAt,
      });
  };
  return {
    start: (operation, work) => {
      const id = newId();
      const controller = new AbortController();
      const job: Job = {
        id,
        operation: operation.name,
        state: 'running',
        startedAt: now(),
        endedAt: null,
        progress: null,
        result: null,
        error: null,
      };
      const entry: Entry = { job, controller, listeners: new Set(), ended: Promise.resolve() };
      entries.set(id, entry);
      forgetOldest();
      entry.ended = work({ signal: controller.signal, report: (progress) => update(entry, { progress }) }).then(
        (result) => settle(entry, result),
        (error: unknown) =>
          update(entry, { state: 'failed', error: faultBody(onFault(operation, error)), endedAt: now() }),
      );
      return job;
    },
    find: (id) => entries.get(id)?.job ?? null,
    cancel: (id) => {
      const entry = entries.get(id);
      entry?.controller.abort();
      return entry?.job ?? null;
    },
    follow: (id, listener) => {
      entries.get(id)?.listeners.add(listener);
      return () => entries.get(id)?.listeners.delete(listener);
    },
    close: async () => {
      for (const entry of entries.values()) entry.controller.abort();
      await Promise.all([...entries.values()].map((entry) => entry.ended));
    },
  };
};

import type { Hono } from 'hono';
import type { Context } from '../../domain/context.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Operation } from '../../domain/operation.ts';
import type { Progress } from '../../kernel/progress.ts';
import type { Result } from '../../kernel/result.ts';
import type { Access } from './access.ts';
import type { Jobs } from './jobs.ts';
import type { Uploads } from './uploads.ts';

/** `during` names the operation a request runs, for the log of faults. */
export type HttpApp = Hono<{ Variables: { during: string } }>;

/** What the HTTP door needs from the program that it is the door of. */
export interface HttpDoor {
  readonly operations: readonly Operation[];
  readonly version: string;
  contextFor(progress: Progress): Context;
  readonly access: Access;
  readonly jobs: Jobs;
  readonly uploads: Uploads;
  /** Seals a file for the journal as it comes in; answers what the entry names it by. Absent where there is no journal. */
  readonly receiveEvidence?: (
    name: string,
    content: AsyncIterable<Uint8Array>,
  ) => Promise<
    Result<{ readonly evidence: string; readonly name: string; readonly bytes: number }, DomainError> | 'too-large'
  >;
  /** The port we are reached at, once listening. */
  port(): number;
  /** The built web app. */
  readonly webFolder: string;
  /** Told of what was not expected; answers the identifier under which it was noted. */
  onFault(during: string, error: unknown): string;
}

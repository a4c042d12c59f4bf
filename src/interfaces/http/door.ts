import type { Hono } from 'hono';
import type { Context } from '../../domain/context.ts';
import type { Operation } from '../../domain/operation.ts';
import type { Progress } from '../../kernel/progress.ts';
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
  /** The port we are reached at, once listening. */
  port(): number;
  /** The built web app. */
  readonly webFolder: string;
  /** Told of what was not expected; answers the identifier under which it was noted. */
  onFault(during: string, error: unknown): string;
}

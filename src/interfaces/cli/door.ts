import type { Command } from 'commander';
import type { Context } from '../../domain/context.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Operation } from '../../domain/operation.ts';
import type { Progress } from '../../kernel/progress.ts';
import type { Result } from '../../kernel/result.ts';
import type { View } from './views/view.ts';

/** A workspace opened for one command. */
export interface OpenedWorkspace {
  readonly context: Context;
  close(): Promise<void>;
}

/** What the command line needs from the program that it is the door of. */
export interface CommandLineDoor {
  readonly operations: readonly Operation[];
  /** Loaded only when something is shown to a person. */
  views(): Promise<readonly View[]>;
  readonly version: string;
  open(progress: Progress, run: CommandRun): Promise<Result<OpenedWorkspace, DomainError>>;
  /** Secrets and documents come from here. */
  readonly input: NodeJS.ReadStream;
  readonly out: NodeJS.WriteStream;
  readonly err: NodeJS.WriteStream;
  /** Commands that are no operations: starting the web app, serving assistants. */
  readonly extraCommands: (program: Command, finish: (code: number) => void) => void;
}

/** One command, read. */
export interface CommandRun {
  readonly operation: Operation;
  readonly input: unknown;
  readonly asJson: boolean;
  /** Where a file answer goes. */
  readonly path: string | undefined;
  /** Where the list of the answer goes as CSV. */
  readonly csv?: string | undefined;
}

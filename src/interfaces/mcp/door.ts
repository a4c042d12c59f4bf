import type { Context } from '../../domain/context.ts';
import type { Operation } from '../../domain/operation.ts';
import type { Progress } from '../../kernel/progress.ts';

/** What the MCP door needs from the program that it is the door of. */
export interface McpDoor {
  readonly operations: readonly Operation[];
  readonly version: string;
  /** Whether operations that change something are offered at all. */
  readonly mayWrite: boolean;
  contextFor(progress: Progress): Context;
  /** Told of what was not expected; answers the identifier under which it was noted. */
  onFault(operation: Operation, error: unknown): string;
}

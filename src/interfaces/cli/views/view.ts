import type * as z from 'zod';
import type { Operation } from '../../../domain/operation.ts';
import type { Terminal } from '../terminal.ts';
import type { Ink } from '../text/ink.ts';

/** How a person at a terminal reads the answer of an operation. The answer itself is the same with `--json`. */
export interface View {
  readonly operation: string;
  render(answer: unknown, ink: Ink): string;
  /** What still has to be asked of a person at a terminal once they have read it. */
  after?(answer: unknown, terminal: Terminal): Promise<void>;
}

/** Declares a view, typed by the operation it shows. */
export const view = <I extends z.ZodType, O extends z.ZodType>(
  operation: Operation<I, O>,
  render: (answer: z.output<O>, ink: Ink) => string,
): View => ({ operation: operation.name, render: (answer, ink) => render(answer as z.output<O>, ink) });

import type * as z from 'zod';
import type { Result } from '../kernel/result.ts';
import type { Context } from './context.ts';
import type { DomainError, ErrorType } from './errors.ts';

/** Ways in. The web app comes through `http`. */
export type Door = 'http' | 'cli' | 'mcp';

/** Whether an operation is offered at a door. */
export const isOfferedAt = (operation: Pick<Operation, 'doors'>, door: Door): boolean =>
  operation.doors?.includes(door) ?? true;

/** A file as an answer, streamed. Doors decide where it goes: a download, a path, standard output. */
export interface FileAnswer {
  readonly filename: string;
  readonly mediaType: string;
  chunks(): AsyncIterable<string | Uint8Array>;
}

/**
 * One thing the product can do, declared once. HTTP routes, the OpenAPI document, commands, MCP tools and the
 * reference pages are all made from these declarations; a door adds presentation, never logic.
 */
export interface Operation<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  /** `<noun>.<verb>`, such as `people.list`. The MCP tool is the same with an underscore. */
  readonly name: string;
  /** One sentence in the imperative, without a full stop. */
  readonly summary: string;
  /** `read` changes nothing, `write` can be undone or is asked for twice, `external` touches files or the network. */
  readonly effect: 'read' | 'write' | 'external';
  /** Method and path below `/api`, with input fields in braces: `GET /people/{person}`. */
  readonly http: `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /${string}`;
  /** The command; `<field>` and `<field...>` take words in order, the other fields become options. */
  readonly command: string;
  readonly input: I;
  /** The shape of the answer, or `file` where the answer is one. */
  readonly output: O | 'file';
  /** Errors it may answer with beside `invalid`. */
  readonly errors: readonly ErrorType[];
  /** True where it reads, but takes texts that an address does not hold: they come in the body of a request. */
  readonly asksInBody?: true;
  /** The field that the command line reads from standard input where neither it nor a `file` is given. */
  readonly piped?: string;
  /** True where it takes long enough to tell its progress and to be cancelled. */
  readonly long?: true;
  /**
   * True where it computes for more than a moment. A running server then does it on a thread of its own, over a store
   * that can only be read; input and answer must be plain data. At the command line it makes no difference.
   */
  readonly heavy?: true;
  /**
   * The doors it is offered at; all of them if left out. What is nobody's business but the user's is not offered to
   * assistants, and may take its input in the body of a request even to read: an address is kept in too many places.
   */
  readonly doors?: readonly Door[];
  /**
   * Fields that are secrets, in the order in which they are asked for. The command line takes them from a prompt or from
   * the lines of standard input, never from the words typed, which a shell and the list of programs remember.
   */
  readonly secrets?: readonly string[];
  /** True where the command line takes the whole input as a JSON document from standard input, or asks for it bit by bit. */
  readonly document?: true;
  /** True where the journal has to be unlocked; the command line asks for the passphrase first. */
  readonly unlocked?: true;
  /** The list in the answer as lines of CSV, header first; the command line then writes it to a file with `--csv`. */
  csv?(answer: z.output<O>): Iterable<string>;
  run(
    input: z.output<I>,
    context: Context,
  ): Promise<Result<O extends z.ZodType ? z.input<O> : FileAnswer, DomainError>>;
}

/** Declares an operation with its types inferred, its name among them: the web's client is typed by it. */
export const operation = <const N extends string, I extends z.ZodType, O extends z.ZodType>(
  declared: Operation<I, O> & { readonly name: N },
): Operation<I, O> & { readonly name: N } => declared;

/** Declares an operation that answers with a file. */
export const fileOperation = <const N extends string, I extends z.ZodType>(
  declared: Omit<Operation<I, never>, 'output' | 'run'> & {
    readonly name: N;
    run(input: z.output<I>, context: Context): Promise<Result<FileAnswer, DomainError>>;
  },
): Operation<I, never> & { readonly name: N } =>
  ({ ...declared, output: 'file' }) as Operation<I, never> & { readonly name: N };

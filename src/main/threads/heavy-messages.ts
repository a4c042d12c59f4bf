import type { DomainError } from '../../domain/errors.ts';
import type { SourceFile } from '../../importers/importer.ts';
import type { ProgressReport } from '../../kernel/progress.ts';
import type { Result } from '../../kernel/result.ts';

/** What the thread for heavy operations is given at its start. */
export interface HeavySetting {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The operations it may be asked for are those of the catalogue; tests bring a module with a list of their own. */
  readonly catalogue?: string;
}

/** What it is told. */
export type HeavyOrder =
  | {
      readonly kind: 'run';
      readonly call: number;
      readonly operation: string;
      readonly input: unknown;
      /** The files that the input names, already found. */
      readonly files: ReadonlyMap<string, readonly SourceFile[]>;
      /** One number in shared memory: 1 once the call is cancelled. A thread that computes looks there. */
      readonly cancelled: Int32Array;
    }
  | { readonly kind: 'cancel'; readonly call: number }
  /** The next piece of a file answer is wanted, or no more of it. */
  | { readonly kind: 'more' | 'enough'; readonly call: number }
  | { readonly kind: 'end' };

/** What it tells. */
export type HeavyReply =
  | { readonly kind: 'progress'; readonly call: number; readonly report: ProgressReport }
  | { readonly kind: 'answer'; readonly call: number; readonly result: Result<unknown, DomainError> }
  | { readonly kind: 'file'; readonly call: number; readonly filename: string; readonly mediaType: string }
  | { readonly kind: 'chunk'; readonly call: number; readonly chunk: string | Uint8Array | null }
  | { readonly kind: 'fault'; readonly call: number; readonly error: unknown };

import type * as z from 'zod';
import type { routes } from './routes.generated.ts';
import type { DomainError } from '../../../domain/errors.ts';
import type { operations } from '../../../domain/operations.ts';

/** The catalogue's types, and none of its code: the browser never loads a schema. */
type Declared = (typeof operations)[number];
type Named<N> = Extract<Declared, { readonly name: N }>;

/** The operations that are offered over HTTP: those that have a route. */
export type OperationName = Declared['name'] & keyof typeof routes;
export type InputOf<N extends OperationName> = z.input<Named<N>['input']>;
export type OutputOf<N extends OperationName> = z.output<Exclude<Named<N>['output'], 'file'>>;
export type ItemOf<N extends OperationName> = OutputOf<N> extends { items: (infer T)[] } ? T : never;

/** Operations that answer with the change that undoes them. */
export type ChangingName = {
  [N in OperationName]: OutputOf<N> extends { change: string } ? N : never;
}[OperationName];

/** What a call can fail with: the domain's errors, and those of the way there. */
export type Failure = DomainError | { readonly type: 'unreachable' | 'unexpected' | 'no-session' | 'fault' };

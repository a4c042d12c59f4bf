import type { Context } from '../../domain/context.ts';
import { type DomainError, invalid } from '../../domain/errors.ts';
import type { Operation } from '../../domain/operation.ts';
import { err, type Result } from '../../kernel/result.ts';
import { inputSchema } from './operation-schema.ts';

/** The input as the operation takes it, or what is wrong with it. Fields nobody knows are refused, so that a slip is not taken for silence. */
export const readInput = (operation: Operation, raw: unknown): Result<unknown, DomainError> => {
  const properties = inputSchema(operation).properties ?? {};
  const unknown = Object.keys(raw ?? {}).find((name) => !Object.hasOwn(properties, name));
  if (unknown !== undefined) {
    const names = Object.keys(properties);
    return err(
      invalid(unknown, names.length > 0 ? `no such field. Known: ${names.join(', ')}.` : 'no fields are taken here.'),
    );
  }
  const parsed = operation.input.safeParse(raw);
  if (parsed.success) return { ok: true, value: parsed.data };
  const issue = parsed.error.issues[0];
  return err(invalid(issue?.path.join('.') || 'input', issue?.message ?? 'not understood'));
};

/** The one way every door calls an operation: checks the input, then runs it. */
export const callOperation = async (
  operation: Operation,
  raw: unknown,
  context: Context,
): Promise<Result<unknown, DomainError>> => {
  const input = readInput(operation, raw);
  return input.ok ? operation.run(input.value, context) : input;
};

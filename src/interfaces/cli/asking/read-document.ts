import { type DomainError, invalid } from '../../../domain/errors.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';

/** What the parser says of a broken document quotes it; what was written must not end up in a log. */
export const readDocument = (text: string): Result<Record<string, unknown>, DomainError> => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return ok(value as Record<string, unknown>);
  } catch {
    // Said below.
  }
  return err(
    invalid(
      'standard input',
      text.trim() === ''
        ? 'a JSON document was expected here, such as {"what": "…"}.'
        : 'this is no JSON document such as {"what": "…"}. Nothing was written.',
    ),
  );
};

import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { describeError, type DomainError, type ErrorType } from '../../domain/errors.ts';

/** How expected failures are told in HTTP. */
export const statusOfError: Readonly<Record<ErrorType, ContentfulStatusCode>> = {
  'not-found': 404,
  invalid: 422,
  ambiguous: 409,
  'import-refused': 422,
  'file-refused': 422,
  'edge-refused': 422,
  'unknown-measure': 422,
  'input-missing': 422,
  'cannot-undo': 409,
  'not-empty': 409,
  damaged: 422,
  busy: 503,
  locked: 423,
  'no-journal': 404,
  'endpoint-failed': 502,
  'mail-failed': 502,
  cancelled: 409,
};

/** Errors of the door itself, beside those of the domain. */
export const doorErrors = {
  'bad-request': 400,
  'no-session': 401,
  forbidden: 403,
  'no-such-route': 404,
  'too-large': 413,
  'not-json': 415,
  fault: 500,
} as const satisfies Readonly<Record<string, ContentfulStatusCode>>;

export interface ErrorBody {
  readonly type: ErrorType | keyof typeof doorErrors;
  readonly message: string;
  readonly [detail: string]: unknown;
}

/** An error as a program reads it: its type, its fields, and words for a person. */
export const errorBody = (error: DomainError): ErrorBody => ({ ...error, message: describeError(error) });

export const errorAnswer = (c: Context, status: ContentfulStatusCode, error: ErrorBody): Response =>
  c.json({ error }, status);

export const doorErrorAnswer = (c: Context, type: keyof typeof doorErrors, message: string): Response =>
  errorAnswer(c, doorErrors[type], { type, message });

export const domainErrorAnswer = (c: Context, error: DomainError): Response =>
  errorAnswer(c, statusOfError[error.type], errorBody(error));

/** What a person hears of a fault of ours. */
export const faultBody = (id: string): ErrorBody => ({
  type: 'fault',
  message: `Something went wrong that should not have. Noted as ${id}.`,
  id,
});

/** Everything that can go wrong as expected, as plain values. Each door has one table from `type` to its own status. */
export type DomainError =
  | { readonly type: 'not-found'; readonly what: string; readonly id: string }
  | { readonly type: 'invalid'; readonly field: string; readonly reason: string }
  | {
      readonly type: 'ambiguous';
      readonly what: string;
      readonly text: string;
      readonly candidates: readonly { id: string; name: string }[];
    }
  | { readonly type: 'import-refused'; readonly file: string; readonly reason: string }
  | { readonly type: 'cannot-undo'; readonly reason: string }
  | { readonly type: 'not-empty'; readonly reason: string }
  | { readonly type: 'damaged'; readonly reason: string }
  | { readonly type: 'busy'; readonly reason: string }
  | { readonly type: 'cancelled'; readonly reason: string };
export type ErrorType = DomainError['type'];

/** What happened, in words for a person. */
export const describeError = (error: DomainError): string => {
  switch (error.type) {
    case 'not-found':
      return `There is no ${error.what} “${error.id}”.`;
    case 'invalid':
      return `${error.field}: ${error.reason}`;
    case 'ambiguous':
      return `“${error.text}” could be any of ${error.candidates.length} ${error.what}: ${error.candidates
        .map((candidate) => `${candidate.name} (${candidate.id})`)
        .join(', ')}. Name one by its identifier.`;
    case 'import-refused':
      return `${error.file} was not imported: ${error.reason} Nothing was changed.`;
    default:
      return error.reason;
  }
};

export const notFound = (what: string, id: string): DomainError => ({ type: 'not-found', what, id });
export const invalid = (field: string, reason: string): DomainError => ({ type: 'invalid', field, reason });

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
  | {
      readonly type: 'file-refused';
      readonly file: string;
      readonly line?: number;
      readonly column?: number;
      readonly reason: string;
    }
  | { readonly type: 'edge-refused'; readonly edge: number; readonly reason: string }
  | { readonly type: 'unknown-measure'; readonly measure: string; readonly known: readonly string[] }
  | { readonly type: 'input-missing'; readonly measure: string; readonly needs: 'groups' | 'status' }
  | { readonly type: 'cannot-undo'; readonly reason: string }
  | { readonly type: 'not-empty'; readonly reason: string }
  | { readonly type: 'damaged'; readonly reason: string }
  | { readonly type: 'busy'; readonly reason: string }
  /** The journal is locked, or the secret given does not open it. */
  | { readonly type: 'locked'; readonly reason: string }
  | { readonly type: 'no-journal'; readonly reason: string }
  /** The user's own endpoint for other wordings did not answer as it should. */
  | { readonly type: 'endpoint-failed'; readonly reason: string }
  /** The user's own mail server did not take the mail. */
  | { readonly type: 'mail-failed'; readonly reason: string }
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
    case 'file-refused':
      return `${error.file}${placeWords(error)}: ${error.reason}`;
    case 'edge-refused':
      return `Tie ${error.edge + 1} cannot be in a network: ${error.reason}`;
    case 'unknown-measure':
      return `There is no measure “${error.measure}”. There are ${error.known.join(', ')}.`;
    case 'input-missing':
      return `${error.measure} needs ${error.needs}: name the column of the nodes that holds them, with ${error.needs}.`;
    default:
      return error.reason;
  }
};

const placeWords = ({ line, column }: { readonly line?: number; readonly column?: number }): string => {
  if (line === undefined) return '';
  return column === undefined ? `, line ${line}` : `, line ${line}, column ${column}`;
};

export const notFound = (what: string, id: string): DomainError => ({ type: 'not-found', what, id });
export const invalid = (field: string, reason: string): DomainError => ({ type: 'invalid', field, reason });

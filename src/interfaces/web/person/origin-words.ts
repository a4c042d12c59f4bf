import { useOperation } from '../api/use-operation.ts';
import { dateWords } from '../words/day-words.ts';
import { originName } from '../words/role-words.ts';

export type OriginOf = (batchId: string | null) => string | null;

/** Says where imported facts come from: “from LinkedIn, 12 September 2026”. What the user wrote needs no saying. */
export const useOriginOf = (): OriginOf => {
  const imports = useOperation('imports.list', {}).data?.items ?? [];
  return (batchId) => {
    if (batchId === null) return null;
    const batch = imports.find((each) => each.id === batchId);
    return batch
      ? `from ${originName(batch.source)}, ${dateWords((batch.asOf ?? batch.importedAt).slice(0, 10))}`
      : 'from an import';
  };
};

/** Where the facts of a block come from: said once for all of them where that is the same, else for each. */
export const blockOrigin = (
  origins: readonly (string | null)[],
): { readonly all: string | null; readonly isShared: boolean } => {
  const [first = null] = origins;
  const isShared = origins.length > 1 && first !== null && origins.every((each) => each === first);
  return { all: isShared ? `All ${first}` : null, isShared };
};

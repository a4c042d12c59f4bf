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

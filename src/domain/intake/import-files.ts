import { err, ok, type Result } from '../../kernel/result.ts';
import type { Context } from '../context.ts';
import { type DomainError, invalid } from '../errors.ts';
import { profileAddress } from '../people/profile-address.ts';
import type { ImportReport } from './import-report.ts';
import { storeRecords } from './store-records.ts';

export interface ImportRequest {
  readonly files: readonly string[];
  readonly dryRun: boolean;
  readonly me?: string | undefined;
}

/** Opens the files with whichever importer knows them and stores what they tell. */
export const importFiles = async (
  request: ImportRequest,
  context: Context,
): Promise<Result<ImportReport, DomainError>> => {
  const selfKeys = await keysOfSelf(request, context);
  if (!selfKeys.ok) return selfKeys;
  const opened = await context.intake.open(request.files, { selfKeys: selfKeys.value, progress: context.progress });
  if (!opened.ok) return opened;
  try {
    return await storeRecords(opened.value, { dryRun: request.dryRun }, context);
  } finally {
    await opened.value.close();
  }
};

const keysOfSelf = async ({ me }: ImportRequest, { store }: Context): Promise<Result<string[], DomainError>> => {
  const self = await store.people.self();
  const known = self ? await store.people.identityKeys(self.id) : [];
  if (me === undefined) return ok(known);
  const address = profileAddress(me);
  if (address === null) return err(invalid('me', `“${me}” is not the address of a profile.`));
  return ok([`${address.network}:${address.slug}`, ...known]);
};

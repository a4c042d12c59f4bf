import { lazy, Suspense, useState } from 'react';
import type { ItemOf } from '../api/operation-contract.ts';
import { longCall } from '../api/long-call.ts';
import { readAgain, useOperation } from '../api/use-operation.ts';
import { messageOf } from '../app/change.ts';
import { say } from '../app/toasts.ts';
import { useZone } from '../app/use-status.ts';
import { Button } from '../look/button.tsx';
import { momentWords } from '../words/day-words.ts';
import { counted, sizeWords } from '../words/number-words.ts';

const ConfirmDialog = lazy(() => import('../look/confirm-dialog.tsx'));
type Backup = ItemOf<'backups.list'>;

const nameOf = (file: string): string => file.split(/[\\/]/).at(-1) ?? file;

const restore = async (backup: Backup): Promise<void> => {
  try {
    const { people, savedBefore } = await longCall('backups.restore', { file: backup.file, replace: true });
    say(
      `Restored: ${counted(people, 'person', 'people')}.${savedBefore ? ` What was here before is kept in ${nameOf(savedBefore)}.` : ''}`,
    );
  } catch (error) {
    say(messageOf(error), { tone: 'trouble' });
  }
  await readAgain();
};

export const BackupSection = () => {
  const [busy, setBusy] = useState(false);
  const [restoring, setRestoring] = useState<Backup | null>(null);
  const zone = useZone();
  const backups = useOperation('backups.list', {}).data?.items;
  const make = async () => {
    setBusy(true);
    try {
      const { bytes } = await longCall('backups.make', {});
      say(`Backed up and verified, ${sizeWords(bytes)}`);
    } catch (error) {
      say(messageOf(error), { tone: 'trouble' });
    }
    setBusy(false);
    await readAgain();
  };
  return (
    <div className="card">
      <div className="flex flex-wrap items-center justify-between gap-3 p-5">
        <p className="max-w-md text-soft">
          A backup is a verified copy of everything. Tiewise makes one before anything risky; make one yourself whenever
          you like.
        </p>
        <Button onClick={() => void make()} disabled={busy}>
          {busy ? 'Backing up…' : 'Back up now'}
        </Button>
      </div>
      {backups && backups.length > 0 && (
        <ul className="divide-y divide-line border-t border-line">
          {backups.map((backup) => (
            <li key={backup.file} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-5 py-2.5">
              <div className="min-w-0">
                <p className="numbers">{momentWords(backup.createdAt, zone)}</p>
                <p className="numbers text-second break-all text-faint">
                  {sizeWords(backup.bytes)} · {backup.reason} · {nameOf(backup.file)}
                </p>
              </div>
              <Button
                size="small"
                onClick={() => setRestoring(backup)}
                aria-label={`Restore the backup of ${momentWords(backup.createdAt, zone)}`}
              >
                Restore
              </Button>
            </li>
          ))}
        </ul>
      )}
      {restoring && (
        <Suspense fallback={null}>
          <ConfirmDialog
            title="Restore this backup?"
            action="Restore"
            onClose={() => setRestoring(null)}
            onConfirm={() => restore(restoring)}
          >
            <p>
              Everything goes back to {momentWords(restoring.createdAt, zone)}. What is here now is kept as a backup of
              its own first, so you can come back.
            </p>
          </ConfirmDialog>
        </Suspense>
      )}
    </div>
  );
};

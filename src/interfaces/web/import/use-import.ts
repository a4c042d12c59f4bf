import { useRef, useState } from 'react';
import type { ImportReport } from '../../../domain/intake/import-report.ts';
import { CallError } from '../api/call-error.ts';
import { type JobProgress, longCall } from '../api/long-call.ts';
import { upload } from '../api/upload.ts';
import { readAgain } from '../api/use-operation.ts';
import { messageOf } from '../app/change.ts';

/** Where an import stands: nothing, reading, previewed, importing, done. */
export type ImportState =
  | { readonly step: 'empty'; readonly trouble?: string }
  | { readonly step: 'working'; readonly dryRun: boolean; readonly progress: JobProgress | null }
  | { readonly step: 'preview'; readonly report: ImportReport }
  | { readonly step: 'done'; readonly report: ImportReport };

const uploadAll = async (
  files: readonly File[],
  signal: AbortSignal,
  tell: (progress: JobProgress) => void,
): Promise<string[]> => {
  const uploads: string[] = [];
  for (const [index, file] of files.entries()) {
    tell({ stage: `handing over ${file.name}`, done: index, total: files.length });
    uploads.push(await upload(file, signal));
  }
  return uploads;
};

/** An import from the files to the report. Stopping it leaves everything as it was. */
export const useImport = () => {
  const [state, setState] = useState<ImportState>({ step: 'empty' });
  const uploads = useRef<string[]>([]);
  const controller = useRef(new AbortController());

  const run = async (
    dryRun: boolean,
    prepare: (signal: AbortSignal, tell: (progress: JobProgress) => void) => Promise<string[]>,
  ) => {
    controller.current = new AbortController();
    const { signal } = controller.current;
    const tell = (progress: JobProgress | null) => setState({ step: 'working', dryRun, progress });
    tell(null);
    try {
      uploads.current = await prepare(signal, tell);
      const report = await longCall('imports.run', { files: uploads.current, dryRun }, { onProgress: tell, signal });
      setState({ step: dryRun ? 'preview' : 'done', report });
      if (!dryRun) await readAgain();
    } catch (error) {
      const stopped = signal.aborted || (error instanceof CallError && error.failure.type === 'cancelled');
      setState({ step: 'empty', trouble: stopped ? 'Stopped. Nothing was changed.' : messageOf(error) });
    }
  };
  return {
    state,
    preview: (files: readonly File[]) => run(true, (signal, tell) => uploadAll(files, signal, tell)),
    confirm: () => run(false, async () => uploads.current),
    cancel: () => controller.current.abort(),
    startOver: () => setState({ step: 'empty' }),
  };
};

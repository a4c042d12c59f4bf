import { ok, type Result } from '../../kernel/result.ts';
import { openArchive } from '../archive/archive.ts';
import type { Archive, ArchiveEntry } from '../archive/archive-entry.ts';
import { findCsvLayout } from '../csv/csv-layout.ts';
import { readHead } from '../csv/read-csv.ts';
import type { Importer, ImporterOptions, OpenedImport, RefusedImport, SourceFile } from '../importer.ts';
import { ArchiveReading, type FoundFile } from './archive-reading.ts';
import { readArchiveDay } from './dates/archive-day.ts';
import { findFileKind, isLeftAlone, isTalkWithAssistants } from './file-kinds.ts';

const LINKEDIN = 'linkedin';

/** Files handed over together with an archive that are to be imported on their own; saying so beats silence. */
const OTHER_IMPORTERS = /\.(?:vcf|vcard|ics|mbox|graphml|gexf)$/i;

/** LinkedIn's "Download your data": the zip as it comes, its folder, or single files of it; archives of 2020 to 2026. */
export const linkedinImporter: Importer = {
  id: LINKEDIN,
  label: 'LinkedIn archive',

  async open(
    files: readonly SourceFile[],
    options: ImporterOptions,
  ): Promise<Result<OpenedImport | 'not-mine', RefusedImport>> {
    const opened = await openArchive(files, options.progress);
    if (!opened.ok) return opened;
    const archive = opened.value;
    try {
      const { known, unknown } = await sortFiles(archive);
      const isNamedLikeOne = archive.entries.some((entry) => dayInNames(entry) !== undefined);
      if (!known.some(({ kind }) => kind.fileName === undefined) && !isNamedLikeOne) {
        await archive.close();
        return ok('not-mine');
      }
      const days = archive.entries.flatMap((entry) => dayInNames(entry) ?? []).toSorted();
      const reading = new ArchiveReading({ known, unknown, archiveDay: days.at(-1), options });
      return ok({ source: LINKEDIN, records: () => reading.records(), close: () => archive.close() });
    } catch (error) {
      await archive.close();
      throw error;
    }
  },
};

/** Tells by its header what each file is; names decide only where headers cannot. */
const sortFiles = async (archive: Archive): Promise<{ known: FoundFile[]; unknown: string[] }> => {
  const known: FoundFile[] = [];
  const unknown: string[] = [];
  for (const entry of archive.entries) {
    if (!/\.(?:csv|tsv|txt)$|^[^.]+$/i.test(entry.name.split('/').at(-1) ?? '')) {
      if (OTHER_IMPORTERS.test(entry.name)) unknown.push(entry.name);
      continue;
    }
    if (isTalkWithAssistants(entry.name)) continue;
    const head = await readHead(entry.open());
    const layout = findCsvLayout(head, (columns) => findFileKind(columns, entry.name) !== undefined);
    const kind = layout && findFileKind(layout.columns, entry.name);
    if (layout && kind) known.push({ entry, layout, kind });
    else if (/\.csv$/i.test(entry.name) && !isLeftAlone(entry.name)) unknown.push(entry.name);
  }
  return { known, unknown };
};

const dayInNames = (entry: ArchiveEntry): string | undefined =>
  readArchiveDay(entry.container.name) ?? readArchiveDay(entry.name) ?? readArchiveDay(entry.container.path);

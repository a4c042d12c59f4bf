import type { ImportReport } from '../../../domain/intake/import-report.ts';
import { showImport, undoImport } from '../../../domain/intake/operations/batches.ts';
import { runImport } from '../../../domain/intake/operations/run-import.ts';
import { makeSample } from '../../../domain/workspace/operations/make-sample.ts';
import { cut, oneLine } from '../text/cell.ts';
import { counted, labelOf, renderFields } from '../text/fields.ts';
import type { Ink } from '../text/ink.ts';
import { parts, section } from '../text/prose.ts';
import { view } from './view.ts';

const SHOWN = 20;

const tally = (counts: Readonly<Record<string, number | object>>): string =>
  Object.entries(counts)
    .filter(([, count]) => typeof count === 'number' && count > 0)
    .map(([name, count]) => `${Number(count).toLocaleString('en')} ${labelOf(name).toLowerCase()}`)
    .join(', ');

const firstOf = (lines: readonly string[], all: number): string =>
  [
    ...lines.slice(0, SHOWN),
    ...(all > SHOWN ? [`  … and ${(all - SHOWN).toLocaleString('en')} more; --json lists them`] : []),
  ].join('\n');

const counts = (report: ImportReport, ink: Ink): string =>
  renderFields(
    [
      ['People', tally(report.people)],
      ['Interactions', tally(report.interactions)],
      ['Left out', tally(report.interactions.left_out)],
      ['Notes', tally(report.notes)],
      ['Events', tally(report.events)],
      ['Organisations', tally(report.organisations)],
      ['As of', report.asOf],
      ['Import', report.batch],
    ],
    ink,
  );

/** A report, the same for a dry run, an import, and one that is looked at later. */
export const renderReport = (report: ImportReport, ink: Ink): string => {
  const what = `${report.source}: ${report.files.slice(0, 3).join(', ')}${report.files.length > 3 ? ', …' : ''}`;
  const problems = report.problems.map((each) =>
    cut(oneLine(`  ${each.file}${each.row > 0 ? `, line ${each.row}` : ''}: ${each.reason}`), ink.width),
  );
  const changes = report.changes.map((each) => cut(oneLine(`  ${each.name}: ${each.what}`), ink.width));
  return parts(
    ink.bold(oneLine(report.dryRun ? `Dry run, nothing was changed: ${what}` : `Imported ${what}`)),
    counts(report, ink),
    section(`What changed since the last import (${report.changeCount})`, firstOf(changes, report.changeCount), ink),
    section(
      ink.warn(counted(report.problemCount, 'row that could not be read', 'rows that could not be read')),
      firstOf(problems, report.problemCount),
      ink,
    ),
    report.batch && ink.dim(`Undo with: tiewise import undo ${report.batch}`),
  );
};

export const importView = view(runImport, renderReport);
export const sampleView = view(makeSample, renderReport);
export const pastImportView = view(showImport, (batch, ink) =>
  parts(
    `${batch.importedAt.slice(0, 10)}  ${oneLine(batch.label)}${batch.undoneAt ? `, undone on ${batch.undoneAt.slice(0, 10)}` : ''}`,
    renderReport(batch.report, ink),
  ),
);
export const undoneImportView = view(undoImport, (undone, ink) =>
  parts(
    `Undone: ${counted(undone.reverted, 'row', 'rows')} put back.`,
    undone.kept.length > 0 &&
      `${counted(undone.kept.length, 'row was', 'rows were')} kept, because something of yours was built upon them.`,
    ink.dim(`Do it again with: tiewise undo ${undone.change}`),
  ),
);

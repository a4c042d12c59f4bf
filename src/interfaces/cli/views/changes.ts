import { listChanges, undoChange } from '../../../domain/workspace/operations/changes.ts';
import { counted } from '../text/fields.ts';
import { oneLine } from '../text/cell.ts';
import { renderTable } from '../text/table.ts';
import { parts } from '../text/prose.ts';
import { moreOf } from './list-end.ts';
import { view } from './view.ts';

export const changesView = view(listChanges, (page, ink) => {
  if (page.items.length === 0) return 'Nothing was changed yet.';
  const table = renderTable(
    page.items,
    [
      { title: 'When', of: (set) => set.at.slice(0, 16).replace('T', ' ') },
      { title: 'What', of: (set) => set.summary },
      { title: 'Rows', of: (set) => set.changes, alignRight: true },
      { title: '', of: (set) => (set.undoneBy === null ? '' : 'undone') },
      { title: 'Change', of: (set) => set.id },
    ],
    ink,
  );
  return `${table}\n\n${ink.dim(moreOf(page, counted(page.total, 'change', 'changes')))}`;
});

export const undoView = view(undoChange, (undone, ink) =>
  parts(
    `Undone: ${oneLine(undone.undone)} (${counted(undone.reverted, 'row', 'rows')}).`,
    undone.kept.length > 0 &&
      `${counted(undone.kept.length, 'row was', 'rows were')} kept, because later changes built upon them.`,
    ink.dim(`Do it again with: tiewise undo ${undone.change}`),
  ),
);

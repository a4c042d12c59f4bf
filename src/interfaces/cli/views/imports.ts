import { listImports } from '../../../domain/intake/operations/batches.ts';
import { renderTable } from '../text/table.ts';
import { view } from './view.ts';

export const importsView = view(listImports, ({ items }, ink) =>
  items.length === 0
    ? 'Nothing was imported yet.'
    : renderTable(
        items,
        [
          { title: 'Import', of: (batch) => batch.id },
          { title: 'On', of: (batch) => batch.importedAt.slice(0, 10) },
          { title: 'What', of: (batch) => batch.label },
          { title: 'New people', of: (batch) => batch.report.people.created, alignRight: true },
          { title: 'New interactions', of: (batch) => batch.report.interactions.created, alignRight: true },
          { title: 'Problems', of: (batch) => batch.report.problemCount, alignRight: true },
          { title: 'Undone', of: (batch) => batch.undoneAt?.slice(0, 10) },
        ],
        ink,
      ),
);

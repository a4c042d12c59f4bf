import { listResources, matchPeople } from '../../../domain/outreach/sharing/operations/resources.ts';
import { oneLine } from '../text/cell.ts';
import { paragraph, parts } from '../text/prose.ts';
import { renderTable } from '../text/table.ts';
import { moreOf } from './list-end.ts';
import { view } from './view.ts';

export const resourcesView = view(listResources, (page, ink) =>
  page.items.length === 0
    ? 'Nothing is saved. Save something worth passing on: tiewise share save "A title" --url …'
    : parts(
        renderTable(
          page.items,
          [
            { title: 'Title', of: (each) => each.title },
            { title: 'Kind', of: (each) => each.kind },
            { title: 'Saved', of: (each) => each.createdAt.slice(0, 10) },
            {
              title: 'Went to',
              of: (each) =>
                each.shared
                  .map(({ fullName, result }) => (result === null ? fullName : `${fullName} (${result})`))
                  .join(', '),
            },
            { title: 'Identifier', of: (each) => each.id },
          ],
          ink,
        ),
        ink.dim(moreOf(page, `${page.total} saved`)),
      ),
);

export const matchView = view(matchPeople, ({ items, total }, ink) =>
  items.length === 0
    ? paragraph(
        'It serves nobody on file, as far as is known. Interests and notes on people are what it goes by; “topics” say what it is about.',
        ink,
      )
    : parts(
        ...items.map(({ fullName, title, organisation, reasons }) =>
          [
            paragraph([ink.bold(oneLine(fullName)), title, organisation].filter(Boolean).join(', '), ink),
            ...reasons.map(({ text }) => paragraph(oneLine(text), ink, '  ')),
          ].join('\n'),
        ),
        ink.dim(total > items.length ? `The first ${items.length} of ${total}.` : ''),
      ),
);

import { listKnownTies } from '../../../domain/network/operations/known-ties.ts';
import { counted } from '../text/fields.ts';
import { renderTable } from '../text/table.ts';
import { view } from './view.ts';

const states = { held: 'you said so', denied: 'not, you said', seen: '' } as const;

export const knowsView = view(listKnownTies, (page, ink) => {
  if (page.items.length === 0) return 'Nobody of your people, as far as one can see.';
  const table = renderTable(
    page.items,
    [
      { title: 'Name', of: (tie) => tie.person.fullName },
      { title: 'Sure', of: (tie) => `${Math.round(tie.confidence * 100)} %`, alignRight: true },
      { title: 'Strength', of: (tie) => tie.strength || null, alignRight: true },
      { title: 'Word', of: (tie) => states[tie.state] },
      { title: 'Because', of: (tie) => [...tie.evidence, tie.note ?? ''].join(' ').trim() },
    ],
    ink,
  );
  const all = counted(page.total, 'person', 'people');
  const end =
    page.items.length < page.total ? `The surest ${page.items.length} of ${all}; more with --limit.` : `${all}.`;
  return `${table}\n\n${ink.dim(end)}`;
});

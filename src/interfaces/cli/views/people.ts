import { listPeople } from '../../../domain/people/operations/list-people.ts';
import { roleKindById } from '../../../domain/ties/role-kinds.ts';
import { counted } from '../text/fields.ts';
import { renderTable } from '../text/table.ts';
import { moreOf } from './list-end.ts';
import { view } from './view.ts';

export const peopleView = view(listPeople, (page, ink) => {
  if (page.items.length === 0) return 'Nobody matches.';
  const table = renderTable(
    page.items,
    [
      { title: 'Name', of: (person) => person.fullName },
      { title: 'Strength', of: (person) => person.strength && Math.round(person.strength), alignRight: true },
      { title: 'Roles', of: (person) => person.roles.map((role) => roleKindById.get(role)?.label ?? role).join(', ') },
      { title: 'Title', of: (person) => person.title },
      { title: 'Organisation', of: (person) => person.organisation },
      { title: 'Last contact', of: (person) => person.lastOn },
      { title: 'Due', of: (person) => person.dueOn },
      { title: 'Tags', of: (person) => person.tags.join(', ') },
    ],
    ink,
  );
  return `${table}\n\n${ink.dim(moreOf(page, counted(page.total, 'person', 'people')))}`;
});

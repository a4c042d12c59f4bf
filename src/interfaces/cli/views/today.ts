import { listToday } from '../../../domain/outreach/operations/list-today.ts';
import type { TodayItem } from '../../../domain/outreach/today-item.ts';
import { roleKindById } from '../../../domain/ties/role-kinds.ts';
import { oneLine } from '../text/cell.ts';
import { counted } from '../text/fields.ts';
import type { Ink } from '../text/ink.ts';
import { dayInWords, paragraph, parts } from '../text/prose.ts';
import { view } from './view.ts';

const whoTheyAre = ({ person }: TodayItem): string => {
  const roles = person.roles.map((role) => (roleKindById.get(role)?.label ?? role).toLowerCase());
  return [...roles, [person.title, person.organisation].filter(Boolean).join(', ')].filter(Boolean).join(' · ');
};

const item = (each: TodayItem, place: number, ink: Ink): string =>
  [
    `${String(place + 1).padStart(2)}  ${ink.bold(oneLine(each.person.fullName))}  ${ink.dim(oneLine(whoTheyAre(each)))}`,
    paragraph(oneLine(each.reason), ink, '    '),
    ...each.evidence.map((line) => ink.dim(paragraph(oneLine(line), ink, '    '))),
  ].join('\n');

export const todayView = view(listToday, (today, ink) => {
  const nobody =
    today.people === 0
      ? 'Nobody is on file yet. Import a LinkedIn archive with “tiewise import”, add somebody with “tiewise people add”, or look around with “tiewise sample”.'
      : 'Nobody today. Enjoy the quiet.';
  return parts(
    `${ink.bold(dayInWords(today.day))}\n${
      today.items.length === 0
        ? nobody
        : `${counted(today.items.length, 'person', 'people')} today. About ${counted(today.minutes, 'minute', 'minutes')}.`
    }`,
    ...today.items.map((each, place) => item(each, place, ink)),
    today.done.length > 0 && `Done today: ${today.done.map((person) => oneLine(person.fullName)).join(', ')}`,
  );
});

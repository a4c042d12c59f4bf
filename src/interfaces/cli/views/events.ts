import type { EventLine } from '../../../domain/outreach/events/event-detail.ts';
import { captureMeeting } from '../../../domain/outreach/events/operations/capture-meeting.ts';
import { listEvents, showEvent } from '../../../domain/outreach/events/operations/events.ts';
import { oneLine } from '../text/cell.ts';
import type { Ink } from '../text/ink.ts';
import { dayInWords, paragraph, parts, section } from '../text/prose.ts';
import { renderTable } from '../text/table.ts';
import { moreOf } from './list-end.ts';
import { view } from './view.ts';

const lines = (texts: readonly string[], ink: Ink, indent: string): string =>
  texts.map((text) => paragraph(oneLine(text), ink, indent)).join('\n');

const work = ({ title, organisation }: { readonly title: string | null; readonly organisation: string | null }) =>
  [title, organisation].filter(Boolean).join(', ');

const daysOf = ({ days }: EventLine): string => {
  if (days === null) return '';
  return days.from === days.until ? days.from : `${days.from} to ${days.until}`;
};

export const eventsView = view(listEvents, (page, ink) =>
  page.items.length === 0
    ? 'No event is on file. Enter one: tiewise events add "Graph Days" --starts 2026-12-03'
    : parts(
        renderTable(
          page.items,
          [
            { title: 'Event', of: (each) => each.name },
            { title: 'When', of: daysOf },
            { title: 'Where', of: (each) => each.place ?? '' },
            { title: 'State', of: (each) => each.state },
            { title: 'Expected', of: (each) => String(each.planned || '') },
            { title: 'Met', of: (each) => String(each.met || '') },
            { title: 'Identifier', of: (each) => each.id },
          ],
          ink,
        ),
        ink.dim(moreOf(page, page.total === 1 ? '1 event' : `${page.total} events`)),
      ),
);

const whenWords = ({ days, place }: EventLine): string => {
  const when =
    days === null
      ? 'no day yet'
      : days.from === days.until
        ? `${dayInWords(days.from)} ${days.from.slice(0, 4)}`
        : `${days.from} to ${days.until}`;
  return [when, place].filter(Boolean).join(', ');
};

export const eventView = view(showEvent, (event, ink) =>
  parts(
    `${ink.bold(oneLine(event.name))}\n${oneLine(whenWords(event))}`,
    event.seeking && paragraph(`You look for ${oneLine(event.seeking)}.`, ink),
    event.notes && paragraph(oneLine(event.notes), ink),
    event.toMeet.length > 0 &&
      section(
        'Whom to meet',
        event.toMeet
          .map((each) =>
            [
              lines([[each.fullName, work(each)].filter(Boolean).join(', ')], ink, '  '),
              ink.dim(
                lines(
                  each.reasons.map(({ text }) => text),
                  ink,
                  '    ',
                ),
              ),
            ].join('\n'),
          )
          .join('\n'),
        ink,
      ),
    event.cameOfIt.length > 0 &&
      section(
        'Whom you met, and what came of it',
        lines(
          event.cameOfIt.map(({ fullName, text }) => `${fullName}: ${text}`),
          ink,
          '  ',
        ),
        ink,
      ),
    event.toMeet.length + event.cameOfIt.length === 0 &&
      'Nobody is noted yet. Say who will be there with: tiewise events attend',
  ),
);

export const captureView = view(captureMeeting, ({ isNew, followUpDue }, ink) =>
  paragraph(
    `Noted${isNew ? ', and entered as a new person' : ''}. A follow-up is due on ${dayInWords(followUpDue)}.`,
    ink,
  ),
);

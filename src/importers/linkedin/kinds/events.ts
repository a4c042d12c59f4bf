import { fold } from '../../../kernel/fold.ts';
import { readEventTime } from '../dates/event-time.ts';
import { externalId } from '../external-id.ts';
import { problemAt, type FileKind } from '../file-kind.ts';
import type { EventRecord } from '../../../domain/intake/record.ts';

/** Events.csv: events on LinkedIn that the user meant to attend. */
export const events: FileKind = {
  id: 'events',
  columns: ['eventname', 'eventtime'],

  read: (row) => {
    const name = row.line('eventname');
    if (name === '') return [{ type: 'left-out', place: row.place, reason: 'empty' }];
    const written = row.line('eventtime');
    const time = readEventTime(written);
    const status = row.line('status');
    const url = row.cell('externalurl');
    const event: EventRecord = {
      type: 'event',
      place: row.place,
      externalId: externalId('event', fold(name), time?.startsAt ?? written),
      name,
      ...time,
      ...(status && { status }),
      ...(url && { url }),
    };
    if (time !== undefined || written === '') return [event];
    return [
      event,
      problemAt(row, `“${written.slice(0, 60)}” in Event Time cannot be read; the event is kept without it`),
    ];
  },
};

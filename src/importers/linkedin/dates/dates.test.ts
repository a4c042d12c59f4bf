import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArchiveDay } from './archive-day.ts';
import { readBirthday } from './birthday.ts';
import { calendarDay } from './calendar-day.ts';
import { readConnectedDay } from './connected-day.ts';
import { readEventTime } from './event-time.ts';
import { readFollowDay } from './follow-day.ts';
import { readInvitationInstant } from './invitation-instant.ts';
import { readMessageInstant } from './message-instant.ts';
import { readPartialDay } from './partial-day.ts';

const reads = <T>(read: (text: string) => T, cases: readonly (readonly [string, T])[]): void => {
  test.each(cases)('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
};

describe('Connected On', () => {
  reads(readConnectedDay, [
    ['08 Feb 2026', '2026-02-08'],
    ['3 Jan 2019', '2019-01-03'],
    ['15-Jan-24', '2024-01-15'],
    ['2021-03-05', '2021-03-05'],
    ['3/5/2021', '2021-03-05'],
    ['05 Okt 2020', '2020-10-05'],
    ['5. März 2020', '2020-03-05'],
    ['05 déc. 2020', '2020-12-05'],
    ['5 févr. 2020', '2020-02-05'],
    ['12 ene. 2022', '2022-01-12'],
    ['12 de enero de 2022', '2022-01-12'],
    ['01 set 2021', '2021-09-01'],
    ['01 giu 2021', '2021-06-01'],
    ['09 mei 2021', '2021-05-09'],
    ['09 maj 2021', '2021-05-09'],
    ['07 paź 2021', '2021-10-07'],
    ['07 października 2021', '2021-10-07'],
    ['07 Ağu 2021', '2021-08-07'],
    ['Feb 8, 2026', '2026-02-08'],
    ['29 Feb 2024', '2024-02-29'],
    ['29 Feb 2023', undefined],
    ['31 Jun 2023', undefined],
    ['13/40/2021', undefined],
    ['13/05/2021', undefined],
    ['05 Foo 2020', undefined],
    ['soon', undefined],
    ['', undefined],
  ]);

  test('reads back any day as LinkedIn writes it', () => {
    const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
        const day = Temporal.PlainDate.from('2003-05-05').add({ days });
        const text = `${String(day.day).padStart(2, '0')} ${months[day.month - 1]} ${day.year}`;
        expect(readConnectedDay(text)).toBe(day.toString());
      }),
    );
  });
});

test('a calendar day is accepted exactly when the calendar has it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 9999 }),
      fc.integer({ min: -1, max: 14 }),
      fc.integer({ min: -1, max: 33 }),
      (year, month, day) => {
        let expected: string | undefined;
        try {
          expected = Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
        } catch {
          expected = undefined;
        }
        expect(calendarDay(year, month, day)).toBe(expected);
      },
    ),
    { numRuns: 2000 },
  );
});

describe('DATE of a message', () => {
  reads(readMessageInstant, [
    ['2025-06-01 14:03:22 UTC', '2025-06-01T14:03:22.000Z'],
    ['2024-06-01 12:00 UTC', '2024-06-01T12:00:00.000Z'],
    ['2024-01-20 10:05:00', '2024-01-20T10:05:00.000Z'],
    ['2024-01-20T10:05:00.123Z', '2024-01-20T10:05:00.000Z'],
    ['2024-01-20 10:05:00 +0200', '2024-01-20T08:05:00.000Z'],
    ['2024-01-20 10:05:00+05:30', '2024-01-20T04:35:00.000Z'],
    ['2025/06/10 23:13:46 UTC', '2025-06-10T23:13:46.000Z'],
    ['2024-02-30 10:05:00', undefined],
    ['2024-01-20 25:05:00', undefined],
    ['2024-01-20 10:05:00 EST', undefined],
    ['2024-01-20 10:05:00 +99:00', undefined],
    ['yesterday', undefined],
  ]);
});

describe('Sent At of an invitation', () => {
  reads(readInvitationInstant, [
    ['1/29/26, 2:37 PM', '2026-01-29T14:37:00.000Z'],
    ['3/12/21, 12:05 AM', '2021-03-12T00:05:00.000Z'],
    ['07/21/09, 12:11 PM', '2009-07-21T12:11:00.000Z'],
    ['1/29/26, 2:37\u202fPM', '2026-01-29T14:37:00.000Z'],
    ['01/01/24', '2024-01-01T00:00:00.000Z'],
    ['01 Mar 2019', '2019-03-01T00:00:00.000Z'],
    ['2019-03-01 10:00:00 UTC', '2019-03-01T10:00:00.000Z'],
    ['1/29/26, 14:37 PM', undefined],
    ['29/1/26, 2:37 PM', undefined],
    ['', undefined],
  ]);
});

describe('Followed On', () => {
  reads(readFollowDay, [
    ['Wed Jun 24 12:43:42 UTC 2026', '2026-06-24'],
    ['Wed Jun 34 12:43:42 UTC 2026', undefined],
  ]);
});

describe('Event Time', () => {
  reads(readEventTime, [
    [
      'Apr 08, 2024 07:00 AM - Apr 08, 2024 05:00 PM',
      { startsAt: '2024-04-08T07:00:00.000Z', endsAt: '2024-04-08T17:00:00.000Z' },
    ],
    ['Apr 08, 2024 12:00 PM', { startsAt: '2024-04-08T12:00:00.000Z' }],
    ['Apr 08, 2024 07:00 AM - later', undefined],
    ['', undefined],
  ]);
});

describe('dates of positions', () => {
  reads(readPartialDay, [
    ['2020', '2020'],
    ['Jan 2024', '2024-01'],
    ['März 2024', '2024-03'],
    ['2024-01', '2024-01'],
    ['31 Jan 2024', '2024-01-31'],
    ['Present', undefined],
    ['2024-13', undefined],
  ]);
});

describe('birthdays', () => {
  reads(readBirthday, [
    ['Mar 9', '--03-09'],
    ['9 March', '--03-09'],
    ['--02-29', '--02-29'],
    ['02-30', undefined],
    ['1980-03-09', '1980-03-09'],
    ['Mar 9, 1980', '1980-03-09'],
    ['3/9/1980', '1980-03-09'],
    ['', undefined],
  ]);
});

describe("the day in an archive's name", () => {
  reads(readArchiveDay, [
    ['Complete_LinkedInDataExport_10-02-2026.zip', '2026-10-02'],
    ['/home/ann/Basic_LinkedInDataExport_05-14-2021 (1)/Connections.csv', '2021-05-14'],
    ['Basic_LinkedInDataExport_31-31-2021.zip', undefined],
    ['Connections.csv', undefined],
  ]);
});

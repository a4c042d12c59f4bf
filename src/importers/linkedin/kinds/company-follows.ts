import { readFollowDay } from '../dates/follow-day.ts';
import { problemAt, type FileKind } from '../file-kind.ts';
import type { OrganisationFollowRecord } from '../../../domain/intake/record.ts';

/** Company Follows.csv: organisations the user follows. */
export const companyFollows: FileKind = {
  id: 'company follows',
  columns: ['organization', 'followedon'],

  read: (row) => {
    const organisation = row.line('organization');
    if (organisation === '') return [{ type: 'left-out', place: row.place, reason: 'empty' }];
    const written = row.line('followedon');
    const followedOn = readFollowDay(written);
    const follow: OrganisationFollowRecord = {
      type: 'organisation-follow',
      place: row.place,
      organisation,
      ...(followedOn && { followedOn }),
    };
    if (followedOn !== undefined || written === '') return [follow];
    return [
      follow,
      problemAt(
        row,
        `“${written.slice(0, 40)}” in Followed On is not a date we can read; the organisation is kept without it`,
      ),
    ];
  },
};

import type { PartialDay } from '../../../domain/intake/record.ts';
import { readBirthday } from '../dates/birthday.ts';
import { isStillGoingOn, readPartialDay } from '../dates/partial-day.ts';
import { problemAt, type FileKind } from '../file-kind.ts';
import { nameOf } from '../person-name.ts';
import { toPlainText } from '../plain-text.ts';
import type { Row } from '../row.ts';

/** Profile.csv: one row about the user. */
export const profile: FileKind = {
  id: 'profile',
  columns: ['firstname', 'lastname', 'maidenname'],

  observe: (row, evidence) => {
    evidence.profileName ??= nameOf(row.cell('firstname'), row.cell('lastname'))?.full;
  },

  tellOfMe: (row, me) => {
    me.place ??= row.place;
    me.name ??= nameOf(row.cell('firstname'), row.cell('lastname'));
    me.headline ||= row.line('headline');
    me.summary ||= toPlainText(row.cell('summary'));
    me.industry ||= row.line('industry');
    me.location ||= row.line('geolocation');
    me.birthday ??= readBirthday(row.line('birthdate'));
    const add = (kind: 'website' | 'messenger' | 'address', values: readonly string[], label?: string): void => {
      for (const value of values) me.contactPoints.push({ kind, value, ...(label && { label }) });
    };
    add('address', [row.line('address')].filter(Boolean));
    add('website', listed(row.cell('websites')));
    add('messenger', listed(row.cell('twitterhandles')), 'Twitter');
    add('messenger', listed(row.cell('instantmessengers')));
    return undefined;
  },
};

/** `[MY_WEBSITE:https://roe.example,BLOG:https://blog.roe.example]` or `[roe]`: the values without their labels. */
const listed = (cell: string): string[] => {
  const inside = cell.replace(/^\[/, '').replace(/\]$/, '');
  // An address may hold a comma; only before a label does it set two apart.
  const values = LABEL.test(inside) ? inside.split(/,(?=\s?[A-Z_]{2,30}:)/) : inside.split(',');
  return values.map((value) => value.trim().replace(LABEL, '')).filter(Boolean);
};
const LABEL = /^[A-Z_]{2,30}:(?=\S)/;

/** Profile Summary.csv: the summary alone, in older archives. */
export const profileSummary: FileKind = {
  id: 'profile summary',
  columns: ['profilesummary'],
  tellOfMe: (row, me) => {
    me.summary ||= toPlainText(row.cell('profilesummary'));
    return undefined;
  },
};

/** Positions.csv: the user's own career. */
export const positions: FileKind = {
  id: 'positions',
  columns: ['companyname', 'title', 'startedon'],
  tellOfMe: (row, me) => {
    const organisation = row.line('companyname');
    const title = row.line('title');
    if (organisation === '' && title === '') return undefined;
    const location = row.line('location');
    const description = toPlainText(row.cell('description'));
    me.positions.push({
      ...(organisation && { organisation }),
      ...(title && { title }),
      ...period(row, 'startedon', 'finishedon'),
      isCurrent: isStillGoingOn(row.line('finishedon')),
      ...(location && { location }),
      ...(description && { description }),
    });
    return problemOfDates(row, ['startedon', 'finishedon']);
  },
};

/** Education.csv: where the user studied. */
export const education: FileKind = {
  id: 'education',
  columns: ['schoolname', 'startdate', 'enddate'],
  tellOfMe: (row, me) => {
    const school = row.line('schoolname');
    if (school === '') return undefined;
    const degree = row.line('degreename');
    const description = [row.cell('notes'), row.cell('activities')].filter(Boolean).join('\n');
    me.educations.push({
      school,
      ...(degree && { degree }),
      ...period(row, 'startdate', 'enddate'),
      ...(description && { description }),
    });
    return problemOfDates(row, ['startdate', 'enddate']);
  },
};

/** Skills.csv: one column, `Name`, which says little without the file's own name. */
export const skills: FileKind = {
  id: 'skills',
  columns: ['name'],
  fileName: /^skills/,
  tellOfMe: (row, me) => {
    const skill = row.line('name');
    if (skill !== '' && !me.expertise.includes(skill)) me.expertise.push(skill);
    return undefined;
  },
};

/** Email Addresses.csv: the user's own addresses; a confirmed one identifies them elsewhere too. */
export const emailAddresses: FileKind = {
  id: 'e-mail addresses',
  columns: ['emailaddress', 'confirmed', 'primary'],
  tellOfMe: (row, me) => {
    const value = row.cell('emailaddress').toLowerCase();
    if (value === '') return undefined;
    me.contactPoints.push({ kind: 'email', value });
    if (!/^no$/i.test(row.cell('confirmed'))) me.keys.push(`email:${value}`);
    return undefined;
  },
};

/** PhoneNumbers.csv: the user's own numbers. */
export const phoneNumbers: FileKind = {
  id: 'phone numbers',
  columns: ['extension', 'number', 'type'],
  tellOfMe: (row, me) => {
    const value = row.line('number');
    const label = row.line('type');
    if (value !== '') me.contactPoints.push({ kind: 'phone', value, ...(label && { label }) });
    return undefined;
  },
};

const period = (row: Row, start: string, end: string): { startedOn?: PartialDay; endedOn?: PartialDay } => {
  const startedOn = readPartialDay(row.line(start));
  const endedOn = readPartialDay(row.line(end));
  return { ...(startedOn && { startedOn }), ...(endedOn && { endedOn }) };
};

const problemOfDates = (row: Row, columns: readonly string[]) => {
  const unread = columns
    .map((column) => row.line(column))
    .find((text) => !isStillGoingOn(text) && !readPartialDay(text));
  return unread === undefined
    ? undefined
    : problemAt(row, `“${unread.slice(0, 40)}” is not a date we can read; the rest of the row is kept`);
};

import type * as z from 'zod';
import { channelById } from '../../../domain/interactions/channels.ts';
import { showPerson } from '../../../domain/people/operations/show-person.ts';
import type { personDetail } from '../../../domain/people/person-detail.ts';
import { sourceKinds } from '../../../domain/people/source-kinds.ts';
import { roleKindById } from '../../../domain/ties/role-kinds.ts';
import { oneLine } from '../text/cell.ts';
import { counted, renderFields } from '../text/fields.ts';
import type { Ink } from '../text/ink.ts';
import { paragraph, parts, section } from '../text/prose.ts';
import { view } from './view.ts';

type Detail = z.output<typeof personDetail>;

const span = (from: string | null, to: string | null): string =>
  from || to ? ` (${from ?? '…'} to ${to ?? 'now'})` : '';
const joined = (...texts: readonly (string | null)[]): string => texts.filter(Boolean).join(', ');
const lines = (texts: readonly string[]): string => texts.map((text) => `  ${oneLine(text)}`).join('\n');

const standing = ({ standing: s }: Detail): string => {
  const stated =
    s.stated === null ? '' : ` Strength ${s.stated.strength} of 100 in your own word, from ${s.stated.on}.`;
  if (s.lastOn === null) return `No contact on file.${stated}`;
  const channel = s.lastChannel ? channelById.get(s.lastChannel)?.label.toLowerCase() : undefined;
  const strength = s.computed === null ? '' : `Strength ${s.computed} of 100${s.stated ? ' as computed' : ''}. `;
  const dormant = s.isDormant ? ` Dormant: once ${s.peak}, silent for three years or more.` : '';
  const rhythm = s.rhythmDays === null ? '' : ` Every ${counted(Math.round(s.rhythmDays), 'day', 'days')} or so.`;
  const due = s.dueOn === null ? '' : ` Due on ${s.dueOn}.`;
  return `${strength}${counted(s.contactDays, 'day', 'days')} of contact since ${s.firstOn ?? s.lastOn}, last on ${s.lastOn}${channel ? ` (${channel})` : ''}.${rhythm}${due}${dormant}${stated}`;
};

const about = (detail: Detail, ink: Ink): string => {
  const { person } = detail;
  return renderFields(
    [
      ['Name in own script', person.nativeName],
      ['Nickname', person.nickname],
      ['Also known as', detail.otherNames.map((name) => name.fullName).join(', ')],
      ['Location', joined(person.location, person.timeZone)],
      ['Birthday', person.birthday],
      ['Industry', person.industry],
      [
        'From',
        detail.sources
          .map((source) =>
            joined(sourceKinds.find((kind) => kind.id === source.kind)?.label ?? source.kind, source.detail),
          )
          .join('; '),
      ],
      ['How you met', person.howMet],
      ['Tags', detail.tags.join(', ')],
      ...detail.contactPoints.map(
        (point) => [point.kind, point.label ? `${point.value} (${point.label})` : point.value] as const,
      ),
      ...detail.profiles.map((profile) => [profile.network, profile.url] as const),
      [
        'Interests',
        detail.topics
          .filter((topic) => topic.kind === 'interest')
          .map((topic) => topic.topic)
          .join(', '),
      ],
      [
        'Expertise',
        detail.topics
          .filter((topic) => topic.kind === 'expertise')
          .map((topic) => topic.topic)
          .join(', '),
      ],
      ['Identifier', person.id],
    ],
    ink,
  );
};

const open = (detail: Detail): string[] => [
  ...detail.promises
    .filter((promise) => promise.doneOn === null)
    .map(
      (promise) =>
        `${promise.direction === 'given' ? 'You promised' : 'They promised'}: ${promise.text}${promise.dueOn ? ` (by ${promise.dueOn})` : ''}`,
    ),
  ...detail.followUps
    .filter((each) => each.doneOn === null)
    .map((each) => `Follow up: ${each.text} (by ${each.dueOn})`),
];

export const personView = view(showPerson, (detail, ink) => {
  const { person } = detail;
  const roles = detail.roles.map(
    (role) => (roleKindById.get(role.kind)?.label ?? role.kind) + span(role.startedOn, role.endedOn),
  );
  return parts(
    [
      ink.bold(oneLine(person.fullName)) + (person.archivedAt ? ink.dim('  archived') : ''),
      ...[person.headline ?? joined(person.currentTitle, person.currentOrganisation), roles.join(' · ')]
        .filter(Boolean)
        .map(oneLine),
    ].join('\n'),
    detail.pause !== null &&
      `Left out of Today${detail.pause.until === null ? '' : ` until ${detail.pause.until}`}; "today leave-out --back" takes it back.`,
    section('How it stands', paragraph(standing(detail), ink, '  '), ink),
    section('Open', lines(open(detail)), ink),
    about(detail, ink),
    section(
      'Positions',
      lines(detail.positions.map((each) => joined(each.title, each.organisation) + span(each.startedOn, each.endedOn))),
      ink,
    ),
    section(
      'Education',
      lines(
        detail.educations.map(
          (each) => joined(each.school, each.degree, each.field) + span(each.startedOn, each.endedOn),
        ),
      ),
      ink,
    ),
    section(
      'Notes',
      detail.notes.map((note) => `  ${ink.dim(note.createdAt.slice(0, 10))}  ${oneLine(note.body)}`).join('\n'),
      ink,
    ),
  );
});

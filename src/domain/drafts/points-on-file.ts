import { dayNumber } from '../../kernel/day-number.ts';
import { channelById } from '../interactions/channels.ts';
import type { GroundFact } from '../outreach/common-ground/common-ground.ts';
import { findCommonGround } from '../outreach/common-ground/find-common-ground.ts';
import type { GroundRows } from '../outreach/common-ground/ground-rows.ts';
import type { PersonRows } from '../people/people-store.ts';
import type { PointKind } from './catalogue/message-catalogue.ts';
import type { DraftPoint } from './draft-point.ts';

/** A position begun so many days ago is still news. */
const newForDays = 183;
const mostOfAKind = 3;

/** Rows that are the user's alone: nothing of them is ever said to anybody. */
const privateRecords: ReadonlySet<string> = new Set(['notes', 'followUps', 'roles', 'tags', 'goals']);

const restsOn = (fact: GroundFact, record: string): boolean =>
  fact.evidence.some((evidence) => evidence.record === record);

/** How a shared fact is said to the person; null where it would be a guess, or is nobody's business. */
const kindOfFact = (fact: GroundFact): PointKind | null => {
  switch (fact.kind) {
    case 'event':
      return restsOn(fact, 'sources') ? 'event-met' : 'event-both';
    case 'school':
      return restsOn(fact, 'educations') ? 'school' : 'group';
    case 'employer':
      return fact.together === 'together' ? 'employer-together' : 'employer-both';
    case 'group':
      return 'group';
    case 'person':
      return fact.personId === null ? null : 'mutual';
    case 'interest':
      return 'interest';
    case 'place':
      return fact.evidence.every(({ record }) => record === 'people') ? 'place' : null;
    case 'goal':
    case 'conversation':
      return null;
  }
};

const sharedPoints = (facts: readonly GroundFact[], limited: ReadonlySet<string>): DraftPoint[] =>
  facts.flatMap((fact): DraftPoint[] => {
    const kind = kindOfFact(fact);
    const isPrivate = fact.evidence.some(({ record, words }) => privateRecords.has(record) || words === '');
    if (kind === null || isPrivate || (fact.personId !== null && limited.has(fact.personId))) return [];
    const { key, what, text, from, until, evidence } = fact;
    return [{ key, kind, what, label: text, from, until, evidence }];
  });

const positionPoints = (rows: PersonRows, today: string): DraftPoint[] => {
  const current = rows.positions.find((position) => position.isCurrent === 1 && position.organisation !== null);
  if (!current?.organisation) return [];
  const { id, title, organisation, startedOn } = current;
  const start = startedOn !== null && startedOn.length >= 7 ? `${startedOn}-01`.slice(0, 10) : null;
  const isNew = start !== null && dayNumber(today) - dayNumber(start) <= newForDays && start <= today;
  const since = startedOn === null ? '' : ` since ${startedOn}`;
  const words = `${rows.person.fullName}: ${title ?? 'a position'} at ${organisation}${since}`;
  const point = { what: organisation, title, organisation, evidence: [{ record: 'positions', id, words }] };
  const label = `${title ? `${title} at` : 'At'} ${organisation}${since}`;
  return [
    ...(isNew ? [{ ...point, key: `new-position:${id}`, kind: 'new-position' as const, label: `New: ${label}` }] : []),
    { ...point, key: `position:${id}`, kind: 'position', label },
  ];
};

const expertisePoints = (rows: PersonRows): DraftPoint[] =>
  rows.topics
    .filter((topic) => topic.kind === 'expertise')
    .slice(0, mostOfAKind)
    .map(({ id, topic }) => ({
      key: `expertise:${id}`,
      kind: 'expertise',
      what: topic,
      label: `Knows ${topic}`,
      evidence: [{ record: 'topics', id, words: `${rows.person.fullName}: ${topic} (expertise)` }],
    }));

/** Subjects alone: what was written down about a talk is the user's own, and may not be meant for the other's eyes. */
const conversationPoints = (rows: GroundRows): DraftPoint[] => {
  const points = new Map<string, DraftPoint>();
  for (const { id, subject, channel, occurredOn, groupSize } of rows.conversations) {
    const what = subject?.replace(/^(\s*(re|fwd?|aw|wg|sv|antw)\s*:\s*)+/i, '').trim() ?? '';
    if (what === '' || groupSize > 1 || channelById.get(channel)?.countsAsContact !== true) continue;
    if (channelById.has(what.toLowerCase()) || points.has(what)) continue;
    const words = `${channelById.get(channel)?.label ?? channel} of ${occurredOn}: “${what}”`;
    points.set(what, {
      key: `conversation:${id}`,
      kind: 'conversation',
      what,
      label: `You were in touch about “${what}”`,
      evidence: [{ record: 'interactions', id, words }],
    });
    if (points.size === mostOfAKind) break;
  }
  return [...points.values()];
};

/** What was noted as promised to Ewan is promised to you, said to Ewan. */
const toThem = (text: string, first: string | null): string =>
  first === null ? text : text.replaceAll(` for ${first}`, ' for you').replaceAll(` to ${first}`, ' to you');

const promisePoints = (rows: PersonRows): DraftPoint[] =>
  rows.promises
    .filter((promise) => promise.direction === 'given' && promise.doneOn === null)
    .slice(0, mostOfAKind)
    .map(({ id, text, madeOn }) => ({
      key: `promise:${id}`,
      kind: 'promise',
      what: toThem(text, rows.person.givenName),
      label: `You promised: ${text}`,
      evidence: [{ record: 'promises', id, words: `Promised on ${madeOn}: ${text}` }],
    }));

/** Everything a draft to a person may mention, each with its rows. Notes, roles and tags are not looked at. */
export const pointsOnFile = (
  ground: GroundRows | null,
  rows: PersonRows,
  today: string,
  limited: ReadonlySet<string>,
): DraftPoint[] => {
  const facts = ground === null ? [] : findCommonGround({ ...ground, goals: [] }, today).facts;
  return [
    ...sharedPoints(facts, limited),
    ...promisePoints(rows),
    ...(ground === null ? [] : conversationPoints(ground)),
    ...positionPoints(rows, today),
    ...expertisePoints(rows),
  ];
};

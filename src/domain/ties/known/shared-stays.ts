import { fold } from '../../../kernel/fold.ts';
import { dayNumber } from '../../../kernel/day-number.ts';
import type { Stay } from './stay.ts';

/** Two people who were at one place at the same time; people are numbers that the caller gave out. */
export interface SharedStay {
  readonly one: number;
  readonly other: number;
  readonly source: Stay['source'];
  readonly placeName: string;
  /** Day numbers; equal where no more is known than that there was such a time. */
  readonly from: number;
  readonly to: number;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Larger units are left out: among so many, two did not need to meet. */
const mostPresent: Readonly<Record<Stay['source'], number>> = { employer: 30, school: 30, event: 10 };
/** Of a place where hundreds were seen over the years, those seen at one time are the tip of more: a tenth of all count. */
const shareOfEver = 10;
/** How sure the smallest unit makes it after two years together: the place itself may be far larger than what is seen of it. */
const surest: Readonly<Record<Stay['source'], number>> = { employer: 0.5, school: 0.4, event: 0.2 };
const daysOfFullCredit = 730;
const creditOfAMoment = 0.4;
const halvedAt = 8;
/** Two stays at one place with no more than a month between them are one. */
const daysBetweenPositions = 31;

/** Falls with the size of the unit as it is seen, grows with the time together up to two years. */
const confidenceOf = (source: Stay['source'], days: number, size: number): number => {
  const credit =
    source === 'event' ? 1 : creditOfAMoment + (1 - creditOfAMoment) * Math.min(1, days / daysOfFullCredit);
  return (surest[source] * credit) / (1 + (Math.max(2, size) - 2) / halvedAt);
};

interface Presence {
  readonly person: number;
  readonly from: number;
  to: number;
}

/** Days known in part begin with their part and end with its beginning: no overlap is claimed that may not have been. */
const firstDay = (partial: string): number => dayNumber(`${partial}-01-01`.slice(0, 10));

/** When somebody was there; null where nothing tells, or it is yet to come. Without a beginning, only the end is certain. */
const presenceOf = (stay: Stay, person: number, asOf: number): Presence | null => {
  if (stay.source === 'event') return { person, from: 0, to: 0 };
  const end = stay.endedOn !== null ? Math.min(asOf, firstDay(stay.endedOn)) : stay.isCurrent ? asOf : null;
  const from = stay.startedOn !== null ? firstDay(stay.startedOn) : end;
  if (from === null || from > asOf) return null;
  return { person, from, to: Math.max(from, end ?? from) };
};

const inOrder = (a: Presence, b: Presence): number => a.from - b.from || a.person - b.person || a.to - b.to;

/** One presence a person and time, by its beginning. */
const merged = (presences: readonly Presence[]): Presence[] => {
  const last = new Map<number, Presence>();
  const kept: Presence[] = [];
  for (const presence of presences.toSorted(inOrder)) {
    const before = last.get(presence.person);
    if (before && presence.from <= before.to + daysBetweenPositions) {
      before.to = Math.max(before.to, presence.to);
      continue;
    }
    const own = { ...presence };
    last.set(own.person, own);
    kept.push(own);
  }
  return kept;
};

interface Unit {
  readonly source: Stay['source'];
  readonly placeName: string;
  readonly presences: Presence[];
}

/** Each place, and each part of it that is named, as a unit of its own. */
const unitsOf = (stays: readonly Stay[], numberOf: (personId: string) => number, asOf: number): Iterable<Unit> => {
  const units = new Map<string, Unit>();
  const add = (key: string, { source, placeName }: Stay, presence: Presence): void => {
    const unit = units.get(key);
    if (unit) unit.presences.push(presence);
    else units.set(key, { source, placeName, presences: [presence] });
  };
  for (const stay of stays) {
    const presence = presenceOf(stay, numberOf(stay.personId), asOf);
    if (!presence) continue;
    const place = `${stay.source} ${stay.place}`;
    add(place, stay, presence);
    if (stay.part) add(`${place} ${fold(stay.part)}`, stay, presence);
  }
  return units.values();
};

/** Goes through a unit by time: whoever comes is paired with those there, as long as they are few. */
const sweep = ({ source, placeName, presences }: Unit, onShared: (shared: SharedStay) => void): void => {
  const ever = new Set(presences.map((presence) => presence.person)).size;
  const most = mostPresent[source];
  if (ever < 2 || ever / shareOfEver > most) return;
  const arriving = merged(presences);
  let present: Presence[] = [];
  for (let next = 0; next < arriving.length;) {
    const from = arriving[next]?.from ?? 0;
    present = present.filter((each) => each.to >= from);
    const before = present.length;
    for (; arriving[next]?.from === from; next += 1) present.push(arriving[next] as Presence);
    if (present.length > most) continue;
    const size = Math.max(present.length, ever / shareOfEver);
    for (let one = before; one < present.length; one += 1)
      for (let other = 0; other < one; other += 1) {
        const [a, b] = [present[one] as Presence, present[other] as Presence];
        const to = Math.min(a.to, b.to);
        const confidence = confidenceOf(source, to - from, size);
        onShared({ one: a.person, other: b.person, source, placeName, from, to, confidence });
      }
  }
};

/**
 * Who was with whom at the same small place at the same time, as of a day number. Time and pairs stay in proportion to
 * the stays, however large an employer: each arrival meets thirty people at most. A pair may come more than once.
 */
export const forEachSharedStay = (
  stays: readonly Stay[],
  numberOf: (personId: string) => number,
  asOf: number,
  onShared: (shared: SharedStay) => void,
): void => {
  for (const unit of unitsOf(stays, numberOf, asOf)) sweep(unit, onShared);
};

import * as z from 'zod';
import { type KindCount, kindCounts, type LedgerLine, listedCounts } from './ledger.ts';

export const leanings = ['nothing', 'even', 'more-given', 'more-received'] as const;
/** Which way it leans. Two small things, or a fifth of everything, are no leaning. */
export type Leaning = (typeof leanings)[number];

const smallestDifference = 2;
const smallestShare = 0.2;

export const quarter = z.object({
  /** `2026-Q4`. */
  quarter: z.string(),
  /** How much, in small things; for the height of a bar, never for a sentence. */
  given: z.number(),
  received: z.number(),
});
export type Quarter = z.infer<typeof quarter>;
const kindCount = z.object({ kind: z.string(), count: z.number() });

/** Give and take, as a picture and as a sentence. */
export const balance = z.object({
  leaning: z.enum(leanings),
  sentence: z.string(),
  given: z.array(kindCount),
  received: z.array(kindCount),
  /** The last twelve quarters, oldest first. */
  quarters: z.array(quarter),
});
export type Balance = z.infer<typeof balance>;
export const quartersShown = 12;

export const leaningOf = (given: number, received: number): Leaning => {
  if (given === 0 && received === 0) return 'nothing';
  const difference = Math.abs(given - received);
  if (difference < smallestDifference || difference / (given + received) < smallestShare) return 'even';
  return given > received ? 'more-given' : 'more-received';
};

export const quarterOf = (day: string): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** The quarters up to a day, oldest first, each with what was given and received in it. */
export const quartersUntil = (
  today: Temporal.PlainDate,
  lines: readonly Pick<LedgerLine, 'direction' | 'on' | 'weight'>[],
): Quarter[] => {
  const quarters = new Map<string, Quarter>();
  for (let back = quartersShown - 1; back >= 0; back -= 1) {
    const name = quarterOf(today.subtract({ months: back * 3 }).toString());
    quarters.set(name, { quarter: name, given: 0, received: 0 });
  }
  for (const { on, direction, weight } of lines) {
    const name = quarterOf(on);
    const known = quarters.get(name);
    if (known) quarters.set(name, { ...known, [direction]: known[direction] + weight });
  }
  return [...quarters.values()];
};

const sum = (lines: readonly LedgerLine[], direction: LedgerLine['direction']): number =>
  lines.reduce((total, line) => (line.direction === direction ? total + line.weight : total), 0);

/** Give and take with one person, whose first name is `who`. */
export const balanceOf = (lines: readonly LedgerLine[], who: string, today: Temporal.PlainDate): Balance => {
  const leaning = leaningOf(sum(lines, 'given'), sum(lines, 'received'));
  const given = kindCounts(lines, 'given');
  const received = kindCounts(lines, 'received');
  return {
    leaning,
    sentence: sentence(leaning, given, received, who),
    given,
    received,
    quarters: quartersUntil(today, lines),
  };
};

const sentence = (
  leaning: Leaning,
  given: readonly KindCount[],
  received: readonly KindCount[],
  who: string,
): string => {
  if (leaning === 'nothing') return `Nothing given or received with ${who} is on file yet.`;
  const parts = [
    received.length > 0 && `received ${listedCounts(received)}`,
    given.length > 0 && `gave ${listedCounts(given)}`,
  ].filter((part) => part !== false);
  const told = `You ${parts.join('; you ')}.`;
  if (given.length === 0 || received.length === 0) return `${told} Nothing the other way is on file yet.`;
  if (leaning === 'even') return `${told} It goes both ways.`;
  return leaning === 'more-given' ? `${told} More of it came from you.` : `${told} More of it came from ${who}.`;
};

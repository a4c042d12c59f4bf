import type { CommonGround, GroundFact } from './common-ground.ts';
import { groundFinders } from './ground-finders.ts';
import type { GroundRows } from './ground-rows.ts';
import { mentions, questionsWorthAsking } from './talking-points.ts';

const mostFacts = 40;

/**
 * What two people have in common, from rows on file alone, the best to begin with first; with three things worth
 * mentioning and three questions worth asking, fewer where less is on file. The same rows and day give the same.
 */
export const findCommonGround = (rows: GroundRows, today: string): CommonGround => {
  const found = groundFinders.flatMap((find) => find(rows, today));
  const facts = merged(found)
    .toSorted((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, mostFacts);
  return { facts, mention: mentions(rows, facts, today), ask: questionsWorthAsking(rows, facts, today) };
};

/** One thing found in two ways is one thing, with both as evidence: the more telling words stay. */
const merged = (facts: readonly GroundFact[]): GroundFact[] => {
  const byName = new Map<string, GroundFact>();
  for (const fact of facts) {
    const name = `${fact.kind}:${fact.what.toLowerCase()}`;
    const known = byName.get(name);
    if (!known) {
      byName.set(name, fact);
      continue;
    }
    const [better, worse] = known.weight >= fact.weight ? [known, fact] : [fact, known];
    const ids = new Set(better.evidence.map(({ id }) => id));
    byName.set(name, { ...better, evidence: [...better.evidence, ...worse.evidence.filter(({ id }) => !ids.has(id))] });
  }
  return [...byName.values()];
};

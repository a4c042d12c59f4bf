import type { SourceCount } from './people-store.ts';
import { sourceKinds } from './source-kinds.ts';

/** A source counts as neglected where it gave nobody for this long, or next to nobody at all. */
const quietMonths = 18;
const smallestShare = 0.02;

/** How many people each source gave, and which sources the user neglects, in words. */
export const sourceCoverage = (counts: readonly SourceCount[], people: number, today: Temporal.PlainDate) => {
  const quietSince = today.subtract({ months: quietMonths }).toString();
  const items = sourceKinds.map(({ id, label, nextStep }) => {
    const count = counts.find((each) => each.kind === id) ?? { people: 0, alive: 0, lastSince: null };
    const share = people === 0 ? 0 : count.people / people;
    const reason = neglect(count, share, quietSince);
    return {
      kind: id as string,
      label: label as string,
      people: count.people,
      alive: count.alive,
      share,
      lastSince: count.lastSince,
      neglected: reason !== null,
      advice: reason === null ? null : `${reason} ${nextStep}`,
    };
  });
  const unknown = counts.find((each) => each.kind === '')?.people ?? 0;
  return { items, total: items.length, next: null, unknown };
};

const neglect = (count: Omit<SourceCount, 'kind'>, share: number, quietSince: string): string | null => {
  if (count.people === 0) return 'Nobody on file comes from here.';
  if (count.lastSince !== null && count.lastSince < quietSince)
    return `Nobody new since ${count.lastSince.slice(0, 4)}.`;
  if (share < smallestShare)
    return `Only ${count.people === 1 ? 'one person comes' : `${count.people} people come`} from here.`;
  return null;
};

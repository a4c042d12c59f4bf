import { fold } from '../../../../kernel/fold.ts';
import type { GroundFact } from '../common-ground.ts';
import type { GroundRows } from '../ground-rows.ts';
import { bothWere, yearWords } from '../pair-words.ts';

const recentYears = 2;

/** Events both were at, each once, the latest first. */
export const sharedEvents = ({ one, other, events }: GroundRows, today: string): GroundFact[] => {
  const me = one?.person ?? { isSelf: 1, givenName: null, fullName: '' };
  const recent = `${Number(today.slice(0, 4)) - recentYears}${today.slice(4)}`;
  const byName = Map.groupBy(
    // Whoever was only expected at what is over may not have come.
    events
      .filter(({ isPlanned, on }) => !isPlanned || (on !== null && on >= today))
      .toSorted((a, b) => ((a.on ?? '') > (b.on ?? '') ? -1 : 1)),
    (event) => fold(event.name),
  );
  return [...byName].flatMap(([name, [event, ...again]]): GroundFact[] =>
    event === undefined
      ? []
      : [
          {
            key: `event:${name}`,
            kind: 'event',
            what: event.name,
            text: `${bothWere(me, other.person, event.on !== null && event.on > today ? 'are' : 'were')} at ${event.name}${event.on === null ? '' : ` in ${yearWords(event.on)}`}.`,
            together: event.on === null ? null : 'together',
            from: event.on,
            until: event.on,
            personId: null,
            evidence: [event, ...again].map((each) => each.evidence),
            weight: event.on !== null && event.on >= recent ? 72 : 60,
          },
        ],
  );
};

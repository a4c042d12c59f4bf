import type { GroundEvidence, GroundFact } from '../common-ground.ts';
import type { GroundRows, GroundSide } from '../ground-rows.ts';
import { bothWere, nameOf, spanWords } from '../pair-words.ts';
import { periodOfPosition, sharedPeriods, type SharedPeriods } from '../shared-periods.ts';

type Position = GroundSide['positions'][number];

const evidenceOf = (side: GroundSide, position: Position): GroundEvidence => ({
  record: 'positions',
  id: position.id,
  words: [
    `${side.person.fullName}: ${position.title ?? 'a position'} at ${position.organisation}`,
    spanWords(position.startedOn, position.endedOn, position.isCurrent === 1),
  ]
    .filter(Boolean)
    .join(', '),
});

/** Organisations both work or worked for. */
export const employers = ({ one, other }: GroundRows, today: string): GroundFact[] =>
  one === null
    ? []
    : sharedPeriods(one.positions, other.positions, periodOfPosition, today).map((shared) => ({
        key: `employer:${shared.organisationId}`,
        kind: 'employer',
        what: shared.mine.organisation ?? '',
        text: sentence(one, other, shared),
        together: shared.time.together,
        from: shared.time.from,
        until: shared.time.until,
        personId: null,
        evidence: [evidenceOf(one, shared.mine), evidenceOf(other, shared.theirs)],
        weight: { together: 80, perhaps: 70, apart: 55 }[shared.time.together],
      }));

const sentence = (one: GroundSide, other: GroundSide, { mine, theirs, time }: SharedPeriods<Position>): string => {
  const where = `at ${mine.organisation}`;
  if (mine.isCurrent === 1 && theirs.isCurrent === 1)
    return ended(`${bothWere(one.person, other.person, 'are')} ${where}`, spanWords(time.from, null, true));
  const were = `${bothWere(one.person, other.person, 'were')} ${where}`;
  if (time.together === 'together') return ended(were, spanWords(time.from, time.until));
  const each = [turn(one, mine), turn(other, theirs)].filter(Boolean);
  if (time.together === 'perhaps') return `${were}, perhaps at the same time.`;
  return each.length === 2 ? `${were}: ${each.join(', ')}.` : `${were}, at different times.`;
};

const ended = (start: string, span: string): string => `${[start, span].filter(Boolean).join(' ')}.`;

const turn = (side: GroundSide, position: Position): string => {
  const span = spanWords(position.startedOn, position.endedOn, position.isCurrent === 1);
  return span && `${nameOf(side.person)} ${span}`;
};

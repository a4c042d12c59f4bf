import type { GroundEvidence, GroundFact } from '../common-ground.ts';
import type { GroundRows, GroundSide } from '../ground-rows.ts';
import { bothOf, nameOf, spanWords } from '../pair-words.ts';
import { periodOfEducation, sharedPeriods, type SharedPeriods } from '../shared-periods.ts';

type Education = GroundSide['educations'][number];

const evidenceOf = (side: GroundSide, education: Education): GroundEvidence => ({
  record: 'educations',
  id: education.id,
  words: [
    `${side.person.fullName}: ${education.degree ?? education.field ?? 'studies'} at ${education.school}`,
    spanWords(education.startedOn, education.endedOn),
  ]
    .filter(Boolean)
    .join(', '),
});

/** Schools both went to. */
export const schools = ({ one, other }: GroundRows, today: string): GroundFact[] =>
  one === null
    ? []
    : sharedPeriods(one.educations, other.educations, periodOfEducation, today).map((shared) => ({
        key: `school:${shared.organisationId}`,
        kind: 'school',
        what: shared.mine.school,
        text: sentence(one, other, shared),
        together: shared.time.together,
        from: shared.time.from,
        until: shared.time.until,
        personId: null,
        evidence: [evidenceOf(one, shared.mine), evidenceOf(other, shared.theirs)],
        weight: { together: 75, perhaps: 62, apart: 58 }[shared.time.together],
      }));

const sentence = (one: GroundSide, other: GroundSide, { mine, theirs, time }: SharedPeriods<Education>): string => {
  const went = `${bothOf(one.person, other.person)} went to ${mine.school}`;
  const span = spanWords(time.from, time.until);
  if (time.together === 'together') return `${went} at the same time${span && `, ${span}`}.`;
  if (time.together === 'perhaps') return `${went}.`;
  const years = [turn(one, mine), turn(other, theirs)].filter(Boolean);
  return years.length === 2 ? `${went}: ${years.join(', ')}.` : `${went}, at different times.`;
};

const turn = (side: GroundSide, education: Education): string => {
  const span = spanWords(education.startedOn, education.endedOn);
  return span && `${nameOf(side.person)} ${span}`;
};

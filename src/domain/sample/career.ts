import type { EducationRecord, PositionRecord } from '../intake/record.ts';
import type { Dice } from './dice.ts';
import type { Field } from './lists/fields.ts';
import { SCHOOLS } from './lists/organisation-parts.ts';
import { drawOrganisation } from './organisations.ts';
import { dayLabel, monthLabel } from './working-days.ts';
import type { World } from './world.ts';

interface Step {
  readonly organisation: string;
  readonly from: number;
  /** Null while it lasts. */
  readonly to: number | null;
  readonly level: number;
}

/** What a career is drawn from. */
export interface CareerStart {
  /** The employer the user met them at, where it was one. */
  readonly employer: string | null;
  /** The school they share with the user. */
  readonly school: string | null;
  readonly metOn: number;
  readonly field: Field;
  readonly level: number;
  readonly hasNewJob: boolean;
  /** Whether they are still there. */
  readonly stays: boolean;
}

/** The present position and the one the user met them in, latest first. */
const latestSteps = (world: World, start: CareerStart, dice: Dice): Step[] => {
  const { employer, metOn, level, hasNewJob } = start;
  const moved = world.today - dice.between(8, 40);
  if (employer === null) {
    const organisation = drawOrganisation(world, start.field, dice);
    return [{ organisation, from: hasNewJob ? moved : world.today - dice.between(90, 2400), to: null, level }];
  }
  const joined = metOn - dice.between(20, 700);
  if (start.stays) {
    const here = { organisation: employer, level };
    if (!hasNewJob || metOn >= moved) return [{ ...here, from: joined, to: null }];
    return [
      { ...here, from: moved, to: null },
      { ...here, from: joined, to: moved, level: Math.max(0, level - 1) },
    ];
  }
  const left = hasNewJob ? moved - 10 : dice.between(Math.min(metOn + 60, world.today - 45), world.today - 45);
  return [
    {
      organisation: drawOrganisation(world, start.field, dice),
      from: Math.min(left + dice.between(8, 40), world.today - 5),
      to: null,
      level,
    },
    { organisation: employer, from: joined, to: Math.max(left, joined + 30), level: Math.max(0, level - 1) },
  ];
};

const earlierSteps = (world: World, start: CareerStart, latest: Step | undefined, dice: Dice): Step[] => {
  const steps: Step[] = [];
  let before = latest?.from ?? world.today;
  let level = latest?.level ?? 1;
  for (let left = dice.between(0, Math.min(3, level + 1)); left > 0; left -= 1) {
    const to = before - dice.between(0, 90);
    before = to - dice.between(500, 1700);
    level = Math.max(0, level - dice.between(0, 1));
    steps.push({ organisation: drawOrganisation(world, start.field, dice), from: before, to, level });
  }
  return steps;
};

/** Positions, latest first. */
export const drawPositions = (world: World, start: CareerStart, location: string, dice: Dice): PositionRecord[] => {
  const latest = latestSteps(world, start, dice);
  return [...latest, ...earlierSteps(world, start, latest.at(-1), dice)].map((step, index) => ({
    organisation: step.organisation,
    title: dice.pick(start.field.titles[step.level] ?? start.field.titles[1]),
    startedOn: monthLabel(step.from),
    ...(step.to === null ? {} : { endedOn: monthLabel(step.to) }),
    isCurrent: step.to === null,
    ...(index === 0 ? { location } : {}),
  }));
};

/** The year somebody began to work: before the first position on file, and early enough for their level. */
export const drawFirstYear = (
  world: World,
  level: number,
  positions: readonly PositionRecord[],
  dice: Dice,
): number => {
  const first = Number((positions.at(-1)?.startedOn ?? dayLabel(world.today)).slice(0, 4));
  return Math.min(first, Number(dayLabel(world.today).slice(0, 4)) - 2 - level * 5 - dice.between(0, 4));
};

export const drawEducations = (start: CareerStart, firstYear: number, dice: Dice): EducationRecord[] => {
  if (start.school === null && !dice.chance(0.75)) return [];
  const [degree = '', ...subject] = dice.pick(start.field.degrees).split(' ');
  return [
    {
      school: start.school ?? dice.pick(SCHOOLS),
      degree,
      ...(subject.length === 0 ? {} : { field: subject.join(' ') }),
      startedOn: String(firstYear - dice.between(2, 4)),
      endedOn: String(firstYear),
    },
  ];
};

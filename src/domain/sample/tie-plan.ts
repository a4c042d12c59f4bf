import { CAST, type Course, type Part } from './cast.ts';
import type { Dice } from './dice.ts';
import type { Circle } from './circles.ts';
import { weekday } from './working-days.ts';
import type { World } from './world.ts';

const YEAR = 365;

/** When and how often the user and one person are in touch. Days are day numbers. */
export interface TiePlan {
  readonly count: number;
  readonly course: Course;
  readonly metOn: number;
  /** First and last day of contact within the world's memory. */
  readonly from: number;
  readonly to: number;
  readonly rhythmDays: number | null;
}

/** The interactions of one person, group meetings aside; with those it comes to ten. */
const MEAN_COUNT = 9.3;
/** The heavy tail: `TAIL / (1 - quantile + EDGE)` has a median near 4, a mean near 10 and a greatest value near 470. */
const TAIL = 1.89;
const EDGE = 0.004;
const GOLDEN = 0.6180339887498949;

/** How far the counts of the cast and of the others are drawn in, so that the whole world comes to ten a person. */
export const countScales = (people: number): { cast: number; others: number } => {
  const castSize = Math.min(people, CAST.length);
  const wanted = CAST.slice(0, castSize).reduce((sum, part) => sum + part.count, 0);
  // Where few others follow the cast, they leave it most of what happens.
  const share = Math.max(0.62, castSize / people);
  const cast = Math.min(1, (share * MEAN_COUNT * people) / Math.max(1, wanted));
  const left = MEAN_COUNT * people - cast * wanted;
  return { cast, others: people > castSize ? left / (people - castSize) / MEAN_COUNT : 0 };
};

/** The Friday before, on a weekend. */
const offWeekend = (day: number): number => day - Math.max(0, weekday(day) - 4);

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

export const planCastTie = (world: World, part: Part, circle: Circle, scale: number): TiePlan => {
  const to = offWeekend(world.today - part.lastDaysAgo);
  const metOn = Math.min(clamp(world.today - Math.round(part.years * YEAR), circle.from, circle.to), to);
  return {
    count: Math.max(3, Math.round(part.count * scale)),
    course: part.course,
    metOn,
    from: Math.min(Math.max(metOn, world.horizon), to),
    to,
    rhythmDays: part.rhythmDays ?? null,
  };
};

const COURSES = ['steady', 'growing', 'fading', 'dormant'] as const;

const lastDay = (world: World, course: Course, dice: Dice): number => {
  const daysAgo = {
    steady: [1, 70],
    growing: [1, 35],
    fading: [90, 500],
    dormant: [1100, 2600],
    once: [1, 1],
  }[course];
  return world.today - dice.between(daysAgo[0] ?? 1, daysAgo[1] ?? 1);
};

/** The tie to somebody outside the cast. `position` counts these people and spreads them evenly over the tail. */
export const planTie = (world: World, circle: Circle, position: number, scale: number, dice: Dice): TiePlan => {
  const walked = position * GOLDEN + Math.abs(world.seed % 1000) / 1000;
  const quantile = walked - Math.floor(walked);
  // In a small world nobody may take up half of it.
  const count = Math.max(1, Math.min(20 + world.people, Math.floor((scale * TAIL) / (1 - quantile + EDGE))));
  const latest = Math.min(circle.to, world.today - 2);
  // Many interactions take years.
  const metOn = dice.between(circle.from, count > 25 ? Math.floor((circle.from + latest) / 2) : latest);
  // Of ties older than memory the first contact on file is not all on one day.
  const earliest = metOn >= world.horizon ? metOn : world.horizon + dice.between(0, 900);
  if (count <= 2) {
    const from = earliest;
    return {
      count,
      course: 'once',
      metOn,
      from,
      to: Math.min(from + dice.between(1, 20), world.today - 1),
      rhythmDays: null,
    };
  }
  const course = COURSES[dice.weighted(circle.name === 'current' ? [60, 15, 20, 5] : [25, 10, 35, 30])] ?? 'steady';
  const wished = lastDay(world, course, dice);
  const from = course === 'growing' ? clamp(world.today - dice.between(150, 500), earliest, world.today - 2) : earliest;
  const to = Math.max(from, offWeekend(Math.max(wished, Math.min(from + count * 3, world.today - 1))));
  return {
    count,
    course,
    metOn,
    from,
    to,
    rhythmDays: count > 20 && dice.chance(0.4) ? dice.pick([14, 28, 30, 45]) : null,
  };
};

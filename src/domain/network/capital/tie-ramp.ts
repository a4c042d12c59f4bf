/**
 * Whether a tie counts as alive (from strength 10) or strong (from 50), from 0 to 1 and without a step, so that nobody
 * is worth a great deal one day and nothing the next: a logistic curve around the threshold, whose steepest run takes
 * five points of strength.
 */
const width = 5;
const aliveFrom = 10;
const strongFrom = 50;
/** Far below the threshold the curve is nothing; saying so spares looking at the ties of those who are not close. */
const neverStrongBelow = 25;

const curve = (strength: number, threshold: number): number =>
  1 / (1 + Math.exp((-4 * (strength - threshold)) / width));
const aliveAtNothing = curve(0, aliveFrom);

/** 0 at strength 0, so that any number of people one never met counts for nothing. */
export const aliveness = (strength: number): number =>
  strength <= 0 ? 0 : (curve(strength, aliveFrom) - aliveAtNothing) / (1 - aliveAtNothing);

export const strongness = (strength: number): number => (strength < neverStrongBelow ? 0 : curve(strength, strongFrom));

/** Where the curves stand at one half, roughly: for counting heads. */
export const isAlive = (strength: number): boolean => strength >= aliveFrom;
export const isStrong = (strength: number): boolean => strength >= strongFrom;
export const aliveStrength = aliveFrom;

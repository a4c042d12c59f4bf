/** Thanks are owed for so long; after that the moment has passed, and another good turn says more. */
export const thanksDays = 60;
/** A thank-you is due the day after, as career centres teach; the second day it is late. */
export const thanksDueDays = 1;

export const thanksSince = (today: Temporal.PlainDate): string => today.subtract({ days: thanksDays }).toString();
export const thanksDueOn = (happenedOn: string): string =>
  Temporal.PlainDate.from(happenedOn).add({ days: thanksDueDays }).toString();

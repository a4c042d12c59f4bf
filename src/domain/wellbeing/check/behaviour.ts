/** How often something happened in the last six months. */
export const frequencies = ['never', 'once', 'monthly', 'weekly', 'daily'] as const;
export type Frequency = (typeof frequencies)[number];

/** 0 for never to 4 for daily: an order, not a measure of how bad it was. */
export const weightOf = (frequency: Frequency): number => frequencies.indexOf(frequency);

/**
 * Something a person does or does not do, put so that somebody in the room could have seen it. A `stop` is harm so grave
 * that nothing else on file outweighs it, however rarely it happens.
 */
export interface Behaviour {
  /** `<axis>.<word>`. Kept in records, so it never changes its meaning. */
  readonly id: string;
  readonly kind: 'healthy' | 'harmful' | 'stop';
  /** Past tense, and about what was done: never about what somebody is. */
  readonly text: string;
}

export const axisIds = [
  'purpose',
  'benefit',
  'credit',
  'autonomy',
  'information',
  'respect',
  'reliability',
  'voice',
  'boundaries',
  'exit',
] as const;
export type AxisId = (typeof axisIds)[number];

/** One side of a relationship that can be looked at by itself. */
export interface Axis {
  readonly id: AxisId;
  readonly title: string;
  /** What the axis is about, as a question. */
  readonly question: string;
  readonly behaviours: readonly Behaviour[];
}

/** Declares an axis; its behaviours are named by the word before each text. */
export const axis = (
  id: AxisId,
  words: { readonly title: string; readonly question: string },
  behaviours: { readonly [K in Behaviour['kind']]?: Readonly<Record<string, string>> },
): Axis => ({
  id,
  ...words,
  behaviours: (['healthy', 'harmful', 'stop'] as const).flatMap((kind) =>
    Object.entries(behaviours[kind] ?? {}).map(([name, text]) => ({ id: `${id}.${name}`, kind, text })),
  ),
});

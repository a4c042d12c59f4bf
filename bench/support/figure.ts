/** One measured row: what, how much, against which bound. */
export interface Figure {
  readonly what: string;
  readonly measured: string;
  /** The bound, in words; null where there is none. */
  readonly bound: string | null;
  readonly holds: boolean;
}

export const ratioFigure = (what: string, value: number, floor: number, most: number, unit: string): Figure => ({
  what,
  measured: `${(value / floor).toFixed(2)} × (${value.toFixed(1)} against ${floor.toFixed(1)} ${unit})`,
  bound: `at most ${most} ×`,
  holds: value / floor <= most,
});

export const boundFigure = (what: string, value: number, most: number, unit: string): Figure => ({
  what,
  measured: `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`,
  bound: `at most ${most} ${unit}`,
  holds: value <= most,
});

export const markdownTable = (figures: readonly Figure[]): string =>
  [
    '| what | measured | bound | holds |',
    '|---|---|---|---|',
    ...figures.map(
      ({ what, measured, bound, holds }) => `| ${what} | ${measured} | ${bound ?? ''} | ${holds ? 'yes' : '**no**'} |`,
    ),
  ].join('\n');

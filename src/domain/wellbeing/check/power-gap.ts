/** What others can decide about a person's working life. */
export const outcomes = [
  'pay',
  'job',
  'promotion',
  'references',
  'schedule',
  'funding',
  'degree',
  'visa',
  'access',
  'reputation',
] as const;
export type Outcome = (typeof outcomes)[number];

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  pay: 'your pay',
  job: 'whether you keep your job',
  promotion: 'your promotion',
  references: 'your references',
  schedule: 'your hours or tasks',
  funding: 'money for your work',
  degree: 'your degree or training',
  visa: 'your visa or right to stay',
  access: 'access to people, data or tools you need',
  reputation: 'your name in the field',
};

export const positions = ['below', 'same', 'above', 'far-above'] as const;
export const alternativeLevels = ['many', 'some', 'few', 'none'] as const;
export const leverageLevels = ['none', 'some', 'much'] as const;

/** What somebody says about who depends on whom. */
export interface PowerAnswers {
  readonly position?: (typeof positions)[number] | undefined;
  readonly controls: readonly Outcome[];
  readonly alternatives?: (typeof alternativeLevels)[number] | undefined;
  readonly leverage?: (typeof leverageLevels)[number] | undefined;
}

export type PowerLevel = 'unknown' | 'small' | 'some' | 'large';

export interface PowerGap {
  readonly level: PowerLevel;
  /** Position (0 to 2) + control (0 to 3) + lack of alternatives (0 to 3) - own leverage (0 to 2), not below 0. */
  readonly points: number;
  readonly parts: {
    readonly position: number;
    readonly control: number;
    readonly alternatives: number;
    readonly leverage: number;
  };
}

const SOME = 2;
const LARGE = 5;
const MOST_CONTROL = 3;

/** The gap in power, from what each of you can decide and do without: after Emerson, power is the other's dependence. */
export const powerGapOf = (power: PowerAnswers): PowerGap => {
  const parts = {
    position: Math.max(0, positions.indexOf(power.position ?? 'same') - 1),
    control: Math.min(MOST_CONTROL, new Set(power.controls).size),
    alternatives: Math.max(0, alternativeLevels.indexOf(power.alternatives ?? 'many')),
    leverage: Math.max(0, leverageLevels.indexOf(power.leverage ?? 'none')),
  };
  const points = Math.max(0, parts.position + parts.control + parts.alternatives - parts.leverage);
  const isKnown = power.position !== undefined || power.alternatives !== undefined || power.controls.length > 0;
  const level = points >= LARGE ? 'large' : points >= SOME ? 'some' : 'small';
  return { level: isKnown ? level : 'unknown', points, parts };
};

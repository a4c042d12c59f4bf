import { autonomy } from './axes/autonomy.ts';
import { benefit } from './axes/benefit.ts';
import { boundaries } from './axes/boundaries.ts';
import { credit } from './axes/credit.ts';
import { exit } from './axes/exit.ts';
import { information } from './axes/information.ts';
import { purpose } from './axes/purpose.ts';
import { reliability } from './axes/reliability.ts';
import { respect } from './axes/respect.ts';
import { voice } from './axes/voice.ts';
import type { Axis, Behaviour } from './behaviour.ts';

/** The ten axes, in the order in which they are asked. */
export const axes: readonly Axis[] = [
  purpose,
  benefit,
  credit,
  autonomy,
  information,
  respect,
  reliability,
  voice,
  boundaries,
  exit,
];

const byId = new Map(axes.flatMap((axis) => axis.behaviours).map((behaviour) => [behaviour.id, behaviour]));

export const behaviourOf = (id: string): Behaviour | undefined => byId.get(id);

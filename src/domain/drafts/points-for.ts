import type { PointKind } from './catalogue/message-catalogue.ts';
import type { DraftKind } from './draft-kinds.ts';
import type { DraftPoint } from './draft-point.ts';

const shared: readonly PointKind[] = [
  'event-met',
  'event-both',
  'mutual',
  'school',
  'employer-together',
  'group',
  'interest',
  'employer-both',
];

/** Which kinds of points suit a draft, the best first. A kind that is not named is never chosen by itself. */
const suiting: Readonly<Record<DraftKind, readonly PointKind[]>> = {
  'first-message': [...shared, 'goal', 'place', 'position', 'expertise'],
  'connection-request': [...shared, 'place', 'position', 'expertise', 'conversation'],
  'event-follow-up': ['conversation', 'promise', 'interest', 'mutual'],
  'check-in': ['promise', 'conversation', 'new-position', ...shared],
  congratulation: ['new-position'],
  'thank-you': [],
  reconnect: ['employer-together', 'school', 'event-met', 'event-both', 'conversation', 'new-position', ...shared],
  'introduction-ask': [],
  introduction: [],
  'mentor-request': ['goal', 'expertise', 'mutual', 'employer-together', 'school', 'position', ...shared],
  'informational-interview': ['position', 'expertise', 'mutual', 'school', ...shared],
  decline: [],
};

/** The points that suit a kind, the best first; points of one kind stay in the order they came in. */
export const pointsFor = (kind: DraftKind, points: readonly DraftPoint[]): DraftPoint[] => {
  const order = suiting[kind];
  const place = (point: DraftPoint): number => order.indexOf(point.kind);
  return points.filter((point) => place(point) >= 0).sort((a, b) => place(a) - place(b));
};

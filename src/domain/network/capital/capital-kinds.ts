/** The three kinds of social capital, which do not reduce to one. */
export const capitalKinds = ['bonding', 'bridging', 'linking'] as const;
export type CapitalKind = (typeof capitalKinds)[number];

/** What each kind is made of, in the order shown. */
export const partsOfKind = {
  bonding: ['closeness', 'closure', 'reciprocity'],
  bridging: ['reach', 'variety', 'upkeep'],
  linking: ['upper', 'range', 'extensity', 'up'],
} as const satisfies Record<CapitalKind, readonly string[]>;

export type CapitalPart = (typeof partsOfKind)[CapitalKind][number];
export const capitalParts = capitalKinds.flatMap((kind): readonly CapitalPart[] => partsOfKind[kind]);

/** What counts as a circle of people: for variety, and for what the network leans on. */
export const circleKinds = ['employer', 'field', 'community'] as const;
export type CircleKind = (typeof circleKinds)[number];

/** What tells how high up somebody stands. */
export const statusKinds = ['seniority', 'prestige'] as const;
export type StatusKind = (typeof statusKinds)[number];

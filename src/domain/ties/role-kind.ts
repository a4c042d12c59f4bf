/** A kind of role. To add one: a file in kinds/ of this shape, and a line in role-kinds.ts. */
export interface RoleKind {
  readonly id: string;
  readonly label: string;
  /** As it stands in a sentence: "your three mentors". */
  readonly plural: string;
  /** What the user is to them. */
  readonly inverse: string;
  readonly meaning: string;
  /** Days between contacts that suit the role at middling closeness, or null where none is expected. */
  readonly cadenceDays: number | null;
  /** 1 low to 3 high, unless the user says otherwise. */
  readonly importance: 1 | 2 | 3;
}

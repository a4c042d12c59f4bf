/** People who know each other more than they know the rest. */
export interface Community {
  /** The person within who knows most of the others; names the community whatever it is called on the day. */
  readonly id: string;
  /** Places in the network's alters, those who know most of the others first. */
  readonly members: readonly number[];
}

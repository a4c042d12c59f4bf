/** One page of a list. `next` is the cursor of the page behind it, or null at the end. */
export interface Page<T> {
  readonly items: T[];
  /** How many there are in all, under the same filter. */
  readonly total: number;
  readonly next: string | null;
}

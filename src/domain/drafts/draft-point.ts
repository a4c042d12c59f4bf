import type { PointKind } from './catalogue/message-catalogue.ts';

/** A row that something said rests on, and what it says, in words. */
export interface PointEvidence {
  readonly record: string;
  readonly id: string;
  readonly words: string;
}

/** One thing on file that a draft may mention, with what it rests on. */
export interface DraftPoint {
  /** Names it among the person's: `employer:<organisation>`, `position:<id>`. */
  readonly key: string;
  readonly kind: PointKind;
  /** What it is, as a noun: the organisation, the event, the topic. */
  readonly what: string;
  /** In a sentence to the user: "You were both at Initech from 2014 to 2017." */
  readonly label: string;
  readonly title?: string | null;
  readonly organisation?: string | null;
  readonly from?: string | null;
  readonly until?: string | null;
  readonly evidence: readonly PointEvidence[];
}

import type { EntryDocument } from './entry/entry-document.ts';
import type { OpeningKey, SigningKey } from './sealer.ts';

/** The keys of an unlocked journal, and what was opened with them. Nothing of it is on any disk. */
export interface UnlockedJournal {
  readonly key: OpeningKey;
  readonly owner: SigningKey;
  /** Entries that were read since, by number. */
  readonly entries: Map<number, EntryDocument>;
}

/** Whether the journal is open, for how long, and how it is closed. Kept by the program, with a clock that closes it. */
export interface JournalSession {
  /** The keys, or null while it is locked. Asking for them puts off the idle lock. */
  current(): UnlockedJournal | null;
  /** When it locks itself, in milliseconds from now; null while it is locked. */
  locksIn(): number | null;
  begin(unlocked: UnlockedJournal): void;
  /** Forgets the keys and everything that was read. */
  end(): void;
}

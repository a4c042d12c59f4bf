import type { Result } from '../kernel/result.ts';
import type { DraftStore } from './drafts/draft-store.ts';
import type { DomainError } from './errors.ts';
import type { IntakeStore } from './intake/intake-store.ts';
import type { InteractionStore } from './interactions/interaction-store.ts';
import type { NetworkStore } from './network/ego/network-store.ts';
import type { CommonGroundStore } from './outreach/common-ground/ground-rows.ts';
import type { EventStore } from './outreach/events/event-store.ts';
import type { GoalStore } from './outreach/goals/goal-store.ts';
import type { IntroductionStore } from './outreach/introductions/introduction-store.ts';
import type { MilestoneStore } from './outreach/milestones/milestone-store.ts';
import type { SharingStore } from './outreach/sharing/sharing-store.ts';
import type { ProspectStore } from './outreach/prospects/prospect-store.ts';
import type { ReviewStore } from './outreach/review/review-store.ts';
import type { TodayStore } from './outreach/today-store.ts';
import type { PeopleStore } from './people/people-store.ts';
import type { ReciprocityStore } from './reciprocity/reciprocity-store.ts';
import type { RecordName, Records } from './records.ts';
import type { SearchStore } from './search/search-store.ts';
import type { ChangeStore } from './workspace/change-store.ts';
import type { WorkspaceStore } from './workspace/workspace-store.ts';

/** The questions the domain asks of the storage, one store a module. */
export interface Stores {
  readonly people: PeopleStore;
  readonly interactions: InteractionStore;
  readonly reciprocity: ReciprocityStore;
  readonly introductions: IntroductionStore;
  readonly commonGround: CommonGroundStore;
  readonly drafts: DraftStore;
  readonly today: TodayStore;
  readonly review: ReviewStore;
  readonly milestones: MilestoneStore;
  readonly goals: GoalStore;
  readonly prospects: ProspectStore;
  readonly events: EventStore;
  readonly sharing: SharingStore;
  readonly search: SearchStore;
  readonly network: NetworkStore;
  readonly intake: IntakeStore;
  readonly changes: ChangeStore;
  readonly workspace: WorkspaceStore;
}

/**
 * The only way to change a record. Each call is noted in the change feed, so that every change can be undone,
 * and what is computed from the records (ties, search, current position) is brought up to date before the commit.
 */
export interface Writer {
  insert<N extends RecordName>(name: N, row: Records[N]): Promise<void>;
  insertMany<N extends RecordName>(name: N, rows: readonly Records[N][]): Promise<void>;
  /** `key` is the identifier, or the key columns' values in their order. Columns left out stay. */
  update<N extends RecordName>(name: N, key: string | readonly string[], patch: Partial<Records[N]>): Promise<void>;
  remove<N extends RecordName>(name: N, key: string | readonly string[]): Promise<void>;
}

export interface Changing extends Stores {
  readonly write: Writer;
  /** The change set under which all of this is noted. */
  readonly changeSetId: string;
}

/** What a change set is called in the feed. */
export interface ChangeLabel {
  readonly operation: string;
  /** For people: "Archived Amara Ekwueme". */
  readonly summary: string;
  readonly undoes?: string;
}

export interface Store extends Stores {
  /**
   * Does all of it in one transaction, or none. An error answered, or thrown, rolls everything back.
   * `dryRun` rolls back at the end in any case, and answers what would have been.
   */
  change<T>(
    label: ChangeLabel,
    work: (changing: Changing) => Promise<Result<T, DomainError>>,
    options?: { readonly dryRun?: boolean; readonly signal?: AbortSignal },
  ): Promise<Result<T, DomainError>>;
}

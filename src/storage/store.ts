import type { DomainError } from '../domain/errors.ts';
import type { Changing, Store, Stores } from '../domain/store.ts';
import type { Clock } from '../kernel/clock.ts';
import type { NewId } from '../kernel/identifier.ts';
import { instantText } from '../kernel/instant-text.ts';
import { err, ok } from '../kernel/result.ts';
import { refreshDerived } from './derived/refresh-derived.ts';
import type { Database, Engine } from './engine.ts';
import type { StoreAccess } from './store-access.ts';
import { createChangeStore } from './stores/change-store.ts';
import { createCommonGroundStore } from './stores/common-ground-store.ts';
import { createEventStore } from './stores/event-store.ts';
import { createDraftStore } from './stores/draft-store.ts';
import { createIntakeStore } from './stores/intake-store.ts';
import { createInteractionStore } from './stores/interaction-store.ts';
import { createGoalStore } from './stores/goal-store.ts';
import { createIntroductionStore } from './stores/introduction-store.ts';
import { createNetworkStore } from './stores/network-store.ts';
import { createPeopleStore } from './stores/people-store.ts';
import { createProspectStore } from './stores/prospect-store.ts';
import { createReciprocityStore } from './stores/reciprocity-store.ts';
import { createMilestoneStore } from './stores/milestone-store.ts';
import { createReviewStore } from './stores/review-store.ts';
import { createSearchStore } from './stores/search-store.ts';
import { createSharingStore } from './stores/sharing-store.ts';
import { createTodayStore } from './stores/today-store.ts';
import { createWorkspaceStore } from './stores/workspace-store.ts';
import { Cancelled, NotingWriter } from './writer.ts';

export interface StoreOptions {
  readonly workspace: string;
  readonly clock: Clock;
  readonly newId: NewId;
}

const storesOver = (access: StoreAccess, writer?: NotingWriter): Stores => ({
  people: createPeopleStore(access),
  interactions: createInteractionStore(access),
  reciprocity: createReciprocityStore(access),
  introductions: createIntroductionStore(access),
  commonGround: createCommonGroundStore(access),
  drafts: createDraftStore(access),
  today: createTodayStore(access),
  review: createReviewStore(access),
  milestones: createMilestoneStore(access),
  goals: createGoalStore(access),
  prospects: createProspectStore(access),
  events: createEventStore(access),
  sharing: createSharingStore(access),
  search: createSearchStore(access),
  network: createNetworkStore(access),
  intake: createIntakeStore(access),
  changes: createChangeStore(access, writer),
  workspace: createWorkspaceStore(access),
});

const cancelled: DomainError = { type: 'cancelled', reason: 'It was stopped before it was done. Nothing was changed.' };

const isCancelling = (error: unknown, signal: AbortSignal | undefined): boolean =>
  error instanceof Cancelled || (signal?.aborted === true && error === signal.reason);

/** The storage port over an engine, for one workspace. */
export const createStore = (engine: Engine, { workspace, clock, newId }: StoreOptions): Store => {
  const accessOver = (db: Database): StoreAccess => ({ engine, db, workspace, clock });
  const reading = storesOver(accessOver(engine.reading));

  const change: Store['change'] = async (label, work, { dryRun = false, signal } = {}) => {
    try {
      return await engine.transaction(
        workspace,
        async (db) => {
          const refresh = (touched: Parameters<typeof refreshDerived>[2]) =>
            refreshDerived(db, workspace, touched, { engine, clock });
          const write = new NotingWriter({ engine, db, workspace, signal, refresh, isDryRun: dryRun });
          const changeSetId = newId();
          write.stopIfAsked();
          const changing: Changing = { ...storesOver(accessOver(db), write), write, changeSetId };
          const result = await work(changing);
          if (result.ok && !dryRun) await write.finish(changeSetId, instantText(clock.now()), label);
          return result;
        },
        { rollBack: dryRun },
      );
    } catch (error) {
      if (isCancelling(error, signal)) return err(cancelled);
      throw error;
    }
  };

  /** Settings are the user's word on the program, not on the data: no change set is made of them. */
  const saveSettings: Stores['workspace']['saveSettings'] = async (settings) => {
    const saved = await engine.transaction(
      workspace,
      async (db) => ok(await createWorkspaceStore(accessOver(db)).saveSettings(settings)),
      { rollBack: false },
    );
    if (!saved.ok) throw new Error(`The settings were not saved: ${saved.error.type}`);
  };

  return { ...reading, workspace: { ...reading.workspace, saveSettings }, change };
};

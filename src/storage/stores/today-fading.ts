import { sql } from 'kysely';
import type { CoolingTie, DormantTie, TodayStore } from '../../domain/outreach/today-store.ts';
import { strongOnce } from '../../domain/ties/dormant.ts';
import { strengthLogFor, strengthOn } from '../../domain/ties/strength.ts';
import { dayNumber } from '../../kernel/day-number.ts';
import type { StoreAccess } from '../store-access.ts';
import { snoozedPeople } from './snoozed.ts';

/** A living tie has this strength or more; one that had it, and has less, is going cold until it has next to none. */
const alive = 20;
const gone = 5;

/** Ties on their way out of reach, and those that went there long ago. Each reads one index from its end, a few rows. */
export const fadingTies = ({ db, workspace }: StoreAccess): Pick<TodayStore, 'coolingTies' | 'dormantTies'> => ({
  coolingTies: async (silentSince, today, limit) => {
    const day = dayNumber(today);
    const rows = await db
      .selectFrom('ties')
      .select(['personId', 'lastOn', 'rhythmDays', 'strengthLog', 'peak'])
      .where('workspace', '=', workspace)
      .where('strengthLog', '<', strengthLogFor(alive, day))
      .where('strengthLog', '>=', strengthLogFor(gone, day))
      .where('statedLevel', 'is', null)
      .where('archived', '=', 0)
      .where('limited', '=', 0)
      .where('peak', '>=', alive)
      .where('lastOn', '<=', silentSince)
      .where('rhythmDays', 'is not', null)
      .where('personId', 'not in', snoozedPeople(workspace, 'cooling', today))
      .orderBy('strengthLog', 'desc')
      .orderBy('personId', 'desc')
      .limit(limit)
      .execute();
    return rows.flatMap(({ lastOn, rhythmDays, strengthLog, ...rest }): CoolingTie[] =>
      lastOn === null || rhythmDays === null || strengthLog === null
        ? []
        : [{ ...rest, lastOn, rhythmDays, strength: strengthOn(strengthLog, day) }],
    );
  },
  dormantTies: async (until, today, limit) => {
    const rows = await db
      .selectFrom('ties')
      .select(['personId', 'firstOn', 'lastOn', 'contactDays'])
      .where('workspace', '=', workspace)
      // As a literal, so that both engines see the index that holds those alone.
      .where(sql<boolean>`"peak" >= ${sql.lit(strongOnce)}`)
      .where('lastOn', '<=', until)
      .where('archived', '=', 0)
      .where('limited', '=', 0)
      .where('personId', 'not in', snoozedPeople(workspace, 'dormant', today))
      .orderBy('lastOn', 'desc')
      .orderBy('personId', 'desc')
      .limit(limit)
      .execute();
    return rows.flatMap(({ firstOn, lastOn, ...rest }): DormantTie[] =>
      firstOn === null || lastOn === null ? [] : [{ ...rest, firstOn, lastOn }],
    );
  },
});

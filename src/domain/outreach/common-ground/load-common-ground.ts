import type { Stores } from '../../store.ts';
import type { CommonGround } from './common-ground.ts';
import { findCommonGround } from './find-common-ground.ts';

export interface LoadedGround extends CommonGround {
  /** Contact with one of the two is kept limited: nothing is suggested. */
  readonly limited: boolean;
  /** Whether anything is on file about the user. */
  readonly knowsYou: boolean;
}

const nothing: CommonGround = { facts: [], mention: [], ask: [] };

/** What the user and a person share on a day, or what two people do. Nothing where contact with one is kept limited. */
export const loadCommonGround = async (
  store: Pick<Stores, 'commonGround' | 'people'>,
  otherId: string,
  today: string,
  oneId?: string,
): Promise<LoadedGround> => {
  const limits = await store.people.contactLimits();
  const limited = limits.some(({ personId }) => personId === otherId || personId === oneId);
  const rows = limited ? null : await store.commonGround.groundRows(otherId, oneId);
  const ground = rows === null ? nothing : findCommonGround(rows, today);
  return { ...ground, limited, knowsYou: rows === null || rows.one !== null };
};

import type { ContactDay } from '../../ties/contact-days.ts';
import type { KnownTie } from '../../ties/known/known-tie.ts';
import type { Occasion } from '../../ties/known/occasion.ts';
import type { Stay } from '../../ties/known/stay.ts';
import type { Tie } from '../../ties/tie.ts';
import type { StatedPair } from './known-ties-of.ts';
import type { StatedStatus } from '../status/stated-status.ts';

/** Somebody who is not archived, or the user, with what the network shows of them. */
export interface NetworkPerson extends Pick<
  Tie,
  'strengthLog' | 'statedStrength' | 'peak' | 'anyLog' | 'outLog' | 'inLog' | 'lastOn' | 'rhythmDays'
> {
  readonly personId: string;
  readonly name: string;
  readonly isSelf: number;
  readonly title: string | null;
  readonly organisation: string | null;
  readonly industry: string | null;
  readonly location: string | null;
}

/** What the network is made from. Everything comes in an order of its own making unless it says otherwise. */
export interface NetworkStore {
  /** Changes with everything the network is made from, but for the day. */
  version(): Promise<string>;
  /** Everybody who is not archived, the user too, by identifier. */
  people(): Promise<NetworkPerson[]>;
  /** Kinds of the roles that hold on a day, by person. */
  roles(day: string): Promise<Map<string, string[]>>;
  /** Days with contact of everybody who had any, ascending. */
  contactDays(): AsyncIterable<{ readonly personId: string; readonly days: readonly ContactDay[] }>;
  /** On which day the user stated which strengths. */
  statedSince(): Promise<Map<string, string>>;
  /** What two to ten others took part in together; those of one person where one is named. */
  occasions(personId?: string): Promise<Occasion[]>;
  /** Who was where and when; everybody who was where one person was, where one is named. */
  stays(personId?: string): Promise<Stay[]>;
  /** What the user said about who knows whom: all of it, or with everything about one person. */
  statedPairs(): Promise<StatedPair[]>;
  statedTies(personId: string): Promise<KnownTie[]>;
  /** What the user said about where people stand. */
  statedStatuses(): Promise<StatedStatus[]>;
}

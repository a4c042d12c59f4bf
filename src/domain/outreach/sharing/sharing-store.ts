import type { PersonSummary } from '../../people/person-summary.ts';
import type { SearchCandidate } from '../../search/search-store.ts';
import type { Resource, Sharing } from './resource.ts';
import type { TextPattern } from './speaks-to.ts';

export type SharingRow = Sharing & { readonly fullName: string };

/** Somebody who cares for a topic or is good at it. */
export interface TopicHolder {
  readonly personId: string;
  readonly topicId: string;
  readonly kind: 'interest' | 'expertise';
  readonly topic: string;
  readonly topicKey: string;
  /** How many people hold the topic. */
  readonly holders: number;
}

/** Something the user still means to do for somebody. */
export interface OpenWord {
  readonly record: 'promises' | 'followUps';
  readonly id: string;
  readonly personId: string;
  readonly text: string;
}

/** What somebody said or wrote to the user alone, or the user noted of it. */
export interface Said {
  readonly id: string;
  readonly personId: string;
  readonly occurredOn: string;
  readonly text: string;
}

export type ShareTarget = PersonSummary & { readonly givenName: string | null };

/** What is saved to pass on, and whom it could serve. */
export interface SharingStore {
  /** The newest first. */
  resources(): Promise<Resource[]>;
  /** To whom resources went; nobody archived is named, nor anybody with whom contact is kept limited. */
  sharings(resourceIds: readonly string[]): Promise<SharingRow[]>;
  /** Everybody a resource went to, whoever they are. */
  sharedWith(resourceId: string): Promise<Sharing[]>;
  /** Of topics that very many hold, those holders whom the user knows best. */
  topicHolders(topicKeys: readonly string[]): Promise<TopicHolder[]>;
  /** Notes, or what is on file about people, in which one of the patterns is found; the newest, or the dearest, of each. */
  texts(kind: 'note' | 'person', patterns: readonly TextPattern[]): Promise<SearchCandidate[]>;
  /** What was said between the user and one person, other than by the user alone, in which a pattern is found. */
  said(patterns: readonly TextPattern[]): Promise<Said[]>;
  /** Promises given and follow-ups not done, the newest first. */
  openWords(): Promise<OpenWord[]>;
  /** Those of them who may be brought up. */
  targets(personIds: readonly string[], today: string): Promise<ShareTarget[]>;
}

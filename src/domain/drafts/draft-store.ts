import type { Page } from '../../kernel/paging.ts';
import type { Draft, WritingPreference } from './draft.ts';
import type { OwnText } from './voice.ts';

export interface DraftQuery {
  readonly state: 'open' | 'sent' | 'all';
  readonly personId?: string | undefined;
  readonly limit: number;
  readonly after?: string | undefined;
}

export interface DraftStore {
  /** The last changed first. Leaves out archived people and those with whom contact is kept limited. */
  list(query: DraftQuery): Promise<Page<Draft & { readonly fullName: string }>>;
  find(id: string): Promise<Draft | null>;
  preference(personId: string): Promise<WritingPreference | null>;
  /**
   * What the user wrote, the newest first: drafts they edited or sent, messages and mails to this person, and those to
   * the people they were last in touch with. Notes are not among it.
   */
  ownTexts(personId: string): Promise<OwnText[]>;
  /** The newest texts of messages and mails between the user and a person, whoever wrote them. */
  messagesWith(personId: string, limit: number): Promise<string[]>;
}

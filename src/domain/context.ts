import type { Clock } from '../kernel/clock.ts';
import type { NewId } from '../kernel/identifier.ts';
import type { Progress } from '../kernel/progress.ts';
import type { LanguageModel } from './drafts/language-model.ts';
import type { Intake } from './intake/intake.ts';
import type { Journal } from './journal/journal.ts';
import type { Memo } from './memo.ts';
import type { Parallel } from './network/parallel/parallel.ts';
import type { FeedAddress } from './outreach/feed/feed-address.ts';
import type { MailSender } from './outreach/review/mail-sender.ts';
import type { Store } from './store.ts';
import type { TextFiles } from './text-files.ts';
import type { Upkeep } from './workspace/upkeep.ts';

/** What an operation may use of the world. Nothing else reaches the domain. */
export interface Context {
  readonly store: Store;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly progress: Progress;
  readonly intake: Intake;
  readonly upkeep: Upkeep;
  readonly texts: TextFiles;
  /** Other wordings, from an endpoint of the user's own. */
  readonly languageModel: LanguageModel;
  /** A mail server of the user's own. */
  readonly mail: MailSender;
  /** The secret address of the calendar feed. */
  readonly feed: FeedAddress;
  /** Keeps what is costly to load, such as the user's network, from one call to the next. */
  readonly memo: Memo;
  /** Measures of large networks on threads of their own. */
  readonly parallel: Parallel;
  /** The journal, which shares nothing with the store. */
  readonly journal: Journal;
}

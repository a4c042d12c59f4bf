import type { DraftKind } from '../../../domain/drafts/draft-kinds.ts';

const kinds: Readonly<Record<string, DraftKind>> = {
  reconnect: 'reconnect',
  dormant: 'reconnect',
  greeting: 'first-message',
  thanks: 'thank-you',
  milestone: 'congratulation',
  birthday: 'congratulation',
  event: 'event-follow-up',
};

/** What one would write for, by why somebody is on Today. */
export const kindForToday = (kind: string): DraftKind => kinds[kind] ?? 'check-in';

import type { FileKind } from './file-kind.ts';
import {
  education,
  emailAddresses,
  phoneNumbers,
  positions,
  profile,
  profileSummary,
  skills,
} from './kinds/about-me.ts';
import { companyFollows } from './kinds/company-follows.ts';
import { connections } from './kinds/connections.ts';
import { contacts } from './kinds/contacts.ts';
import { endorsementsGiven, endorsementsReceived } from './kinds/endorsements.ts';
import { events } from './kinds/events.ts';
import { invitations } from './kinds/invitations.ts';
import { messages } from './kinds/messages.ts';
import { notes } from './kinds/notes.ts';
import { recommendations } from './kinds/recommendations.ts';
import { plainColumn } from './row.ts';

/** Every kind of file that is read, in the order in which it is: people before what passed between them. */
export const fileKinds: readonly FileKind[] = [
  profile,
  profileSummary,
  positions,
  education,
  skills,
  emailAddresses,
  phoneNumbers,
  connections,
  contacts,
  notes,
  invitations,
  messages,
  endorsementsReceived,
  endorsementsGiven,
  recommendations,
  events,
  companyFollows,
];

/** Files of an archive that tell nothing of people, or that are too private to take unasked. */
const LEFT_ALONE =
  /^(?:ad_?targeting|adsclicked|answers|articles|causes|certifications|comments|courses|hashtag|honors|identity|inferences|instantreposts|job|lanads|languages|learning|logins|memberfollows|onlinejobpostings|organizations|patents|premium|privateidentity|projects|providers|publications|reactions|receipts|registration|richmedia|savedanswers|saveditems|savedjob|searchqueries|securitychallenges|services|shares|testscores|trusted|verifications|volunteering|votes|whatsapp)/;

/** A file's own name without folders, ending and spelling: `Company_Follows.csv` and `Company Follows.csv` alike. */
export const plainFileName = (path: string): string =>
  plainColumn((path.split('/').at(-1) ?? '').replace(/\.[a-z]{1,4}$/i, ''));

/** `guide_messages.csv`, `learning_coach_messages.csv` and their like have the layout of messages.csv, and nobody at the other end. */
export const isTalkWithAssistants = (path: string): boolean =>
  /(?:guide|coach|learning|roleplay)\w*messages/.test(plainFileName(path));

export const isLeftAlone = (path: string): boolean => LEFT_ALONE.test(plainFileName(path));

/** The kind whose header this is. */
export const findFileKind = (columns: readonly string[], path: string): FileKind | undefined => {
  const names = new Set(columns.map(plainColumn));
  return fileKinds.find(
    (kind) => kind.columns.every((column) => names.has(column)) && (kind.fileName?.test(plainFileName(path)) ?? true),
  );
};

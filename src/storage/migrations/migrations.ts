import type { Kysely } from 'kysely';
import type { SchemaDialect } from '../engine.ts';
import { foundation } from './0001-foundation.ts';
import { network } from './0002-network.ts';
import { reciprocity } from './0004-reciprocity.ts';
import { drafts } from './0005-drafts.ts';
import { contactLimits } from './0006-contact-limits.ts';
import { weeklyReview } from './0007-weekly-review.ts';
import { milestones } from './0008-milestones.ts';
import { eventsAndSharing } from './0009-events-and-sharing.ts';
import { goalsAndProspects } from './0010-goals-and-prospects.ts';

/** One step of the schema. A step that was ever released is never edited: what it lacks comes in the next. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  up(db: Kysely<unknown>, dialect: SchemaDialect): Promise<void>;
}

/** Every step in its order. */
export const migrations: readonly Migration[] = [
  { version: 1, name: 'foundation', up: foundation },
  { version: 2, name: 'network', up: network },
  { version: 4, name: 'reciprocity', up: reciprocity },
  { version: 5, name: 'drafts', up: drafts },
  { version: 6, name: 'contact-limits', up: contactLimits },
  { version: 7, name: 'weekly-review', up: weeklyReview },
  { version: 8, name: 'milestones', up: milestones },
  { version: 9, name: 'events-and-sharing', up: eventsAndSharing },
  { version: 10, name: 'goals-and-prospects', up: goalsAndProspects },
];

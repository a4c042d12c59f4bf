import type { GroundFact } from './common-ground.ts';
import type { GroundRows } from './ground-rows.ts';
import { conversations } from './kinds/conversations.ts';
import { employers } from './kinds/employers.ts';
import { interests } from './kinds/interests.ts';
import { mutualContacts } from './kinds/mutual-contacts.ts';
import { origins } from './kinds/origins.ts';
import { places } from './kinds/places.ts';
import { schools } from './kinds/schools.ts';
import { sharedEvents } from './kinds/shared-events.ts';
import { sharedGoals } from './kinds/goals.ts';

/** Everything that finds something two people share. To add one: a file in kinds/, and a line here. */
export const groundFinders: readonly ((rows: GroundRows, today: string) => GroundFact[])[] = [
  employers,
  schools,
  sharedEvents,
  mutualContacts,
  interests,
  sharedGoals,
  places,
  origins,
  conversations,
];

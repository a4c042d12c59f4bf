import { client } from './kinds/client.ts';
import { manager } from './kinds/manager.ts';
import { mentee } from './kinds/mentee.ts';
import { mentor } from './kinds/mentor.ts';
import { networkContact } from './kinds/network-contact.ts';
import { peer } from './kinds/peer.ts';
import { protege } from './kinds/protege.ts';
import { report } from './kinds/report.ts';
import { sponsor } from './kinds/sponsor.ts';
import { supplier } from './kinds/supplier.ts';
import type { RoleKind } from './role-kind.ts';

/** Every kind of role, in the order they are shown. */
export const roleKinds: readonly RoleKind[] = [
  mentor,
  sponsor,
  manager,
  peer,
  report,
  mentee,
  protege,
  client,
  supplier,
  networkContact,
];

export const roleKindById: ReadonlyMap<string, RoleKind> = new Map(roleKinds.map((kind) => [kind.id, kind]));
export const roleKindIds = roleKinds.map((kind) => kind.id);

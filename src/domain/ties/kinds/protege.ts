import type { RoleKind } from '../role-kind.ts';

export const protege: RoleKind = {
  id: 'protege',
  label: 'Protégé',
  plural: 'protégés',
  inverse: 'sponsor',
  meaning: 'You speak up for them where they are not in the room.',
  cadenceDays: 45,
  importance: 2,
};

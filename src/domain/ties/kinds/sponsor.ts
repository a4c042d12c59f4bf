import type { RoleKind } from '../role-kind.ts';

export const sponsor: RoleKind = {
  id: 'sponsor',
  label: 'Sponsor',
  plural: 'sponsors',
  inverse: 'protege',
  meaning: 'Speaks up for you where you are not in the room.',
  cadenceDays: 45,
  importance: 3,
};

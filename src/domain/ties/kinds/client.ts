import type { RoleKind } from '../role-kind.ts';

export const client: RoleKind = {
  id: 'client',
  label: 'Client',
  plural: 'clients',
  inverse: 'supplier',
  meaning: 'Buys your work.',
  cadenceDays: 45,
  importance: 2,
};

import type { RoleKind } from '../role-kind.ts';

export const supplier: RoleKind = {
  id: 'supplier',
  label: 'Supplier',
  plural: 'suppliers',
  inverse: 'client',
  meaning: 'You buy their work.',
  cadenceDays: 90,
  importance: 1,
};

import type { RoleKind } from '../role-kind.ts';

export const manager: RoleKind = {
  id: 'manager',
  label: 'Manager',
  plural: 'managers',
  inverse: 'report',
  meaning: 'You report to them.',
  cadenceDays: 14,
  importance: 3,
};

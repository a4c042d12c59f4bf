import type { RoleKind } from '../role-kind.ts';

export const report: RoleKind = {
  id: 'report',
  label: 'Report',
  plural: 'reports',
  inverse: 'manager',
  meaning: 'Reports to you.',
  cadenceDays: 14,
  importance: 2,
};

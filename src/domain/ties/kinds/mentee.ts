import type { RoleKind } from '../role-kind.ts';

export const mentee: RoleKind = {
  id: 'mentee',
  label: 'Mentee',
  plural: 'mentees',
  inverse: 'mentor',
  meaning: 'Learns from you.',
  cadenceDays: 30,
  importance: 2,
};

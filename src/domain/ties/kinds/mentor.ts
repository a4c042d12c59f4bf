import type { RoleKind } from '../role-kind.ts';

export const mentor: RoleKind = {
  id: 'mentor',
  label: 'Mentor',
  plural: 'mentors',
  inverse: 'mentee',
  meaning: 'Guides you: you learn from their experience.',
  cadenceDays: 30,
  importance: 3,
};

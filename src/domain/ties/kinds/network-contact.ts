import type { RoleKind } from '../role-kind.ts';

export const networkContact: RoleKind = {
  id: 'network-contact',
  label: 'Network contact',
  plural: 'network contacts',
  inverse: 'network-contact',
  meaning: 'Someone you know, without a closer role so far.',
  cadenceDays: null,
  importance: 1,
};

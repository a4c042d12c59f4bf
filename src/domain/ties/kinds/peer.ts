import type { RoleKind } from '../role-kind.ts';

export const peer: RoleKind = {
  id: 'peer',
  label: 'Peer',
  plural: 'peers',
  inverse: 'peer',
  meaning: 'Works at your level: you help each other along.',
  cadenceDays: 60,
  importance: 2,
};

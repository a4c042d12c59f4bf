import {
  CalendarCheck,
  Download,
  Handshake,
  Settings,
  ShieldCheck,
  UsersRound,
  Waypoints,
  type LucideIcon,
} from 'lucide-react';

export interface Room {
  readonly path: '/' | '/people' | '/network' | '/outreach' | '/safety' | '/import' | '/settings';
  readonly label: string;
  readonly icon: LucideIcon;
  /** After `g`. */
  readonly key: string;
  /** Below the line: the house's own affairs. */
  readonly isUpkeep: boolean;
}

/** The rooms of the house, in the order of the side bar. A new room is a line here and a route. */
export const rooms: readonly Room[] = [
  { path: '/', label: 'Today', icon: CalendarCheck, key: 't', isUpkeep: false },
  { path: '/people', label: 'People', icon: UsersRound, key: 'p', isUpkeep: false },
  { path: '/network', label: 'Network', icon: Waypoints, key: 'n', isUpkeep: false },
  { path: '/outreach', label: 'Outreach', icon: Handshake, key: 'o', isUpkeep: false },
  { path: '/safety', label: 'Safety', icon: ShieldCheck, key: 'y', isUpkeep: false },
  { path: '/import', label: 'Import', icon: Download, key: 'i', isUpkeep: true },
  { path: '/settings', label: 'Settings', icon: Settings, key: 's', isUpkeep: true },
];

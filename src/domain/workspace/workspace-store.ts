import { defaultWriting, type WritingSettings } from '../drafts/writing-settings.ts';
import type { CapitalSettings } from '../network/capital/capital-weights.ts';

/** The user's settings, all with defaults. */
export interface Settings {
  /** What the user is called on Today; null until known. */
  readonly name: string | null;
  readonly theme: 'system' | 'light' | 'dark';
  readonly density: 'comfortable' | 'compact';
  /** How many items Today shows at most. */
  readonly todayLimit: number;
  /** Whether the esteem of occupations and the rank in titles are read and counted anywhere. */
  readonly prestige: 'counted' | 'ignored';
  readonly seniority: 'counted' | 'ignored';
  /** How many small favours may be asked of one person, before a word of warning … */
  readonly askFavours: number;
  /** … within so many days. A medium favour counts as two, a large one as four. */
  readonly askDays: number;
  /** How the measures of capital are weighed; null for the usual way. */
  readonly capital: CapitalSettings | null;
  /** How the user writes to people. */
  readonly writing: WritingSettings;
}
export const defaultSettings: Settings = {
  name: null,
  theme: 'system',
  density: 'comfortable',
  todayLimit: 8,
  prestige: 'counted',
  seniority: 'counted',
  askFavours: 4,
  askDays: 90,
  capital: null,
  writing: defaultWriting,
};

export interface WorkspaceStore {
  settings(): Promise<Settings>;
  saveSettings(settings: Settings): Promise<void>;
  /** Every row of a table, in key order, for export. */
  rowsOf(record: string): AsyncIterable<readonly Readonly<Record<string, unknown>>[]>;
  isEmpty(): Promise<boolean>;
}

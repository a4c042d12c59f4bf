/** The user's settings, all with defaults. */
export interface Settings {
  /** What the user is called on Today; null until known. */
  readonly name: string | null;
  readonly theme: 'system' | 'light' | 'dark';
  readonly density: 'comfortable' | 'compact';
  /** How many items Today shows at most. */
  readonly todayLimit: number;
}
export const defaultSettings: Settings = { name: null, theme: 'system', density: 'comfortable', todayLimit: 8 };

export interface WorkspaceStore {
  settings(): Promise<Settings>;
  saveSettings(settings: Settings): Promise<void>;
  /** Every row of a table, in key order, for export. */
  rowsOf(record: string): AsyncIterable<readonly Readonly<Record<string, unknown>>[]>;
  isEmpty(): Promise<boolean>;
}

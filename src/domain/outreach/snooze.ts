/** The user's word on an item of Today: not before a day, or never (`until` null). */
export interface Snooze {
  id: string;
  personId: string;
  /** The item's key, such as `promise:<id>`, or `person` for everything about them. */
  subject: string;
  until: string | null;
  createdAt: string;
}

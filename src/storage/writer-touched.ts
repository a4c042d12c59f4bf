import type { RecordName } from '../domain/records.ts';
import type { Touched } from './derived/touched.ts';
import type { Row } from './engine.ts';

type Touch = (touched: Touched, row: Row) => void;

const personal: Touch = (touched, row) => void touched.people.add(String(row['personId']));
const tie: Touch = (touched, row) => void touched.ties.add(String(row['personId']));

/** What a changed row makes stale. Records that nothing is computed from are left out. */
const touches: Partial<Record<RecordName, Touch>> = {
  people: (touched, row) => {
    touched.people.add(String(row['id']));
    touched.ties.add(String(row['id']));
  },
  organisations: (touched, row) => void touched.organisations.add(String(row['id'])),
  positions: personal,
  educations: personal,
  contactPoints: personal,
  profiles: personal,
  topics: personal,
  otherNames: personal,
  tags: personal,
  sources: personal,
  exchanges: personal,
  asks: personal,
  introductions: (touched, row) => void touched.people.add(String(row['otherId'])),
  notes: (touched, row) => void touched.notes.add(String(row['id'])),
  roles: tie,
  statedStrengths: tie,
  contactLimits: tie,
  interactions: (touched, row) => void touched.interactions.add(String(row['id'])),
  participants: (touched, row) => {
    touched.ties.add(String(row['personId']));
    touched.interactions.add(String(row['interactionId']));
  },
  promises: tie,
};

export const noteTouched = (touched: Touched, name: RecordName, rows: readonly object[]): void => {
  const touch = touches[name];
  if (touch) for (const row of rows) touch(touched, row as Row);
};

/** A key by which imports find a person again: `linkedin:<slug>`, `email:<address>`, `phone:<digits>`, `linkedin-name:<name>|<day>`. */
export interface Identity {
  key: string;
  personId: string;
  batchId: string | null;
}

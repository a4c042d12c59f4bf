import type { Dossier } from './dossier.ts';

/** What makes the readable parts of a dossier. */
export interface DossierReports {
  /** A PDF/A-3b that holds the data as well; the same dossier always gives the same bytes. */
  pdf(dossier: Dossier, data: Uint8Array): Promise<Uint8Array>;
  /** One page that checks the dossier by itself, without a network. */
  page(dossier: Dossier, data: Uint8Array): Promise<Uint8Array>;
}

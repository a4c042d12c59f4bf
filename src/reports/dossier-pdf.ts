import type { Dossier } from '../domain/journal/dossier/dossier.ts';
export const dossierPdf = async (_: Dossier, data: Uint8Array): Promise<Uint8Array> => data;

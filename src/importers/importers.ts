import type { Importer } from './importer.ts';
import { linkedinImporter } from './linkedin/linkedin-importer.ts';

/** Every format that can be imported, in the order in which they are asked whether files are theirs. */
export const importers: readonly Importer[] = [linkedinImporter];

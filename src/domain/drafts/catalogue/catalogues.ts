import type { Language } from '../language.ts';
import { english } from './english.ts';
import { german } from './german.ts';
import type { MessageCatalogue } from './message-catalogue.ts';

/** The languages drafts are written in. To add one: a file of the same shape and a line here. */
export const catalogues: Readonly<Record<Language, MessageCatalogue>> = { en: english, de: german };

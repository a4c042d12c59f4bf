import * as z from 'zod';
import { tones } from './draft-kinds.ts';
import { addresses, languages } from './language.ts';

/** How the user writes where nothing more is known. */
export const writingSettings = z.object({
  language: z.enum(languages),
  /** Null leaves it to the user's own texts. */
  tone: z.enum(tones).nullable(),
  /** In German. */
  address: z.enum(addresses),
  /** The user's own limits by channel, in characters; `<channel>-subject` and `<channel>-words` beside them. Null is none. */
  limits: z.record(z.string(), z.number().nullable()),
  /** The user's own endpoint for other wordings; null while it is off. */
  endpoint: z.string().nullable(),
  model: z.string().nullable(),
});
export type WritingSettings = z.infer<typeof writingSettings>;

export const defaultWriting: WritingSettings = {
  language: 'en',
  tone: null,
  address: 'sie',
  limits: {},
  endpoint: null,
  model: null,
};

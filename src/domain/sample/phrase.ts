/** What a phrase may speak of. The writer says "I", the reader is spoken to. */
const SLOTS = [
  'to',
  'from',
  // The person, whoever writes.
  'they',
  // The reader's organisation, the writer's, and some other.
  'yours',
  'ours',
  'elsewhere',
  // The reader's city and the writer's.
  'city',
  'here',
  // What the reader likes to do, and the writer.
  'interest',
  'hobby',
  'topic',
  // What the person is good at, or the user where the person writes.
  'skill',
  'cafe',
  // The next conference, and the last.
  'event',
  'past',
] as const;
type Slot = (typeof SLOTS)[number];
export type Words = Record<Slot, string>;

/** A sentence with slots, taken apart once so that filling it a million times is cheap. */
export interface Phrase {
  readonly lead: string;
  readonly rest: readonly { readonly slot: Slot; readonly text: string }[];
}

const isSlot = (name: string): name is Slot => (SLOTS as readonly string[]).includes(name);

/** A text taken apart: `Could I ask your view on {topic}?` Throws where a slot is unknown. */
export const phrase = (source: string): Phrase => {
  const [lead = '', ...rest] = source.split('{');
  return {
    lead,
    rest: rest.map((piece) => {
      const end = piece.indexOf('}');
      const slot = piece.slice(0, end);
      if (!isSlot(slot)) throw new Error(`A phrase speaks of {${slot}}, which is no slot: ${source}`);
      return { slot, text: piece.slice(end + 1) };
    }),
  };
};

/** Phrases of a list, one a line. */
export const phrases = (lines: string): readonly Phrase[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(phrase);

export const speaksOf = (template: Phrase, slot: Slot): boolean => template.rest.some((piece) => piece.slot === slot);

export const fill = (template: Phrase, words: Words): string => {
  let text = template.lead;
  for (const piece of template.rest) text += words[piece.slot] + piece.text;
  return template.lead === '' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
};

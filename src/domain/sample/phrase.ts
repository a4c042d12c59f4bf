/** What a phrase may speak of. The writer says "I", the reader is spoken to; `they` is the other person either way. */
export interface Words {
  to: string;
  from: string;
  they: string;
  /** The reader's organisation, the writer's, and some other. */
  yours: string;
  ours: string;
  elsewhere: string;
  /** The reader's city and the writer's. */
  city: string;
  here: string;
  /** What the reader likes to do, and the writer. */
  interest: string;
  hobby: string;
  topic: string;
  /** The next conference, and the last. */
  event: string;
  past: string;
  skill: string;
  cafe: string;
}

type Slot = keyof Words;

/** A sentence with slots, taken apart once so that filling it a million times is cheap. */
export interface Phrase {
  readonly lead: string;
  readonly rest: readonly { readonly slot: Slot; readonly text: string }[];
}

/** A text taken apart: `Could I ask your view on {topic}?` */
export const phrase = (source: string): Phrase => {
  const [lead = '', ...rest] = source.split('{');
  return {
    lead,
    rest: rest.map((piece) => {
      const end = piece.indexOf('}');
      return { slot: piece.slice(0, end) as Slot, text: piece.slice(end + 1) };
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

export const fill = (template: Phrase, words: Words): string => {
  let text = template.lead;
  for (const piece of template.rest) text += words[piece.slot] + piece.text;
  return template.lead === '' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
};

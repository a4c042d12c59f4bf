/**
 * The same text in memory of its own. A slice of a large text keeps all of it alive; whatever outlives its file is copied.
 */
export const keptText = (text: string): string => (text.length < SHORTEST_SLICE ? text : ` ${text}`.slice(1));

/** V8 copies what is shorter than this rather than pointing into the larger text. */
const SHORTEST_SLICE = 13;

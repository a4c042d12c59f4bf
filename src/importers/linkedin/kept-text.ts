/**
 * The same text in memory of its own. A slice of a large text keeps all of it alive; whatever outlives its file is copied.
 */
export const keptText = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

import { styleText } from 'node:util';

/** How a page of text may look: emphasis where the stream is a terminal that wants it, and how wide it is. */
export interface Ink {
  readonly width: number;
  bold(text: string): string;
  dim(text: string): string;
  accent(text: string): string;
  warn(text: string): string;
}

/** Ink for a stream. NO_COLOR, FORCE_COLOR and terminals without colour are honoured by `styleText`. */
export const inkFor = (stream: NodeJS.WriteStream): Ink => {
  const style = (format: Parameters<typeof styleText>[0]) => (text: string) => styleText(format, text, { stream });
  return {
    width: stream.isTTY ? Math.max(40, stream.columns) : 160,
    bold: style('bold'),
    dim: style('dim'),
    accent: style('cyan'),
    warn: style('yellow'),
  };
};

const plain = (text: string): string => text;
/** For tests and for files. */
export const plainInk: Ink = { width: 100, bold: plain, dim: plain, accent: plain, warn: plain };

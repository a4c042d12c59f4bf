import { createInterface } from 'node:readline/promises';
import type { Terminal } from '../terminal.ts';

/** Somebody pressed Ctrl-C or Ctrl-D instead of answering. */
export class Abandoned extends Error {
  constructor() {
    super('Stopped. Nothing was written.');
  }
}

const ENTER = /[\r\n]/;
const INTERRUPT = '\u0003';
const END = '\u0004';
const ERASE = new Set(['\u007f', '\b']);

/** One line that is not shown while it is typed, and never becomes part of any history. */
export const askSecretly = ({ input, err }: Terminal, question: string): Promise<string> =>
  new Promise((resolve, reject) => {
    err.write(`${question} `);
    let typed: string[] = [];
    const done = (settle: () => void): void => {
      input.off('data', read).setRawMode(false).pause();
      err.write('\n');
      settle();
    };
    const read = (chunk: string): void => {
      for (const letter of chunk) {
        if (ENTER.test(letter)) return done(() => resolve(typed.join('')));
        if (letter === INTERRUPT || letter === END) return done(() => reject(new Abandoned()));
        if (ERASE.has(letter)) typed = typed.slice(0, -1);
        else typed.push(letter);
      }
    };
    input.setEncoding('utf8').setRawMode(true).on('data', read).resume();
  });

/** One line, shown as it is typed. */
export const askLine = async ({ input, err }: Terminal, question: string): Promise<string> => {
  const reader = createInterface({ input, output: err, historySize: 0 });
  const { promise: left, reject } = Promise.withResolvers<never>();
  const leave = (): void => reject(new Abandoned());
  reader.once('close', leave);
  try {
    return (await Promise.race([reader.question(`${question} `), left])).trim();
  } finally {
    reader.off('close', leave);
    reader.close();
  }
};

/** Lines up to one that holds only a full stop, or Ctrl-D. */
export const askText = async ({ input, err }: Terminal, question: string): Promise<string> => {
  err.write(`${question}\n`);
  const reader = createInterface({ input, output: err, historySize: 0, prompt: '  ' });
  const lines: string[] = [];
  reader.prompt();
  for await (const line of reader) {
    if (line.trim() === '.') break;
    lines.push(line);
    reader.prompt();
  }
  reader.close();
  return lines.join('\n').trim();
};

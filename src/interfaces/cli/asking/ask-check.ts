import { axes } from '../../../domain/wellbeing/check/axes.ts';
import { type Frequency, frequencies } from '../../../domain/wellbeing/check/behaviour.ts';
import type { Terminal } from '../terminal.ts';
import { askLine } from './prompt.ts';

const END = '.';

/** The frequency that an answer stands for: its number, or the beginning of its word. */
const readFrequency = (typed: string): Frequency | undefined =>
  frequencies[Number(typed === '' ? NaN : typed)] ??
  (typed === '' ? undefined : frequencies.find((each) => each.startsWith(typed.toLowerCase())));

/** The check, asked one behaviour after another. Everything may be passed over, and a full stop ends it. */
export const askCheck = async (terminal: Terminal): Promise<Record<string, unknown>> => {
  const answers: Record<string, Frequency> = {};
  terminal.err.write(
    'How often did this happen in the last six months?\n' +
      '0 never, 1 once, 2 monthly, 3 weekly, 4 daily. Enter passes over, a full stop ends. Nothing is kept.\n',
  );
  for (const axis of axes) {
    terminal.err.write(`\n${axis.question}\n`);
    for (const { id, text } of axis.behaviours) {
      const typed = await askLine(terminal, `  ${text}`);
      if (typed === END) return { answers };
      const frequency = readFrequency(typed);
      if (frequency) answers[id] = frequency;
    }
  }
  return { answers };
};

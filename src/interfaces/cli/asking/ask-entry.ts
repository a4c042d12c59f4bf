import type { Terminal } from '../terminal.ts';
import { Abandoned, askLine, askText } from './prompt.ts';

const list = (text: string): string[] =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);

/** Questions that suggest no answer, after everything was told freely. Each may be passed over with Enter. */
const questions = [
  { name: 'occurredAt', ask: 'When was it? A day, a time, or in your words:' },
  { name: 'place', ask: 'Where was it?' },
  { name: 'medium', ask: 'How: in person, by telephone, in writing?' },
  { name: 'exactWords', ask: 'Are there words you remember exactly? Whose?' },
  { name: 'people', ask: 'Who took part? Several with commas between:', read: list },
  { name: 'witnesses', ask: 'Who else saw or heard it?', read: list },
  { name: 'toldTo', ask: 'Whom have you told?', read: list },
  { name: 'response', ask: 'What did you say or do?' },
  { name: 'impact', ask: 'What has it led to, for your work, your health, your money?' },
  { name: 'feelings', ask: 'How was it for you?' },
  { name: 'evidence', ask: 'Files that show something? Paths with commas between:', read: list },
] as const;

/** An entry, asked for: first what happened, freely; then what is often missing later. */
export const askEntry = async (terminal: Terminal): Promise<Record<string, unknown>> => {
  const what = await askText(
    terminal,
    'What happened? Write as it comes to you. A line with only a full stop ends it.',
  );
  const entry: Record<string, unknown> = { what };
  terminal.err.write('\nA few questions. Press Enter to pass one over; nothing else is needed.\n');
  try {
    for (const question of questions) {
      const answer = await askLine(terminal, question.ask);
      if (answer !== '') entry[question.name] = 'read' in question ? question.read(answer) : answer;
    }
  } catch (error) {
    if (!(error instanceof Abandoned) || what === '') throw error;
    terminal.err.write('\nThe other questions are passed over. What you wrote is kept.\n');
  }
  return entry;
};

import { describeError, type DomainError } from '../../../domain/errors.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { passphraseProblem } from '../../../domain/journal/create-journal.ts';
import { journalPromises } from '../../../domain/journal/promises.ts';
import { plainRecoveryKey } from '../../../domain/journal/unlock.ts';
import { paragraph } from '../text/prose.ts';
import { plainInk } from '../text/ink.ts';
import type { Terminal } from '../terminal.ts';
import { askLine, askSecretly } from './prompt.ts';

const say = ({ err }: Terminal, text: string): void => void err.write(`${paragraph(text, plainInk)}\n\n`);

const askPassphrase = async (terminal: Terminal): Promise<string> => {
  for (;;) {
    const first = await askSecretly(terminal, 'Choose a passphrase (it is not shown):');
    const problem = passphraseProblem(first);
    if (problem) {
      say(terminal, describeError(problem));
      continue;
    }
    if ((await askSecretly(terminal, 'The same once more:')) === first) return first;
    say(terminal, 'The two were not the same. Nothing was made yet; let us begin again.');
  }
};

/** Says what the journal can do and what it cannot, before anything is made, then asks for the passphrase. */
export const askJournalSetUp = async (
  input: Record<string, unknown>,
  terminal: Terminal,
): Promise<Result<Record<string, unknown>, DomainError>> => {
  terminal.err.write('Before you begin\n\n');
  for (const promise of journalPromises) say(terminal, promise);
  await askLine(terminal, 'Press Enter to go on, or Ctrl-C to leave it.');
  return ok({ ...input, passphrase: await askPassphrase(terminal) });
};

/** Has the recovery key typed back once: a key that was copied wrongly is found out only when it is needed. */
export const testRecoveryKey = async (recoveryKey: string, terminal: Terminal): Promise<void> => {
  for (;;) {
    const typed = await askLine(terminal, 'Type it back from your paper, or press Enter to do that another day:');
    if (typed === '')
      return say(
        terminal,
        'Keep the paper safe. Whoever has it can read the journal; without it, a lost passphrase cannot be replaced.',
      );
    if (plainRecoveryKey(typed) === recoveryKey) return say(terminal, 'That is right. Keep the paper somewhere safe.');
    say(terminal, 'That is not the same. Look at each group again.');
  }
};

import type { Context } from '../../../domain/context.ts';
import type { DomainError } from '../../../domain/errors.ts';
import { unlockJournal } from '../../../domain/journal/unlock.ts';
import type { Operation } from '../../../domain/operation.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { fieldsOf } from '../../catalogue/operation-fields.ts';
import type { CommandLineDoor } from '../door.ts';
import { askCheck } from './ask-check.ts';
import { askEntry } from './ask-entry.ts';
import { askJournalSetUp } from './ask-set-up.ts';
import { Abandoned, askSecretly, askText } from './prompt.ts';
import { readDocument } from './read-document.ts';

type Input = Record<string, unknown>;
type Asked = Result<Input, DomainError>;

const MOST_TRIES = 3;

const questionFor = (operation: Operation, name: string): string =>
  `${fieldsOf(operation).find((field) => field.name === name)?.description ?? name}:`;

/** A slip of the finger costs another try, nothing else. */
const unlockWithTries = async (context: Context, door: CommandLineDoor): Promise<Result<unknown, DomainError>> => {
  for (let tries = 1; ; tries += 1) {
    const passphrase = await askSecretly(door, 'Passphrase (it is not shown):');
    const unlocked = await unlockJournal(context.journal, passphrase);
    if (unlocked.ok || unlocked.error.type !== 'locked' || tries === MOST_TRIES) return unlocked;
    door.err.write('That did not open it. Nothing is lost; try again.\n');
  }
};

/** A document, by questions where there are any, otherwise as it would be piped. */
const askDocument = async (operation: Operation, input: Input, door: CommandLineDoor): Promise<Asked> => {
  if (operation.name === 'journal.add') return ok({ ...input, ...(await askEntry(door)) });
  if (operation.name === 'check.start') return ok({ ...input, ...(await askCheck(door)) });
  const document = readDocument(await askText(door, 'A JSON document. A line with only a full stop ends it.'));
  return document.ok ? ok({ ...input, ...document.value }) : document;
};

const askEverything = async (
  operation: Operation,
  input: Input,
  context: Context,
  door: CommandLineDoor,
): Promise<Asked> => {
  if (operation.document) return askDocument(operation, input, door);
  if (operation.name === 'journal.init') return askJournalSetUp(input, door);
  if (operation.unlocked) {
    const unlocked = await unlockWithTries(context, door);
    if (!unlocked.ok) return unlocked;
  }
  const asked: Input = {};
  for (const name of operation.secrets ?? []) {
    const answer = await askSecretly(door, questionFor(operation, name));
    if (answer !== '') asked[name] = answer;
  }
  return ok({ ...input, ...asked });
};

/** Asks the person at the terminal; whoever stops half-way has written nothing. */
export const askPerson = async (
  operation: Operation,
  input: Input,
  context: Context,
  door: CommandLineDoor,
): Promise<Asked> => {
  try {
    return await askEverything(operation, input, context, door);
  } catch (error) {
    if (error instanceof Abandoned) return err({ type: 'cancelled', reason: error.message });
    throw error;
  }
};

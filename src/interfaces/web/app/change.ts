import { CallError } from '../api/call-error.ts';
import { call } from '../api/call.ts';
import type { ChangingName, InputOf, OutputOf } from '../api/operation-contract.ts';
import { readAgain } from '../api/use-operation.ts';
import { say } from './toasts.ts';

/** Changes made in this tab, newest last: what ⌘Z takes back. */
const made: { change: string; said: string }[] = [];

export const remember = (change: string, said: string): void => {
  made.push({ change, said });
};

export const messageOf = (error: unknown): string =>
  error instanceof CallError ? error.message : 'Something unexpected happened. Nothing was lost.';

const takeBack = async (change: string): Promise<void> => {
  try {
    const { undone, kept } = await call('changes.undo', { change });
    const place = made.findIndex((each) => each.change === change);
    if (place >= 0) made.splice(place, 1);
    say(kept.length === 0 ? `Undone: ${undone}` : `Undone, but for ${kept.length} that later changes built upon.`);
  } catch (error) {
    say(messageOf(error), { tone: 'trouble' });
  }
  await readAgain();
};

export const undoChange = takeBack;

/** Undoes the newest change of this tab. */
export const undoLast = async (): Promise<void> => {
  const last = made.pop();
  if (last) await takeBack(last.change);
  else say('There is nothing to undo in this tab. Settings has the whole history.');
};

/**
 * Changes something, says so with an Undo, and reads the page again. Answers null where it failed, which has then
 * been said too; `optimistic` shows the outcome at once and answers how to take it back.
 */
export const change = async <N extends ChangingName>(
  name: N,
  input: InputOf<N>,
  said: string,
  optimistic?: () => () => void,
): Promise<OutputOf<N> | null> => {
  const revert = optimistic?.();
  try {
    const answer = await call(name, input);
    const { change: id } = answer as { change: string };
    remember(id, said);
    say(said, { action: { label: 'Undo', run: () => void takeBack(id) } });
    await readAgain();
    return answer;
  } catch (error) {
    revert?.();
    say(messageOf(error), { tone: 'trouble' });
    return null;
  }
};

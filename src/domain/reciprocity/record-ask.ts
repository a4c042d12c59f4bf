import type { NewId } from '../../kernel/identifier.ts';
import type { Changing } from '../store.ts';
import type { Ask } from './ask.ts';

export type NewAsk = Pick<Ask, 'personId' | 'kind' | 'size' | 'text' | 'channel' | 'askedOn' | 'dueOn'> & {
  readonly introductionId?: string;
};

/** Notes an ask, with asking as its first step. Answers its identifier. */
export const recordAsk = async (
  { write }: Pick<Changing, 'write'>,
  { newId, now }: { readonly newId: NewId; readonly now: string },
  given: NewAsk,
): Promise<string> => {
  const id = newId();
  const { askedOn } = given;
  await write.insert('asks', {
    interactionId: null,
    introductionId: null,
    ...given,
    id,
    state: 'asked',
    stateOn: askedOn,
    createdAt: now,
  });
  await write.insert('askSteps', { id: newId(), askId: id, step: 'asked', happenedOn: askedOn, note: null });
  return id;
};

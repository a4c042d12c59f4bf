import type { NewId } from '../../kernel/identifier.ts';
import type { Changing } from '../store.ts';
import { askStateOf } from './ask-flow.ts';
import type { Ask, AskState, AskStep } from './ask.ts';
import { recordExchange, reportBackDay } from './record-exchange.ts';

export interface AskStepTaken {
  readonly step: AskState;
  readonly happenedOn: string;
  readonly note: string | null;
  /** False where no follow-up is wanted to say what came of it. */
  readonly reportBack: boolean;
}

/**
 * Takes a step of an ask that may be taken. What is fulfilled is something received, and asks for thanks and a word on
 * what came of it; thanking and reporting back settle both.
 */
export const takeAskStep = async (
  changing: Changing,
  tools: { readonly newId: NewId; readonly now: string },
  { ask, steps }: { readonly ask: Ask; readonly steps: readonly AskStep[] },
  { reportBack, ...taken }: AskStepTaken,
): Promise<void> => {
  const { write } = changing;
  await write.insert('askSteps', { id: tools.newId(), askId: ask.id, ...taken });
  const state = askStateOf([...steps.map((each) => each.step), taken.step]);
  await write.update('asks', ask.id, { state, stateOn: taken.happenedOn });
  if (taken.step === 'fulfilled') await noteReceived(changing, tools, ask, taken.happenedOn, reportBack);
  if (taken.step === 'thanked' || taken.step === 'reported') await settle(changing, ask.id, taken);
};

/** An introduction notes by itself what was received when it is made. */
const noteReceived = async (
  changing: Changing,
  tools: { readonly newId: NewId; readonly now: string },
  { id: askId, personId, kind, size, text, introductionId }: Ask,
  happenedOn: string,
  reportBack: boolean,
): Promise<void> => {
  if (introductionId !== null) return;
  const given = { personId, kind, direction: 'received' as const, happenedOn };
  const reportBackOn = reportBack ? reportBackDay(given) : null;
  await recordExchange(changing, tools, { ...given, size, text, askId, reportBackOn });
};

const settle = async (
  { write, reciprocity, interactions }: Changing,
  askId: string,
  { step, happenedOn }: Omit<AskStepTaken, 'reportBack'>,
): Promise<void> => {
  for (const { id, thankedOn, followUpId } of await reciprocity.exchangesOfAsk(askId)) {
    if (step === 'thanked' && thankedOn === null) await write.update('exchanges', id, { thankedOn: happenedOn });
    if (step !== 'reported' || followUpId === null) continue;
    const followUp = await interactions.followUp(followUpId);
    if (followUp?.doneOn === null) await write.update('followUps', followUpId, { doneOn: happenedOn });
  }
};

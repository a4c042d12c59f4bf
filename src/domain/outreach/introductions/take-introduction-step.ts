import type { NewId } from '../../../kernel/identifier.ts';
import type { AskState } from '../../reciprocity/ask.ts';
import { nextAskSteps } from '../../reciprocity/ask-flow.ts';
import { recordAsk } from '../../reciprocity/record-ask.ts';
import { recordExchange, reportBackDay } from '../../reciprocity/record-exchange.ts';
import { takeAskStep } from '../../reciprocity/take-ask-step.ts';
import type { Changing } from '../../store.ts';
import { introductionStateOf } from './introduction-flow.ts';
import type { IntroductionRow } from './introduction-store.ts';
import type { IntroductionStepKind } from './introduction.ts';

interface Tools {
  readonly newId: NewId;
  readonly now: string;
}

export interface IntroductionStepTaken {
  readonly step: IntroductionStepKind;
  readonly happenedOn: string;
  readonly note: string | null;
}

/** What a step means for the ask that an introduction through somebody is. */
const stepsOfAsk: Partial<Record<IntroductionStepKind, AskState>> = {
  'via-agreed': 'accepted',
  'via-declined': 'declined',
  made: 'fulfilled',
  thanked: 'thanked',
  dropped: 'withdrawn',
};

/**
 * Takes a step that may be taken. An introduction through somebody is also an ask of them; once made it is something
 * given or received, and the user is known to have met the other through it.
 */
export const takeIntroductionStep = async (
  changing: Changing,
  tools: Tools,
  introduction: IntroductionRow,
  taken: IntroductionStepTaken,
): Promise<void> => {
  const { write } = changing;
  const { id, steps } = introduction;
  await write.insert('introductionSteps', { id: tools.newId(), introductionId: id, ...taken });
  const state = introductionStateOf(introduction, [...steps.map(({ step }) => step), taken.step]);
  await write.update('introductions', id, {
    state,
    stateOn: taken.happenedOn,
    ...(taken.note !== null && (taken.step === 'met' || taken.step === 'came-to-nothing')
      ? { outcome: taken.note }
      : {}),
  });
  await followInAsk(changing, tools, introduction, taken);
  if (taken.step === 'made') await noteExchanges(changing, tools, introduction, taken.happenedOn);
  if (taken.step === 'made' && introduction.oneId === null) await noteSource(changing, tools, introduction, taken);
  if (taken.step === 'thanked')
    for (const exchange of await changing.reciprocity.exchangesOfIntroduction(id))
      if (exchange.thankedOn === null) await write.update('exchanges', exchange.id, { thankedOn: taken.happenedOn });
};

const followInAsk = async (
  changing: Changing,
  tools: Tools,
  { id, viaId, purpose }: IntroductionRow,
  { step, happenedOn }: IntroductionStepTaken,
): Promise<void> => {
  if (viaId === null) return;
  if (step === 'via-asked') {
    const asked = { personId: viaId, kind: 'introduction', size: 'medium', text: purpose, introductionId: id } as const;
    await recordAsk(changing, tools, { ...asked, channel: null, askedOn: happenedOn, dueOn: null });
    return;
  }
  const askStep = stepsOfAsk[step];
  const ask = askStep && (await changing.reciprocity.askOfIntroduction(id));
  const known = ask ? await changing.reciprocity.ask(ask.id) : null;
  if (!askStep || !known || !nextAskSteps(known.steps.map((each) => each.step)).includes(askStep)) return;
  await takeAskStep(changing, tools, known, { step: askStep, happenedOn, note: null, reportBack: false });
};

const noteExchanges = async (
  changing: Changing,
  tools: Tools,
  { id, oneId, otherId, viaId, oneName, otherName, purpose }: IntroductionRow,
  happenedOn: string,
): Promise<void> => {
  const made = { kind: 'introduction' as const, happenedOn, introductionId: id };
  if (viaId !== null) {
    const received = { ...made, personId: viaId, direction: 'received' as const };
    const text = `To ${otherName}: ${purpose}`;
    await recordExchange(changing, tools, { ...received, text, reportBackOn: reportBackDay(received) });
    return;
  }
  const given = { ...made, direction: 'given' as const, reportBackOn: null };
  if (oneId !== null) await recordExchange(changing, tools, { ...given, personId: oneId, text: `To ${otherName}` });
  await recordExchange(changing, tools, { ...given, personId: otherId, text: `To ${oneName ?? 'somebody'}` });
};

/** Whoever the user met through an introduction comes from it. */
const noteSource = async (
  { write, people }: Changing,
  { newId }: Tools,
  { otherId, viaName }: IntroductionRow,
  { happenedOn }: IntroductionStepTaken,
): Promise<void> => {
  if ((await people.sourcesOf(otherId)).some((source) => source.kind === 'introduction')) return;
  await write.insert('sources', {
    id: newId(),
    personId: otherId,
    kind: 'introduction',
    detail: viaName === null ? null : `by ${viaName}`,
    since: happenedOn,
    batchId: null,
    removedAt: null,
  });
};

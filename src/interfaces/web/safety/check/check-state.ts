import type { Frequency } from '../../../../domain/wellbeing/check/behaviour.ts';
import type { PowerAnswers } from '../../../../domain/wellbeing/check/power-gap.ts';
import type { InputOf } from '../../api/operation-contract.ts';
import type { OverlayPerson } from '../../app/overlay.ts';

export type Occasion = NonNullable<InputOf<'check.start'>['observations']>[number];

/** What was said in a check that is under way. Lives on the page only. */
export interface CheckState {
  readonly person: OverlayPerson | null;
  readonly name: string;
  readonly answers: Readonly<Record<string, Frequency>>;
  readonly power: PowerAnswers;
  readonly observations: readonly Occasion[];
  readonly against: string;
}

export const emptyCheck: CheckState = {
  person: null,
  name: '',
  answers: {},
  power: { controls: [] },
  observations: [],
  against: '',
};

/** The check as the program takes it. */
export const inputOfCheck = (state: CheckState, keep: boolean): InputOf<'check.start'> => {
  const name = state.person?.fullName ?? state.name.trim();
  const { position, controls, alternatives, leverage } = state.power;
  return {
    ...(name === '' ? {} : { person: { name, ...(state.person ? { id: state.person.id } : {}) } }),
    answers: state.answers,
    power: {
      controls: [...controls],
      ...(position ? { position } : {}),
      ...(alternatives ? { alternatives } : {}),
      ...(leverage ? { leverage } : {}),
    },
    observations: [...state.observations],
    ...(state.against.trim() === '' ? {} : { against: state.against }),
    keep,
  };
};

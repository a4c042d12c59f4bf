import type { Conflict } from '../../../../domain/wellbeing/conflict/conflict.ts';
import type { InputOf } from '../../api/operation-contract.ts';

/** A conflict as it stands on the page, kept or not. */
export type Draft = Conflict;

export const emptyConflict: Draft = {
  issue: '',
  facts: '',
  myInterests: '',
  theirInterests: '',
  myPart: '',
  mattersToMe: 1,
  relationMatters: 1,
  dangers: { hardStop: false, fearOfRetaliation: false, forFormalInvestigation: false, powerGap: 'unknown' },
  talk: { situation: '', behaviour: '', impact: '', request: '' },
  commonGround: '',
  options: [],
  agreement: [],
  state: 'open',
};

/** What is sent: rows that were left empty are not. */
export const inputOfConflict = (draft: Draft, replaces: number | null): InputOf<'conflict.save'> => ({
  ...draft,
  options: draft.options.filter(({ text }) => text.trim() !== ''),
  agreement: draft.agreement.filter(({ what }) => what.trim() !== ''),
  ...(replaces === null ? {} : { replaces }),
});

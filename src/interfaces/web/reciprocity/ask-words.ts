import type { AskState } from '../../../domain/reciprocity/ask.ts';

/** How an ask stands, and what one presses to bring it there. */
export const askWords: Readonly<
  Record<AskState, { readonly stands: string; readonly press: string; readonly said: string }>
> = {
  asked: { stands: 'asked', press: 'Asked', said: 'Asked' },
  viewed: { stands: 'seen', press: 'They have seen it', said: 'Seen' },
  accepted: { stands: 'accepted', press: 'They said yes', said: 'A yes' },
  declined: { stands: 'declined', press: 'They said no', said: 'A no: thank them for the answer' },
  withdrawn: { stands: 'withdrawn', press: 'I take it back', said: 'Taken back' },
  fulfilled: { stands: 'done for you', press: 'They did it', said: 'Noted as received. A word of thanks is due.' },
  thanked: { stands: 'thanked', press: 'I have thanked them', said: 'Thanked' },
  reported: { stands: 'reported back', press: 'I told them what came of it', said: 'Reported back' },
};

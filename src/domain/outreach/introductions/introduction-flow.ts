import type { Introduction, IntroductionState, IntroductionStepKind } from './introduction.ts';

export const introductionParties = ['via', 'one', 'other'] as const;
export type IntroductionParty = (typeof introductionParties)[number];
type Parties = Pick<Introduction, 'oneId' | 'viaId'>;

/** Those who are to be asked first: everybody but the user. */
export const partiesOf = ({ oneId, viaId }: Parties): IntroductionParty[] =>
  introductionParties.filter((party) => party === 'other' || (party === 'one' ? oneId !== null : viaId !== null));

/** What a party last answered. */
export const consentOf = (
  taken: readonly IntroductionStepKind[],
  party: IntroductionParty,
): 'unasked' | 'asked' | 'agreed' | 'declined' => {
  const last = taken.findLast((step) => step.startsWith(`${party}-`));
  return last === undefined ? 'unasked' : (last.slice(party.length + 1) as 'asked' | 'agreed' | 'declined');
};

const isAgreed = (parties: Parties, taken: readonly IntroductionStepKind[]): boolean =>
  partiesOf(parties).every((party) => consentOf(taken, party) === 'agreed');

/**
 * The steps an introduction may take now. The user brings two people together only once both agreed; what somebody else
 * made is noted as it was. A no may become a yes; after the making come the outcome and the thanks, each once.
 */
export const nextIntroductionSteps = (
  parties: Parties,
  taken: readonly IntroductionStepKind[],
): IntroductionStepKind[] => {
  if (taken.includes('dropped')) return [];
  if (taken.includes('made')) {
    const after: IntroductionStepKind[] = ['met', 'came-to-nothing', 'thanked'];
    return after.filter((step) => !taken.includes(step) && !(step === 'came-to-nothing' && taken.includes('met')));
  }
  const answers = partiesOf(parties).flatMap((party): IntroductionStepKind[] => {
    const consent = consentOf(taken, party);
    if (consent === 'unasked') return [`${party}-asked`, `${party}-agreed`, `${party}-declined`];
    if (consent === 'asked') return [`${party}-agreed`, `${party}-declined`];
    return consent === 'declined' ? [`${party}-agreed`] : [`${party}-declined`];
  });
  const mayBeMade = parties.viaId !== null || isAgreed(parties, taken);
  return [...answers, ...(mayBeMade ? (['made'] as const) : []), 'dropped'];
};

/** How far it has come. */
export const introductionStateOf = (parties: Parties, taken: readonly IntroductionStepKind[]): IntroductionState => {
  for (const last of ['dropped', 'thanked', 'met', 'came-to-nothing', 'made'] as const)
    if (taken.includes(last)) return last;
  const consents = partiesOf(parties).map((party) => consentOf(taken, party));
  if (consents.includes('declined')) return 'declined';
  if (consents.every((consent) => consent === 'agreed')) return 'agreed';
  return taken.length === 0 ? 'wished' : 'asking';
};

/** Introductions about which something is still to be done. */
export const openIntroductionStates = [
  'wished',
  'asking',
  'agreed',
  'made',
  'met',
] as const satisfies readonly IntroductionState[];

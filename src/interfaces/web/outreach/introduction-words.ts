import type { IntroductionStepKind, IntroductionState } from '../../../domain/outreach/introductions/introduction.ts';

interface Names {
  readonly oneName: string | null;
  readonly otherName: string;
  readonly viaName: string | null;
}

/** Who is brought together with whom, and by whom. */
export const introductionTitle = ({ oneName, otherName, viaName }: Names): string => {
  const who = oneName === null ? `You to ${otherName}` : `${oneName} and ${otherName}`;
  return viaName === null ? who : `${who}, through ${viaName}`;
};

export const introductionStands: Readonly<Record<IntroductionState, string>> = {
  wished: 'not asked yet',
  asking: 'asking',
  agreed: 'all agreed',
  declined: 'declined',
  made: 'made',
  met: 'they met',
  'came-to-nothing': 'came to nothing',
  thanked: 'thanked',
  dropped: 'dropped',
};

/** What one presses to note a step. */
export const stepWords = (step: IntroductionStepKind, names: Names): string => {
  const [party, what] = step.split('-');
  const name = { one: names.oneName, other: names.otherName, via: names.viaName }[party ?? ''];
  if (name)
    return (
      { asked: `I asked ${name}`, agreed: `${name} agrees`, declined: `${name} would rather not` }[what ?? ''] ?? step
    );
  return {
    made: names.viaName === null ? 'I brought them together' : `${names.viaName} brought us together`,
    met: 'They met',
    'came-to-nothing': 'It came to nothing',
    thanked: names.viaName === null ? 'They thanked me' : `I thanked ${names.viaName}`,
    dropped: 'Let it go',
  }[step as 'made' | 'met' | 'came-to-nothing' | 'thanked' | 'dropped'];
};

import type { Language } from './language.ts';
import type { Voice } from './voice.ts';

const fewestTexts = 3;
const spelledOut: readonly (readonly [contracted: RegExp, whole: string])[] = [
  [/\b(I)['’]m\b/g, '$1 am'],
  [/\b(I|you|we|they)['’]ve\b/gi, '$1 have'],
  [/\b(I|you|we|they|he|she|it)['’]ll\b/gi, '$1 will'],
  [/\b(I|you|we|they|it)['’]d\b/gi, '$1 would'],
  [/\b(you|we|they)['’]re\b/gi, '$1 are'],
  [/\b(it|that|what|there|here)['’]s been\b/gi, '$1 has been'],
  [/\b(it|that|what|there|here)['’]s\b/gi, '$1 is'],
  [/\b(let)['’]s\b/gi, '$1 us'],
  [/\bcan['’]t\b/g, 'cannot'],
  [/\b(do|does|did|is|are|was|were|have|has|would|could)n['’]t\b/gi, '$1 not'],
];

/** Says a text as the user would: spelled out where they never contract, without exclamation marks where they use none. */
export const inOwnTone = (text: string, voice: Voice, language: Language): string => {
  if (voice.texts < fewestTexts) return text;
  let said = text;
  if (language === 'en' && voice.contractions !== null && voice.contractions < 0.15)
    for (const [contracted, whole] of spelledOut) said = said.replace(contracted, whole);
  return voice.exclamations === 0 ? said.replaceAll('!', '.') : said;
};

/** Languages that drafts are written in and messages are checked in. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', de: 'German' };

/** Small words that only one of the languages has. */
const telling: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'the and you your for with this that have were would could are not from about been what when it is of to my we our hi hello dear thanks thank'.split(
      ' ',
    ),
  ),
  de: new Set(
    'der das und ich du sie ist nicht mit für auf dem den ein eine einen dir dich dein deine deinen ihr ihre ihren ihnen wir uns zu zum zur im vom hallo liebe lieber viele grüße danke vielen dank mir mich auch noch wie bei über sehr schon hast habe haben wäre würde'.split(
      ' ',
    ),
  ),
};

const LETTERS = /\p{L}+/gu;
const MOST_WORDS_LOOKED_AT = 2000;

/** The language a text is written in; null where nothing tells. */
export const languageOf = (text: string): Language | null => {
  const counts = { en: 0, de: 0 };
  let looked = 0;
  for (const [word] of text.matchAll(LETTERS)) {
    const lower = word.toLowerCase();
    if (telling.en.has(lower)) counts.en += 1;
    if (telling.de.has(lower)) counts.de += 1;
    looked += 1;
    if (looked >= MOST_WORDS_LOOKED_AT) break;
  }
  if (counts.en === counts.de) return null;
  return counts.en > counts.de ? 'en' : 'de';
};

/** How German addresses somebody. */
export const addresses = ['du', 'sie'] as const;
export type Address = (typeof addresses)[number];

const FAMILIAR = /(?<!\p{L})(?:du|dir|dich|dein(?:e[mnrs]?)?)(?!\p{L})/giu;
/** In the middle of a sentence a capital says that it is you, not they. */
const POLITE = /(?<=[\p{Ll},;:][ \n])(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?!\p{L})/gu;
const BEGINS_POLITELY = /(?<!\p{L})(?:sehr geehrte|(?:herr|frau) \p{Lu})/iu;

/** Whether a German text says du or Sie; null where it says neither. */
export const addressOf = (text: string): Address | null => {
  const familiar = Array.from(text.matchAll(FAMILIAR)).length;
  const polite = Array.from(text.matchAll(POLITE)).length + (BEGINS_POLITELY.test(text) ? 1 : 0);
  if (familiar === polite) return null;
  return familiar > polite ? 'du' : 'sie';
};

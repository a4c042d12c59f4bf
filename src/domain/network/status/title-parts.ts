import { fold } from '../../../kernel/fold.ts';

/** What a title says once it is read: several posts, where somebody holds them at once. */
export interface TitleParts {
  /** Each post as plain words: lower case, no accents, nothing about the employer. The first is the main one. */
  readonly posts: readonly (readonly string[])[];
}

/** German, French and Spanish ways to name all genders; what stands for a woman only stays, the lists hold it. */
const genderMarks: readonly (readonly [RegExp, string])[] = [
  [/[([]\s*(?:[mwfdxhi]\s*[/|,.\s]\s*)+[mwfdxhi]\s*[)\]]/giu, ' '],
  [/(?<=\p{L})(?:[:*_]|\/-?)\s*in(?:nen)?(?![\p{L}])/giu, ''],
  [/(?<=\p{L})(?:·|\.|-|\/|\()(?:e|es|ne|rice|trice|euse|ice|a|as|o)\)?(?![\p{L}])/giu, ''],
];

/** Where the employer begins. */
const employer = /\s*(?:@|\bat\b|\bbei\b|\bchez\b|\bhos\b).*$/iu;
const former =
  /^(?:former(?:ly)?|ex|past|previously|retired|aspiring|incoming|future|ehemalige[rn]?|ancien(?:ne)?|antiguo|antigua)\b/u;
const between = /\s*[|•·;]\s*|\s+[-–—/+]\s+|(?<=\p{L})\s*\/\s*(?=\p{L})|\n/u;
/** "Assistant to the CEO" is no CEO. */
const served = /\b(assistants?|aide|adviser|advisor|secretary|counsel|coordinator|pa|ea)\s+(?:to|of|for)\b.*$/u;

const spelledOut: readonly (readonly [RegExp, string])[] = [
  [/\br\s*&\s*d\b/gu, 'r and d'],
  [/&/gu, ' and '],
  [/\bdipl\.?[\s-]*ing(?:enieurin|enieur)?\b\.?/gu, 'dipl ing'],
  [/\bc\s*\+\+|\bc#|\.net\b/gu, ' '],
  [/\bco-(?=founder|owner)/gu, 'co'],
  [
    /\b(?:mr|mrs|ms|dr|prof(?=\.\s*dr)|phd(?! (?:candidate|student|researcher))|mba|msc|bsc|cfa|pmp|cissp|ing(?=\.))\b\.?/gu,
    ' ',
  ],
  [/\bsr\b\.?/gu, 'senior'],
  [/\bjr\b\.?/gu, 'junior'],
  [/\bsnr\b\.?/gu, 'senior'],
  [/\bjnr\b\.?/gu, 'junior'],
  [/\bv\.\s*p\b\.?/gu, 'vp'],
  [/\bassoc\b\.?/gu, 'associate'],
  [/\basst\b\.?/gu, 'assistant'],
  [/\bmgr\b\.?/gu, 'manager'],
  [/\bmgmt\b\.?/gu, 'management'],
  [/\bmktg\b\.?/gu, 'marketing'],
  [/\bdir\b\.?/gu, 'director'],
  [/\beng(?:r|g)?\b\.?/gu, 'engineer'],
  [/\bdev\b\.?/gu, 'developer'],
  [/\bexec\b\.?/gu, 'executive'],
  [/\bops\b/gu, 'operations'],
  [/\bhr\b/gu, 'human resources'],
  [/\badmin\b/gu, 'administrator'],
  [/\btech\b(?=\s+lead)/gu, 'tech'],
  [/\bsw\b/gu, 'software'],
  [/\bprof\b\.?/gu, 'professor'],
];

/** "ResearchLead" is two words. */
const unglued = (text: string): string => text.replace(/(\p{Ll}{3})(\p{Lu}\p{Ll}{2})/gu, '$1 $2');

const wordsOf = (text: string): string[] => {
  let plain = text;
  for (const [pattern, words] of spelledOut) plain = plain.replace(pattern, words);
  return plain.replace(/['’]/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];
};

/** "Engineer, Platform" is a platform engineer; "VP, Data" stays as it stands, for ranks read from the left. */
const turned = (post: string): string => {
  const [head = '', ...rest] = post.split(/\s*,\s*/u);
  const [only] = rest;
  if (rest.length !== 1 || only === undefined || head.trim().split(' ').length > 2) return post.replaceAll(',', ' ');
  return /\b(?:vp|svp|evp|president|director|head|chief|manager|partner|dean|chair)\b/u.test(head)
    ? `${head} of ${only}`
    : `${only} ${head}`;
};

/** Who writes more than this does not tell their title. */
const longest = 200;
const mostPosts = 6;

/** Reads a title as people write it: gender marks, employers, brackets, abbreviations and several posts in one. */
export const readTitle = (title: string): TitleParts => {
  let text = title.slice(0, longest);
  for (const [pattern, words] of genderMarks) text = text.replace(pattern, words);
  text = unglued(text.replace(/\([^)]*\)|\[[^\]]*\]|\{[^}]*\}/gu, ' '));
  const posts = text
    .split(between)
    .slice(0, mostPosts)
    .map((post) => fold(post.replace(employer, '')).replace(served, '$1'))
    .filter((post) => post !== '' && !former.test(post))
    .map((post) => wordsOf(turned(post)))
    .filter((words) => words.length > 0);
  return { posts };
};

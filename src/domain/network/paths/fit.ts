import { fold } from '../../../kernel/fold.ts';
import type { EgoNetwork } from '../ego/ego-network.ts';

/** What is looked for in a contact. Whatever is named must fit, the better the more of it does. */
export interface Sought {
  readonly expertise?: string | undefined;
  readonly field?: string | undefined;
  readonly organisation?: string | undefined;
  readonly text?: string | undefined;
}

/** What is on file about people beside the network, in rows. */
export interface FitGrounds {
  readonly topics: readonly { readonly personId: string; readonly kind: string; readonly topic: string }[];
  /** Former employers by name. */
  readonly posts: readonly {
    readonly personId: string;
    readonly organisation: string;
    readonly title: string | null;
  }[];
  /** Whom a search for the text finds, and the place in their texts. */
  readonly finds: readonly {
    readonly personId: string;
    readonly matched: 'name' | 'typo' | 'text';
    readonly snippet: string;
  }[];
}

export interface Fit {
  /** 0 to 1. */
  readonly fit: number;
  readonly reasons: readonly string[];
}

interface Claim extends Fit {
  readonly personId: string;
}

/** Whether every word sought begins a word of the text. */
const says = (text: string | null, sought: readonly string[]): boolean => {
  if (text === null) return false;
  const words = fold(text).split(/[^\p{L}\p{N}+#]+/u);
  return sought.every((each) => words.some((word) => word.startsWith(each)));
};

const wordsOf = (text: string): string[] => fold(text).split(' ').filter(Boolean);

const claim = (personId: string, fit: number, reason: string): Claim => ({ personId, fit, reasons: [reason] });

const byExpertise = (wanted: string, network: EgoNetwork, { topics, posts }: FitGrounds): Claim[] => {
  const words = wordsOf(wanted);
  return [
    ...topics
      .filter(({ topic }) => says(topic, words))
      .map(({ personId, kind, topic }) =>
        kind === 'expertise'
          ? claim(personId, 1, `expertise: ${topic}`)
          : claim(personId, 0.5, `interested in ${topic}`),
      ),
    ...network.alters
      .filter(({ title }) => says(title, words))
      .map(({ personId, title }) => claim(personId, 0.8, `works as ${title}`)),
    ...posts
      .filter(({ title }) => says(title, words))
      .map(({ personId, title, organisation }) => claim(personId, 0.6, `was ${title} at ${organisation}`)),
  ];
};

const byField = (wanted: string, network: EgoNetwork, { posts }: FitGrounds): Claim[] => {
  const words = wordsOf(wanted);
  return [
    ...network.alters
      .filter(({ field }) => says(field, words))
      .map(({ personId, field }) => claim(personId, 1, `works in ${field}`)),
    ...network.alters
      .filter(({ title, organisation }) => says(title, words) || says(organisation, words))
      .map(({ personId, title, organisation }) =>
        claim(personId, 0.7, [title, organisation].filter(Boolean).join(' at ')),
      ),
    ...posts
      .filter(({ organisation, title }) => says(organisation, words) || says(title, words))
      .map(({ personId, organisation }) => claim(personId, 0.5, `was at ${organisation}`)),
  ];
};

const byOrganisation = (wanted: string, network: EgoNetwork, { posts }: FitGrounds): Claim[] => {
  const words = wordsOf(wanted);
  return [
    ...network.alters
      .filter(({ organisation }) => says(organisation, words))
      .map(({ personId, organisation }) => claim(personId, 1, `works for ${organisation}`)),
    ...posts
      .filter(({ organisation }) => says(organisation, words))
      .map(({ personId, organisation }) => claim(personId, 0.6, `was at ${organisation}`)),
  ];
};

const byText = ({ finds }: FitGrounds): Claim[] =>
  finds.map(({ personId, matched, snippet }) =>
    claim(personId, matched === 'typo' ? 0.4 : matched === 'name' ? 1 : 0.7, `on file: ${snippet}`),
  );

/** The best of what fits a person, every reason named once. */
const bestByPerson = (claims: readonly Claim[]): Map<string, Fit> => {
  const best = new Map<string, Fit>();
  for (const { personId, fit, reasons } of claims.toSorted((a, b) => b.fit - a.fit)) {
    const known = best.get(personId);
    if (!known) best.set(personId, { fit, reasons });
    else best.set(personId, { fit: known.fit, reasons: [...new Set([...known.reasons, ...reasons])].slice(0, 3) });
  }
  return best;
};

/** How well everybody fits, by person; those who lack one of the things sought are left out. */
export const fitsOf = (sought: Sought, network: EgoNetwork, grounds: FitGrounds): Map<string, Fit> => {
  const wanted = [
    sought.expertise && bestByPerson(byExpertise(sought.expertise, network, grounds)),
    sought.field && bestByPerson(byField(sought.field, network, grounds)),
    sought.organisation && bestByPerson(byOrganisation(sought.organisation, network, grounds)),
    sought.text && bestByPerson(byText(grounds)),
  ].filter((each) => each instanceof Map);
  const [first, ...others] = wanted;
  const together = new Map<string, Fit>();
  for (const [personId, fit] of first ?? []) {
    const all = [fit, ...others.map((each) => each.get(personId))].filter((each) => each !== undefined);
    if (all.length < wanted.length) continue;
    const mean = all.reduce((sum, each) => sum + each.fit, 0) / all.length;
    together.set(personId, { fit: mean, reasons: all.flatMap((each) => each.reasons) });
  }
  return together;
};

export const soughtWords = ({ expertise, field, organisation, text }: Sought): string =>
  [
    expertise && `expertise in ${expertise}`,
    field && `the field ${field}`,
    organisation && `people of ${organisation}`,
    text && `“${text}”`,
  ]
    .filter(Boolean)
    .join(', ');

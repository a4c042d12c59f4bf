import { commonTitles } from './common-titles.ts';

/** An ISCO-08 group with how it is esteemed. */
export interface Occupation {
  /** Four digits; those that end in 0 may be groups above the unit. */
  readonly code: string;
  readonly label: string;
  /** ISEI-08, 10 to 89. */
  readonly isei: number;
  /** SIOPS-08 prestige, 5 to 78. */
  readonly prestige: number;
}

export interface OccupationTables {
  readonly sources: readonly string[];
  readonly byCode: ReadonlyMap<string, Occupation>;
  /** ISCO-08 code by title, plain words. */
  readonly byTitle: ReadonlyMap<string, string>;
}

/** Words that rank or place a post without changing what is done. */
const qualifiers = new Set(
  (
    'senior junior lead leader principal staff associate chief deputy acting interim assistant graduate distinguished ' +
    'fellow experienced global regional national international local group corporate freelance independent part full ' +
    'time contract remote hybrid certified chartered licensed emeritus adjunct visiting honorary managing executive ' +
    'i ii iii iv v vi l1 l2 l3 l4 l5 l6 l7 1 2 3 4 5 intern internship trainee apprentice student working werkstudent ' +
    'emea apac latam dach nordics uk us usa eu europe founding head the of and temporary level entry praktikant expert'
  ).split(' '),
);

/** ESCO knows these alone, as something else than people mean by them. */
const tooShort = new Set([
  'associate',
  'apprentice',
  'companion',
  'consumer',
  'extra',
  'factor',
  'double',
  'fte',
  'planner',
  'assistant',
  'agent',
]);

const functions: readonly (readonly [string, RegExp])[] = [
  [
    '1330',
    /\b(?:data|engineering|technology|technical|it|ict|software|infrastructure|security|cloud|platform|devops|digital|informatics|analytics|tecnologia|sistemas|ingenieria|engenharia|machine|ai|information|cyber|systems|architecture|tech|digitalisierung|informatique)\b/u,
  ],
  [
    '1212',
    /\b(?:human|humanos|humaines|people|talent|hr|recruiting|recruitment|culture|learning|diversity|personal\p{L}*|workforce|rh)\b/u,
  ],
  [
    '1211',
    /\b(?:finance|financial|accounting|treasury|tax|audit|controlling|fp|payroll|investor|finanzen|finances|finanzas|financas|risk)\b/u,
  ],
  ['1222', /\b(?:communications?|pr|public|press|media|creative|advertising|brand|content|kommunikation)\b/u],
  [
    '1223',
    /\b(?:product|research|science|innovation|design|r|ux|development engineering|laboratory|discovery|produit)\b/u,
  ],
  [
    '1221',
    /\b(?:sales|marketing|growth|revenue|commercial|partnerships?|business|customer|client|account|alliances|vertrieb\p{L}*|ventas|vendas|ventes|comercial|ecommerce|crm|market)\b/u,
  ],
  ['1213', /\b(?:policy|strategy|strategic|planning|transformation|sustainability|esg|government|politique)\b/u],
  [
    '1324',
    /\b(?:supply|logistics|procurement|purchasing|warehouse|distribution|sourcing|einkauf|logistik|compras|achats|logistica)\b/u,
  ],
  ['1321', /\b(?:manufacturing|production|plant|factory|quality|produktion|produccion|producao|calidad|qualite)\b/u],
  ['1323', /\b(?:construction|site|building)\b/u],
  ['1342', /\b(?:clinical|health|medical|nursing|patient|care|hospital)\b/u],
  ['1345', /\b(?:education|school|curriculum|academic|studies|faculty|teaching)\b/u],
  ['1346', /\b(?:branch|insurance|banking|bank)\b/u],
  [
    '1219',
    /\b(?:operations|operaciones|operacoes|administration|facilities|legal|compliance|office|project|programme?|delivery|services?|unit|department|implementation)\b/u,
  ],
];

const leads =
  /\b(?:vp|e?svp|vice president|director|directora|head|chief|manager|leiter(?:in)?|direktor(?:in)?|directeur|directrice|responsable|gerente|jefe|jefa|diretora?|president|officer|lead|leader|dean|supervisor)\b/u;

/** Ranks so high that what is led matters more than what is done. */
const commands =
  /\b(?:vp|e?svp|vice president|director|directora|head|chief|direktor(?:in)?|direct(?:eur|rice)|diretora?|leiter(?:in)?|jefe|jefa)\b/u;

/** Who leads something is a manager of it. */
const managerOf = (text: string): string | null => {
  if (!leads.test(text)) return null;
  return functions.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
};

const commonly = (words: readonly string[]): string | null => {
  const text = words.join(' ');
  return commonTitles.get(text) ?? (text.endsWith('s') ? (commonTitles.get(text.slice(0, -1)) ?? null) : null);
};

const inEsco = (words: readonly string[], { byTitle }: OccupationTables): string | null => {
  const text = words.join(' ');
  return tooShort.has(text) ? null : (byTitle.get(text) ?? null);
};

const known = (words: readonly string[], tables: OccupationTables): string | null =>
  commonly(words) ?? inEsco(words, tables);

/** English puts the post last, most other languages first: the longest end that is a title, else the longest beginning. */
const endOrBeginning = (words: readonly string[], tables: OccupationTables): string | null => {
  const lengths = Array.from({ length: Math.max(0, words.length - 2) }, (_, index) => words.length - 1 - index);
  for (const length of lengths) {
    const found = known(words.slice(-length), tables);
    if (found !== null) return found;
  }
  for (const length of lengths) {
    const found = known(words.slice(0, length), tables);
    if (found !== null) return found;
  }
  return null;
};

/** One word of several says little: the last, or the first where it is a common one. */
const oneWord = (words: readonly string[], tables: OccupationTables): string | null =>
  known(words.slice(-1), tables) ?? commonly(words.slice(0, 1));

/** From what tells most to what tells least. */
const codeOf = (words: readonly string[], tables: OccupationTables): string | null => {
  const bare = words.filter((word) => !qualifiers.has(word));
  const text = words.join(' ');
  return (
    commonly(words) ??
    commonly(bare) ??
    inEsco(words, tables) ??
    inEsco(bare, tables) ??
    (commands.test(text) ? managerOf(text) : null) ??
    endOrBeginning(words, tables) ??
    endOrBeginning(bare, tables) ??
    managerOf(text) ??
    oneWord(bare, tables) ??
    oneWord(words, tables)
  );
};

/** What somebody does, from the posts of a title: the first that a title is known for. */
export const occupationOf = (posts: readonly (readonly string[])[], tables: OccupationTables): Occupation | null => {
  for (const words of posts) {
    const parts = [words, ...partsOf(words)];
    for (const part of parts) {
      const code = codeOf(part, tables);
      const occupation = code === null ? undefined : tables.byCode.get(code);
      if (occupation) return occupation;
    }
  }
  return null;
};

/** "Founder and CEO" is two posts where the whole is none. */
const partsOf = (words: readonly string[]): string[][] => {
  const at = words.indexOf('and');
  return at > 0 ? [words.slice(0, at), words.slice(at + 1)] : [];
};

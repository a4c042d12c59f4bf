/**
 * Rank within an organisation as a title tells it, 0 (in training) to 1 (leads it). Ranks are read from words, in
 * several languages; what is no rank although it sounds like one ("product owner", "lead generation") is known.
 * The steps are a judgement: docs/explain/status.md.
 */
export const ranks = [
  { id: 'training', label: 'In training', level: 0 },
  { id: 'junior', label: 'Junior or assistant', level: 0.15 },
  { id: 'plain', label: 'Holds the post', level: 0.3 },
  { id: 'senior', label: 'Senior', level: 0.4 },
  { id: 'lead', label: 'Lead, principal or staff', level: 0.5 },
  { id: 'manager', label: 'Manager', level: 0.55 },
  { id: 'head', label: 'Head', level: 0.7 },
  { id: 'director', label: 'Director', level: 0.75 },
  { id: 'vice-president', label: 'Vice president', level: 0.85 },
  { id: 'partner', label: 'Partner or on the board', level: 0.95 },
  { id: 'top', label: 'Founder, owner or chief', level: 1 },
] as const;
export type RankId = (typeof ranks)[number]['id'];
const levelOf = new Map<RankId, number>(ranks.map((rank) => [rank.id, rank.level]));

/** What sounds like a rank and is none; looked for first and taken out. */
const noRanks = new RegExp(
  String.raw`\b(?:${[
    '(?:product|process|service|data|system|risk|control|technical product) owner',
    'lead generation',
    'business partner',
    '(?:talent|people|client|channel|customer|delivery) partner',
    'staff (?:nurse|writer|accountant|officer|photographer|pharmacist|physician)',
    'member of (?:the )?technical staff',
    '(?:executive|personal|management) assistant',
    'assistant (?:professor|chef|general)',
    'head (?:chef|coach|hunter|waiter)',
    'first officer',
    'director of photography',
    'account executive|sales executive',
    'apprentice master',
  ].join('|')})\b`,
  'gu',
);

/** These hold a thing rather than people: one rank above the plain post. */
const managersOfThings =
  /\b(?:project|product|program|programme|account|success|community|media|case|content|brand|campaign|category|delivery|office|relationship|event|events|partner|partnerships|portfolio|release|change|property|customer)\s+managers?\b/u;

/** The first that is found counts: training, as "product manager intern", then from the highest rank down. */
const patterns: readonly (readonly [RankId, RegExp])[] = [
  [
    'training',
    /\b(?:interns?|internship|trainee|apprentice|(?:^student|student$|student (?:assistant|researcher))|werkstudent(?:in)?|praktikant(?:in)?|auszubildende[rn]?|azubi|volontar(?:in)?|stagiaire|stagista|alternante?|estagiari[oa]|becari[oa]|practicante|estudiante|etudiante?|studente|phd candidate|doctoral candidate|doktorand(?:in)?|doctorante?|pupil|cadet)\b/u,
  ],
  [
    'vice-president',
    /\b(?:e?s?vp|avp|vice president|vicepresident|vicepresidente|vice presidente|deputy (?:ceo|chief|managing director))\b/u,
  ],
  [
    'top',
    /\b(?:co ?founder|founder|founding partner|ceo|cto|cfo|coo|cmo|cio|ciso|cdo|cpo|chro|cro|cso|chief [a-z ]*officer|chief executive|chief scientist|chief economist|president|presidente|owner|co ?owner|proprietor|managing director|managing partner|geschafts?fuhrer(?:in)?|inhaber(?:in)?|(?:mit)?grunder(?:in)?|pdg|directeur general|directrice generale|fondat(?:eur|rice)|gerant|(?:director|directora) general|gerente general|fundadora?|diretora? geral|amministratore delegato|fondatore|titolare|oprichter|eigenaar|toimitusjohtaja|prezes|verkstallande direktor|vorstandsvorsitzende[rn]?|chair(?:man|woman|person)?|rector|chancellor)\b/u,
  ],
  [
    'partner',
    /\b(?:partner|board member|member of the board|board director|vorstand|aufsichtsrat|socio|socia|associee?|administrateur)\b/u,
  ],
  [
    'director',
    /\b(?:directors?|directora?|direktor(?:in)?|direct(?:eur|rice)|diretora?|dirett(?:ore|rice)|dean|general manager|bereichsleiter(?:in)?)\b/u,
  ],
  [
    'head',
    /\b(?:head|chief|hauptabteilungsleiter(?:in)?|abteilungsleiter(?:in)?|leiter(?:in)?|[a-z]+leiter(?:in)?|responsable|jefe|jefa|school principal|principal of|provost|headmaster|headmistress|headteacher|chefe)\b/u,
  ],
  [
    'manager',
    /\b(?:managers?|managerin|gerente|gestora?|supervisor|teamleiter(?:in)?|team ?lead(?:er)?|foreman|superintendent|capo|chef d equipe|professor|scrum master)\b/u,
  ],
  ['lead', /\b(?:lead|leader|principal|staff|distinguished|fellow|expert)\b/u],
  [
    'senior',
    /\b(?:senior|experienced|erfahrene[rn]?|confirmee?|specialist physician|consultant physician|counsel|iii|iv)\b/u,
  ],
  [
    'junior',
    /\b(?:junior|assistant|assistente?|assistentin|asistente|entry level|graduate|associate|aide|helper|i)\b/u,
  ],
];

/** Deputies and their like stand one step below whom they stand in for. */
const oneBelow =
  /\b(?:deputy|assistant|associate|acting|interim|vice|stellvertretende[rn]?|adjoint|adjunto|sous|sub)\b/u;
const ofTheTop = /\b(?:deputy|stellvertretende[rn]?|adjointe?|adjunt[oa])\b/u;
const stepBelow = 0.1;
const ofThings = 0.4;
const seniorOfThings = 0.5;
const seniorManager = 0.6;
const highOnes: ReadonlySet<RankId> = new Set(['director', 'head', 'manager', 'partner']);

const rankOf = (words: readonly string[]): number | null => {
  const text = words.join(' ').replace(noRanks, ' ');
  for (const [id, pattern] of patterns) {
    if (!pattern.test(text)) continue;
    if (id === 'manager' && managersOfThings.test(text)) return /\bsenior\b/u.test(text) ? seniorOfThings : ofThings;
    if (id === 'top' && ofTheTop.test(text)) return levelOf.get('vice-president') ?? null;
    const level = levelOf.get(id) ?? 0;
    if (highOnes.has(id) && oneBelow.test(text)) return Math.round((level - stepBelow) * 100) / 100;
    if (id === 'manager' && /\bsenior\b/u.test(text)) return seniorManager;
    return level;
  }
  return null;
};

/**
 * The highest rank among the posts of a title; null where no word tells one, which for a post that is known means the
 * plain rank.
 */
export const seniorityOf = (posts: readonly (readonly string[])[]): number | null => {
  const levels = posts.flatMap((words) => rankOf(words) ?? []);
  return levels.length > 0 ? Math.max(...levels) : null;
};

export const plainLevel = 0.3;

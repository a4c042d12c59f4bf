/**
 * What people give each other. `thanks` says whether a word of thanks is due for it: pressing "endorse" is none, a
 * word of praise is answered as it comes. `reportBack` says whether whoever gave it will want to hear what came of it.
 * `one` and `many` are how it stands in a sentence: "you received an introduction", "two introductions".
 */
export const exchangeKinds = [
  {
    id: 'introduction',
    label: 'Introduction',
    one: 'an introduction',
    many: 'introductions',
    thanks: true,
    reportBack: true,
  },
  { id: 'advice', label: 'Advice', one: 'advice', many: 'pieces of advice', thanks: true, reportBack: true },
  { id: 'referral', label: 'Referral', one: 'a referral', many: 'referrals', thanks: true, reportBack: true },
  {
    id: 'recommendation',
    label: 'Recommendation',
    one: 'a recommendation',
    many: 'recommendations',
    thanks: true,
    reportBack: false,
  },
  { id: 'feedback', label: 'Feedback', one: 'feedback', many: 'rounds of feedback', thanks: true, reportBack: true },
  {
    id: 'resource',
    label: 'Resource',
    one: 'something useful',
    many: 'useful things',
    thanks: true,
    reportBack: false,
  },
  { id: 'job-lead', label: 'Job lead', one: 'a job lead', many: 'job leads', thanks: true, reportBack: true },
  {
    id: 'endorsement',
    label: 'Endorsement',
    one: 'an endorsement',
    many: 'endorsements',
    thanks: false,
    reportBack: false,
  },
  { id: 'time', label: 'Time', one: 'time', many: 'hours of time', thanks: true, reportBack: false },
  { id: 'support', label: 'Support', one: 'support', many: 'acts of support', thanks: true, reportBack: false },
  { id: 'praise', label: 'Praise', one: 'praise', many: 'words of praise', thanks: false, reportBack: false },
] as const;
export type ExchangeKind = (typeof exchangeKinds)[number]['id'];
export const exchangeKindIds = exchangeKinds.map((kind) => kind.id) as [ExchangeKind, ...ExchangeKind[]];
export const exchangeKindById: ReadonlyMap<string, (typeof exchangeKinds)[number]> = new Map(
  exchangeKinds.map((kind) => [kind.id, kind]),
);

/** How much it was, in the user's eyes. Only for order and pictures: never shown as a number. */
export const exchangeSizes = ['small', 'medium', 'large'] as const;
export type ExchangeSize = (typeof exchangeSizes)[number];
export const sizeWeights: Readonly<Record<ExchangeSize, number>> = { small: 1, medium: 2, large: 4 };

/**
 * What people give each other. `thanks` says whether a word of thanks is due for it: pressing "endorse" is none, a
 * word of praise is answered as it comes. `reportBack` says whether whoever gave it will want to hear what came of it.
 * `usual` is its size unless the user says otherwise; `one` and `many` are how it stands in a sentence: "you received an introduction", "two introductions".
 */
export const exchangeKinds = [
  {
    id: 'introduction',
    usual: 'medium',
    label: 'Introduction',
    one: 'an introduction',
    many: 'introductions',
    thanks: true,
    reportBack: true,
  },
  {
    id: 'advice',
    usual: 'medium',
    label: 'Advice',
    one: 'advice',
    many: 'pieces of advice',
    thanks: true,
    reportBack: true,
  },
  {
    id: 'referral',
    usual: 'large',
    label: 'Referral',
    one: 'a referral',
    many: 'referrals',
    thanks: true,
    reportBack: true,
  },
  {
    id: 'recommendation',
    usual: 'medium',
    label: 'Recommendation',
    one: 'a recommendation',
    many: 'recommendations',
    thanks: true,
    reportBack: false,
  },
  {
    id: 'feedback',
    usual: 'medium',
    label: 'Feedback',
    one: 'feedback',
    many: 'rounds of feedback',
    thanks: true,
    reportBack: true,
  },
  {
    id: 'resource',
    usual: 'small',
    label: 'Resource',
    one: 'something useful',
    many: 'useful things',
    thanks: true,
    reportBack: false,
  },
  {
    id: 'job-lead',
    usual: 'medium',
    label: 'Job lead',
    one: 'a job lead',
    many: 'job leads',
    thanks: true,
    reportBack: true,
  },
  {
    id: 'endorsement',
    usual: 'small',
    label: 'Endorsement',
    one: 'an endorsement',
    many: 'endorsements',
    thanks: false,
    reportBack: false,
  },
  { id: 'time', usual: 'medium', label: 'Time', one: 'time', many: 'hours of time', thanks: true, reportBack: false },
  {
    id: 'support',
    usual: 'medium',
    label: 'Support',
    one: 'support',
    many: 'acts of support',
    thanks: true,
    reportBack: false,
  },
  {
    id: 'praise',
    usual: 'small',
    label: 'Praise',
    one: 'praise',
    many: 'words of praise',
    thanks: false,
    reportBack: false,
  },
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

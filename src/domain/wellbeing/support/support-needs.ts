/** What one may need somebody for. */
export const supportNeeds = ['listen', 'advise', 'witness', 'stand-by', 'practical', 'professional'] as const;
export type SupportNeed = (typeof supportNeeds)[number];

export const needWords: Readonly<Record<SupportNeed, string>> = {
  listen: 'Somebody who listens',
  advise: 'Somebody with advice and distance',
  witness: 'Somebody who has seen it',
  'stand-by': 'Somebody who would come along',
  practical: 'Somebody for practical help: a room, money, work, the children',
  professional: 'Somebody whose profession this is',
};

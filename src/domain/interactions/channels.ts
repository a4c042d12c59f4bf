/**
 * How an interaction took place. `countsAsContact` says whether a day with it is a day of contact: pressing
 * "endorse" is not. `reply` says whether an unanswered one from them is an answer owed.
 */
export const channels = [
  { id: 'meeting', label: 'Meeting', verb: 'met', countsAsContact: true, reply: false },
  { id: 'coffee', label: 'Coffee', verb: 'had coffee', countsAsContact: true, reply: false },
  { id: 'call', label: 'Call', verb: 'spoke', countsAsContact: true, reply: false },
  { id: 'message', label: 'Message', verb: 'wrote', countsAsContact: true, reply: true },
  { id: 'mail', label: 'Mail', verb: 'mailed', countsAsContact: true, reply: true },
  { id: 'event', label: 'Event', verb: 'met at an event', countsAsContact: true, reply: false },
  { id: 'comment', label: 'Comment', verb: 'commented', countsAsContact: true, reply: false },
  { id: 'invitation', label: 'Invitation', verb: 'invited', countsAsContact: false, reply: false },
  { id: 'endorsement', label: 'Endorsement', verb: 'endorsed', countsAsContact: false, reply: false },
  { id: 'recommendation', label: 'Recommendation', verb: 'recommended', countsAsContact: false, reply: false },
] as const;
export type Channel = (typeof channels)[number]['id'];
export const channelIds = channels.map((channel) => channel.id) as [Channel, ...Channel[]];
export const channelById: ReadonlyMap<string, (typeof channels)[number]> = new Map(
  channels.map((each) => [each.id, each]),
);

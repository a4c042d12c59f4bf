import type { Channel } from '../interactions/channels.ts';

/**
 * Where a draft goes. Limits are characters (UTF-16 units, as pages count them); they are what others observed, not
 * promises of the platforms, so that users may set their own. `hint` says where a number comes from.
 */
export const draftChannels = [
  {
    id: 'linkedin-note',
    label: 'LinkedIn note',
    logsAs: 'invitation',
    hasSubject: false,
    limit: 200,
    subjectLimit: null,
    words: null,
    hint: '200 characters on free accounts, 300 with Premium (reported by users of the platform, 2024; older pages say 300 for all).',
  },
  {
    id: 'inmail',
    label: 'LinkedIn InMail',
    logsAs: 'message',
    hasSubject: true,
    limit: 1900,
    subjectLimit: 200,
    words: null,
    hint: 'InMails under 400 characters were answered 22 % more than the average (LinkedIn, recruiters, 2021–2022; observed, not a rule).',
  },
  {
    id: 'message',
    label: 'Message',
    logsAs: 'message',
    hasSubject: false,
    limit: 3000,
    subjectLimit: null,
    words: 125,
    hint: 'Sources disagree on the longest LinkedIn message, 3000 or 8000 characters; short ones are read.',
  },
  {
    id: 'mail',
    label: 'Mail',
    logsAs: 'mail',
    hasSubject: true,
    limit: null,
    subjectLimit: null,
    words: 125,
    hint: 'Mails of 50 to 125 words and subjects of 3 or 4 were answered most (a mail program’s 40 million mails, 2016; observed, not a rule).',
  },
] as const satisfies readonly {
  id: string;
  label: string;
  logsAs: Channel;
  hasSubject: boolean;
  limit: number | null;
  subjectLimit: number | null;
  words: number | null;
  hint: string;
}[];
export type DraftChannel = (typeof draftChannels)[number]['id'];
export const draftChannelIds = draftChannels.map((channel) => channel.id) as [DraftChannel, ...DraftChannel[]];
export const draftChannelById: ReadonlyMap<string, (typeof draftChannels)[number]> = new Map(
  draftChannels.map((channel) => [channel.id, channel]),
);

/** The user's own limits, by channel. Null is no limit; a channel left out has the one above. */
export type OwnLimits = Readonly<Record<string, number | null>>;

export interface Limits {
  readonly characters: number | null;
  readonly subject: number | null;
  /** A hint, not a limit. */
  readonly words: number | null;
}

/** What fits where, by the user's own word first. */
export const limitsOf = (channel: DraftChannel, own: OwnLimits): Limits => {
  const declared = draftChannelById.get(channel);
  const given = (key: string, standard: number | null): number | null => (key in own ? (own[key] ?? null) : standard);
  return {
    characters: given(channel, declared?.limit ?? null),
    subject: given(`${channel}-subject`, declared?.subjectLimit ?? null),
    words: given(`${channel}-words`, declared?.words ?? null),
  };
};

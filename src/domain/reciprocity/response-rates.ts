import * as z from 'zod';
import { channelById } from '../interactions/channels.ts';

/** An answer that comes later than this is another conversation. */
export const answerDays = 14;
/** From so many messages on, the user's own numbers say more than general ones. */
export const fewestMessages = 30;

/** Lengths of a message in characters: those of which studies speak. */
export const lengthBands = [
  { id: 'short', most: 400, label: 'up to 400 characters' },
  { id: 'middle', most: 800, label: '401 to 800' },
  { id: 'long', most: 1200, label: '801 to 1,200' },
  { id: 'very-long', most: null, label: 'more than 1,200' },
] as const;
export type LengthBand = (typeof lengthBands)[number]['id'];

/** Messages that began an exchange, or took it up again, and how many were answered in time. */
export interface ResponseCount {
  readonly channel: string;
  readonly band: LengthBand;
  readonly sent: number;
  readonly answered: number;
}

const rate = z.object({
  sent: z.number(),
  answered: z.number(),
  /** 0 to 1; null below the fewest that say something. */ rate: z.number().nullable(),
});
export const responseHint = z.object({
  text: z.string(),
  /** `own`: from the user's own messages. `general`: from what others measured, to be taken with care. */
  basis: z.enum(['own', 'general']),
});
export const responses = z.object({
  answerDays: z.number(),
  fewest: z.number(),
  channels: z.array(rate.extend({ channel: z.string(), label: z.string() })),
  lengths: z.array(rate.extend({ channel: z.string(), band: z.string(), label: z.string() })),
  hints: z.array(responseHint),
});
export type Responses = z.infer<typeof responses>;

/** Observational, from other people's work: see docs/explain/asking.md. */
const generalHints: Readonly<Record<string, string>> = {
  message:
    'Short messages are answered more often: in one large study of recruiters, those under 400 characters did best.',
  mail: 'Mails of 50 to 125 words are answered most, by one vendor’s count of forty million; a subject of three or four words helps.',
};

const rateOf = (sent: number, answered: number) => ({
  sent,
  answered,
  rate: sent < fewestMessages ? null : answered / sent,
});

/** The user's own response rates by channel and length, and what follows from them. */
export const responsesOf = (counts: readonly ResponseCount[]): Responses => {
  const byChannel = Map.groupBy(counts, (count) => count.channel);
  const channels = [...byChannel].map(([channel, rows]) => ({
    channel,
    label: channelById.get(channel)?.label ?? channel,
    ...rateOf(total(rows, 'sent'), total(rows, 'answered')),
  }));
  const lengths = counts
    .map(({ channel, band, sent, answered }) => ({
      channel,
      band,
      label: lengthBands.find((each) => each.id === band)?.label ?? band,
      ...rateOf(sent, answered),
    }))
    .sort((a, b) => (a.channel === b.channel ? placeOf(a.band) - placeOf(b.band) : a.channel < b.channel ? -1 : 1));
  return {
    answerDays,
    fewest: fewestMessages,
    channels: channels.sort((a, b) => b.sent - a.sent || (a.channel < b.channel ? -1 : 1)),
    lengths,
    hints: hintsOf(channels, lengths),
  };
};

const total = (rows: readonly ResponseCount[], column: 'sent' | 'answered'): number =>
  rows.reduce((sum, row) => sum + row[column], 0);
const placeOf = (band: string): number => lengthBands.findIndex((each) => each.id === band);
const percent = (value: number): string => `${Math.round(value * 100)} %`;

const hintsOf = (channels: Responses['channels'], lengths: Responses['lengths']): Responses['hints'] =>
  Object.entries(generalHints).map(([channel, general]) => {
    const own = channels.find((each) => each.channel === channel);
    if (!own || own.rate === null) return { text: general, basis: 'general' as const };
    const known = lengths.filter((each) => each.channel === channel && each.rate !== null);
    const best = known.toSorted((a, b) => (b.rate ?? 0) - (a.rate ?? 0))[0];
    const said = `Of your ${own.sent.toLocaleString('en')} ${channel === 'mail' ? 'mails' : 'messages'}, ${percent(own.rate)} were answered within ${answerDays} days`;
    return {
      text:
        best && known.length > 1
          ? `${said}; best were those of ${best.label} (${percent(best.rate ?? 0)}).`
          : `${said}.`,
      basis: 'own' as const,
    };
  });

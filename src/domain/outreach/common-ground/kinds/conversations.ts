import { channelById } from '../../../interactions/channels.ts';
import type { GroundFact } from '../common-ground.ts';
import type { GroundConversation, GroundRows } from '../ground-rows.ts';
import { nameOf, quotedText, yearWords } from '../pair-words.ts';
import { dayWords } from '../../time-words.ts';

const mostTold = 3;
/** Written by one of the two; whatever else there is, both did. */
const writtenChannels: ReadonlySet<string> = new Set(['message', 'mail', 'comment']);

/** A subject without the marks that mail programs put before it, and without being the mere name of a channel. */
export const topicOf = ({ subject, body }: Pick<GroundConversation, 'subject' | 'body'>): string | null => {
  const plain = subject?.replace(/^(\s*(re|fwd?|aw|wg|sv|antw)\s*:\s*)+/i, '').trim() ?? '';
  const isEmpty = plain === '' || channelById.has(plain.toLowerCase());
  return isEmpty ? firstSentence(body) : plain;
};

/** "Hi Ida!", "Liebe Ida," and the like. */
const greeting =
  /^(hi|hello|hey|dear|good (morning|afternoon|evening)|hallo|lieber?|guten (morgen|tag|abend)|bonjour|salut|hola|ol[áa]|ciao)\b[^,.!?]{0,40}[,.!]\s*/i;

const firstSentence = (body: string | null): string | null => {
  const lines = (body ?? '').split('\n').map((line) => line.trim().replace(greeting, ''));
  const line = lines.find((each) => each.length > 24) ?? lines.find((each) => each !== '') ?? '';
  const sentence = /^.{24,}?[.!?](?=\s|$)/.exec(line)?.[0] ?? line;
  return sentence === '' ? null : sentence;
};

/** What the two last spoke of, each topic once, the latest first. */
export const conversations = ({ other, conversations: said }: GroundRows, today: string): GroundFact[] => {
  const day = Temporal.PlainDate.from(today);
  const seen = new Set<string>();
  const facts: GroundFact[] = [];
  for (const conversation of said) {
    const topic = conversation.groupSize > 1 && conversation.subject === null ? null : topicOf(conversation);
    // An event both were at is ground of its own.
    if (
      topic === null ||
      conversation.channel === 'event' ||
      seen.has(topic) ||
      !channelById.get(conversation.channel)?.countsAsContact
    )
      continue;
    seen.add(topic);
    const when = dayWords(conversation.occurredOn, day);
    const who =
      conversation.direction === 'inbound' && writtenChannels.has(conversation.channel)
        ? capital(nameOf(other.person))
        : 'You';
    const verb = channelById.get(conversation.channel)?.verb ?? 'were in touch';
    facts.push({
      key: `conversation:${conversation.id}`,
      kind: 'conversation',
      what: topic,
      text: `${who} ${verb} ${when}: ${quotedText(topic)}${/[.?!]$/.test(topic) ? '' : '.'}`,
      together: null,
      from: conversation.occurredOn,
      until: conversation.occurredOn,
      personId: null,
      evidence: [
        {
          record: 'interactions',
          id: conversation.id,
          words: `${capital(conversation.channel)}, ${yearWords(conversation.occurredOn)}: ${quotedText(topic)}`,
        },
      ],
      weight: 78 - 6 * facts.length - ageOf(conversation.occurredOn, day),
    });
    if (facts.length === mostTold) break;
  }
  return facts;
};

/** 0 for today, 20 for a year ago, 40 at most. */
const ageOf = (on: string, today: Temporal.PlainDate): number =>
  Math.min(40, (20 * Math.max(0, Temporal.PlainDate.from(on).until(today).days)) / 365);

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

import { dayNumber } from '../../../kernel/day-number.ts';
import { fold } from '../../../kernel/fold.ts';
import { sourceKinds } from '../../people/source-kinds.ts';
import { words } from '../../search/words.ts';
import { roleKindById } from '../../ties/role-kinds.ts';
import type { GroundEvidence, GroundFact } from '../common-ground/common-ground.ts';
import { nameOf, quotedText } from '../common-ground/pair-words.ts';
import { lengthWords } from '../time-words.ts';
import type { Attendee } from './event-store.ts';

/** Why to look for somebody at an event, in a sentence, with what that rests on. */
export interface MeetingReason {
  readonly kind: 'promise' | 'seeking' | 'new' | 'quiet' | 'ground' | 'tie';
  readonly text: string;
  readonly evidence: readonly GroundEvidence[];
  /** 0 to 100. */
  readonly weight: number;
}

export interface ToMeet {
  readonly attendee: Attendee;
  /** The most telling first; there is always one. */
  readonly reasons: readonly MeetingReason[];
}

interface MeetingFacts {
  readonly attendee: Attendee;
  /** What the user and the person share, the best first. */
  readonly ground: readonly GroundFact[];
}

const mostReasons = 3;
const quietFromDays = 180;
/** What one has talked about is evidence of contact, not a reason to meet. */
const groundKindsLeftOut: ReadonlySet<string> = new Set(['conversation', 'place']);
const groundShare = 0.75;

const isSelfless = { isSelf: 0 } as const;
const callName = (attendee: Attendee): string => nameOf({ ...attendee, ...isSelfless });

/** What the user looks for at an event, one topic each, as it is written. */
export const soughtTopics = (seeking: string | null): string[] =>
  (seeking ?? '')
    .split(/[,;\n]/)
    .map((each) => each.trim())
    .filter((each) => words(fold(each)).length > 0);

/** Whether a text has all words of a topic, one after the other. */
const speaksOf = (text: string, topic: string): boolean =>
  ` ${words(fold(text)).join(' ')} `.includes(` ${words(fold(topic)).join(' ')} `);

const promised = (attendee: Attendee): MeetingReason[] =>
  attendee.promises.slice(0, 1).map(({ id, text }) => ({
    kind: 'promise',
    text: `You promised ${callName(attendee)}: ${quotedText(text)}`,
    evidence: [{ record: 'promises', id, words: `Promise still open: ${quotedText(text)}` }],
    weight: 95,
  }));

const sought = (attendee: Attendee, seeking: readonly string[]): MeetingReason[] => {
  const who = callName(attendee);
  const { title, organisation } = attendee;
  for (const wish of seeking) {
    const topic = attendee.topics.find((each) => speaksOf(each.topic, wish));
    if (topic) {
      const does = topic.kind === 'interest' ? 'cares for' : 'is good at';
      return [
        {
          kind: 'seeking',
          text: `${who} ${does} ${topic.topic}, which you look for here.`,
          evidence: [{ record: 'topics', id: topic.id, words: `${attendee.fullName}: ${topic.topic} (${topic.kind})` }],
          weight: 88,
        },
      ];
    }
    const work = [title, organisation].filter(Boolean).join(' at ');
    if (speaksOf(work, wish))
      return [
        {
          kind: 'seeking',
          text: `${who} works as ${work}, and you look for ${quotedText(wish)}.`,
          evidence: [{ record: 'people', id: attendee.id, words: `${attendee.fullName}: ${work}` }],
          weight: 84,
        },
      ];
  }
  return [];
};

const standing = (attendee: Attendee, today: string): MeetingReason => {
  const who = callName(attendee);
  const role = roleKindById.get(attendee.roles[0] ?? '')?.label.toLowerCase();
  if (attendee.lastOn === null) {
    const { source } = attendee;
    const from = source && (source.detail ?? sourceKinds.find((kind) => kind.id === source.kind)?.label.toLowerCase());
    return {
      kind: 'new',
      text: `Nothing has passed between you yet${from ? `; you know of ${who} from ${from}` : ''}. A first word is easiest in person.`,
      evidence: [
        source
          ? { record: 'sources', id: source.id, words: `Source: ${from}` }
          : { record: 'people', id: attendee.id, words: 'No contact on file' },
      ],
      weight: 72,
    };
  }
  const silence = dayNumber(today) - dayNumber(attendee.lastOn);
  const isQuiet = silence >= quietFromDays;
  const last = silence <= 0 ? 'you were in touch today' : `you were last in touch ${lengthWords(silence)} ago`;
  const lead = role ? `${who} is your ${role}, and ` : '';
  return {
    kind: isQuiet ? 'quiet' : 'tie',
    text: `${capital(`${lead}${last}`)}.${isQuiet ? ' A good moment to take it up again.' : ''}`,
    evidence: [
      {
        record: 'ties',
        id: attendee.id,
        words: `Last contact on ${attendee.lastOn}${attendee.strength === null ? '' : `, strength ${attendee.strength} of 100`}`,
      },
    ],
    weight: (isQuiet ? 66 : 20) + (role ? 12 : 0) + (attendee.strength ?? 0) / 10,
  };
};

/** That both are at this very event goes without saying. */
const shared = (ground: readonly GroundFact[], event: string): MeetingReason[] =>
  ground
    .filter(({ kind, what }) => !groundKindsLeftOut.has(kind) && !(kind === 'event' && fold(what) === fold(event)))
    .slice(0, 1)
    .map(({ text, evidence, weight }) => ({ kind: 'ground', text, evidence, weight: weight * groundShare }));

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Whom of those expected to look for, and why: whoever has most reason first. The same rows and day give the same. */
export const whomToMeet = (
  facts: readonly MeetingFacts[],
  { name, seeking, today }: { readonly name: string; readonly seeking: string | null; readonly today: string },
): ToMeet[] => {
  const wishes = soughtTopics(seeking);
  return facts
    .map(({ attendee, ground }): ToMeet => {
      const reasons = [
        ...promised(attendee),
        ...sought(attendee, wishes),
        standing(attendee, today),
        ...shared(ground, name),
      ].toSorted((a, b) => b.weight - a.weight);
      return { attendee, reasons: reasons.slice(0, mostReasons) };
    })
    .toSorted((a, b) => weightOf(b) - weightOf(a) || (a.attendee.id < b.attendee.id ? -1 : 1));
};

/** The best reason decides; what else there is tells those apart who share it. */
const weightOf = ({ reasons: [first, ...others] }: ToMeet): number =>
  (first?.weight ?? 0) + others.reduce((sum, each) => sum + each.weight, 0) / 10;

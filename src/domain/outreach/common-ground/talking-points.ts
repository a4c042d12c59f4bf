import { dayNumber } from '../../../kernel/day-number.ts';
import { type GroundFact, type GroundKind, mostPoints, type PointKind, type TalkingPoint } from './common-ground.ts';
import type { GroundRows } from './ground-rows.ts';
import { nameOf, quotedText, yearWords } from './pair-words.ts';

type Weighed = TalkingPoint & { readonly weight: number };

/** A position begun so recently is news. */
const newsDays = 270;

/** Their own work, where it is news: begun within the last months. */
const newPosition = ({ other }: GroundRows, today: string) =>
  other.positions.find(
    ({ startedOn, isCurrent, title, organisation }) =>
      isCurrent === 1 &&
      startedOn !== null &&
      startedOn.length >= 7 &&
      (title ?? organisation) !== null &&
      startedOn <= today &&
      dayNumber(today) - dayNumber(`${startedOn}-01`.slice(0, 10)) <= newsDays,
  );

const jobWords = (title: string | null, organisation: string | null): string =>
  title === null ? `at ${organisation}` : organisation === null ? `as ${title}` : `as ${title} at ${organisation}`;

/** Things worth mentioning, the best first. */
export const mentions = (rows: GroundRows, facts: readonly GroundFact[], today: string): TalkingPoint[] => {
  const points: Weighed[] = facts.map(({ kind, what, text, evidence, weight }) => ({
    kind,
    what,
    text,
    evidence,
    weight,
  }));
  const news = newPosition(rows, today);
  if (news)
    points.push({
      kind: 'position',
      what: news.organisation ?? news.title ?? '',
      text: `${capital(nameOf(rows.other.person))} began ${jobWords(news.title, news.organisation)} in ${yearWords(news.startedOn ?? '')}.`,
      evidence: [
        {
          record: 'positions',
          id: news.id,
          words: `${rows.other.person.fullName}: ${jobWords(news.title, news.organisation)}`,
        },
      ],
      weight: 82,
    });
  for (const topic of rows.other.topics.slice(0, 12))
    points.push({
      kind: 'topic',
      what: topic.topic,
      text: `${capital(nameOf(rows.other.person))} ${topic.kind === 'interest' ? 'cares for' : 'is good at'} ${topic.topic}.`,
      evidence: [
        { record: 'topics', id: topic.id, words: `${rows.other.person.fullName}: ${topic.topic} (${topic.kind})` },
      ],
      weight: topic.kind === 'interest' ? 32 : 22,
    });
  return bestOf(points);
};

const questions: Partial<Record<GroundKind, (fact: GroundFact, who: string) => string | null>> = {
  // Somebody's question wants an answer, not to be asked after.
  conversation: ({ what }) => (what.endsWith('?') ? null : `You spoke of ${quotedText(what)}. How did it go on?`),
  event: ({ what }) => `What did you take away from ${what}?`,
  employer: ({ what, together }) =>
    together === 'apart'
      ? `What was ${what} like in your time there?`
      : `What do you miss, or not, about our time at ${what}?`,
  school: ({ what }) => `What stayed with you from ${what}?`,
  group: ({ what }) => `What brought you to ${what}?`,
  person: ({ what, personId }) => (personId === null ? null : `How did you and ${what} get to know each other?`),
  interest: ({ what }) => `What are you up to in ${what} these days?`,
  goal: ({ what }) => `How would you go about ${what} if you began today?`,
  place: ({ what }) => `What do you like about ${what}?`,
};

/** Questions worth asking, the best first: each names something on file. */
export const questionsWorthAsking = (rows: GroundRows, facts: readonly GroundFact[], today: string): TalkingPoint[] => {
  const who = nameOf(rows.other.person);
  const points: Weighed[] = facts.flatMap((fact) => {
    const isOver = fact.kind !== 'event' || fact.until === null || fact.until <= today;
    const isStill = fact.kind === 'employer' && fact.until === null && fact.from !== null;
    const text = isOver && !isStill ? questions[fact.kind]?.(fact, who) : undefined;
    return text
      ? [{ kind: fact.kind as PointKind, what: fact.what, text, evidence: fact.evidence, weight: fact.weight }]
      : [];
  });
  return bestOf([...points, ...ownQuestions(rows, today)]);
};

/** Questions about what is theirs alone: work, expertise, interests, something they promised. */
const ownQuestions = (rows: GroundRows, today: string): Weighed[] => {
  const { other } = rows;
  const points: Weighed[] = [];
  const news = newPosition(rows, today);
  const job = news ?? other.positions.find((each) => each.isCurrent === 1 && each.title !== null);
  if (job)
    points.push({
      kind: 'position',
      what: job.organisation ?? job.title ?? '',
      text: news
        ? `How are your first months ${jobWords(job.title, job.organisation)}?`
        : `What keeps you busy ${jobWords(job.title, job.organisation)}?`,
      evidence: [
        {
          record: 'positions',
          id: job.id,
          words: `${other.person.fullName}: ${jobWords(job.title, job.organisation)}`,
        },
      ],
      weight: news ? 83 : 45,
    });
  for (const topic of other.topics.slice(0, 12))
    points.push({
      kind: 'topic',
      what: topic.topic,
      text:
        topic.kind === 'expertise'
          ? `What would you tell someone who is new to ${topic.topic}?`
          : `How did you come to ${topic.topic}?`,
      evidence: [{ record: 'topics', id: topic.id, words: `${other.person.fullName}: ${topic.topic} (${topic.kind})` }],
      weight: topic.kind === 'expertise' ? 44 : 50,
    });
  for (const promise of rows.promises)
    if (promise.direction === 'received')
      points.push({
        kind: 'promise',
        what: promise.text,
        text: `You offered ${quotedText(promise.text)}: does it still suit you?`,
        evidence: [
          { record: 'promises', id: promise.id, words: `Promised on ${promise.madeOn}: ${quotedText(promise.text)}` },
        ],
        weight: 40,
      });
  return points;
};

/** The best few, of as many kinds as there are: a second of a kind only where nothing else is left. */
const bestOf = (points: readonly Weighed[]): TalkingPoint[] => {
  const sorted = points.toSorted((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1));
  const kinds = new Set<PointKind>();
  const whats = new Set<string>();
  const first: Weighed[] = [];
  const rest: Weighed[] = [];
  for (const point of sorted) {
    if (whats.has(point.what)) continue;
    whats.add(point.what);
    if (kinds.has(point.kind)) rest.push(point);
    else first.push(point);
    kinds.add(point.kind);
  }
  return [...first, ...rest].slice(0, mostPoints).map(({ weight: _, ...point }) => point);
};

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

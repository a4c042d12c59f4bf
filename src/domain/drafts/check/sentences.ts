/** A sentence of a message with its place in it, and what it is there for. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly part: 'greeting' | 'body' | 'sign-off';
}

const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|hallo|hi|liebe[rs]?|guten (?:tag|morgen|abend)|sehr geehrte[rs]?|moin|servus|grüezi|grüß (?:dich|gott))(?![\p{L}])/iu;
/** A greeting and what follows it on the same line: "Hi Amara, I saw …". */
const GREETING_BEFORE = /^[^,!:\n]{2,60}[,!:](?=\s|$)/u;
const SIGN_OFF =
  /^(?:(?:with )?(?:all the best|(?:kind|kindest|best|warm|warmest) (?:regards|wishes)|best|regards|cheers|thanks(?: again| so much| a lot)?|thank you(?: again| so much| very much)?|many thanks|yours(?: truly| sincerely)?|sincerely|talk soon|see you soon|take care|(?:viele|liebe|herzliche|beste|freundliche|schöne|sonnige|mit (?:freundlichen|besten|herzlichen)) grü(?:ße|ßen|sse|ssen)|(?:lieben|herzlichen|besten|schönen) gruß|gruß|grüße|lg|vg|mfg|bis (?:bald|dann)|(?:vielen |herzlichen |besten )?dank(?:e)?|alles (?:gute|liebe)))[,.!]?(?:\s+\p{Lu}[\p{L}.'’ -]{0,40})?$/iu;
const NAME_LINE = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}?[\p{L}.'’-]+){0,3}$/u;
/** “Until soon, Noa”. */
const LEAVE_WITH_NAME = /^\p{L}[\p{L}'’ ]{1,28}, \p{Lu}[\p{L}.'’-]{0,20}$/u;
/** Looks only at where a run of stops begins, so that a thousand dots cost no more than a thousand letters. */
const SENTENCE_END = /(?<![.!?…])[.!?…]+["”“’')\]]*(?=\s|$)/gu;
const ABBREVIATION =
  /(?:^|[\s(])(?:dr|mr|mrs|ms|prof|st|e\.g|i\.e|etc|vs|z\.\s?b|d\.\s?h|u\.\s?a|bzw|ca|nr|evtl|ggf|inkl|usw|\d{1,2})$/iu;
const MOST_SIGN_OFF_LINES = 4;
const LONGEST_ABBREVIATION = 8;

interface Line {
  readonly start: number;
  readonly text: string;
}

const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const lead = line.length - line.trimStart().length;
    const tidy = line.trim();
    if (tidy !== '') lines.push({ start: start + lead, text: tidy });
    start += line.length + 1;
  }
  return lines;
};

/** From which line on the message takes its leave. */
const signOffFrom = (lines: readonly Line[]): number => {
  const earliest = Math.max(1, lines.length - MOST_SIGN_OFF_LINES);
  for (let index = earliest; index < lines.length; index += 1)
    if (SIGN_OFF.test(lines[index]?.text ?? '')) return index;
  const last = lines.length - 1;
  const end = lines[last]?.text ?? '';
  return last > 0 && (NAME_LINE.test(end) || LEAVE_WITH_NAME.test(end)) ? last : lines.length;
};

const cutLine = ({ start, text }: Line, part: Sentence['part']): Sentence[] => {
  const sentences: Sentence[] = [];
  let from = 0;
  const add = (to: number): void => {
    const piece = text.slice(from, to);
    const lead = piece.length - piece.trimStart().length;
    const tidy = piece.trim();
    if (tidy !== '')
      sentences.push({ start: start + from + lead, end: start + from + lead + tidy.length, text: tidy, part });
    from = to;
  };
  for (const { 0: stop, index } of text.matchAll(SENTENCE_END)) {
    const isAbbreviated =
      stop === '.' && ABBREVIATION.test(text.slice(Math.max(0, index - LONGEST_ABBREVIATION), index));
    if (!isAbbreviated) add(index + stop.length);
  }
  add(text.length);
  return sentences;
};

const cutGreeting = (line: Line): Sentence[] => {
  const before = GREETING_BEFORE.exec(line.text)?.[0];
  const cut = before?.length ?? (line.text.length <= 60 && !/[.?]/.test(line.text) ? line.text.length : 0);
  if (cut === 0) return cutLine(line, 'body');
  const greeting: Sentence = {
    start: line.start,
    end: line.start + cut,
    text: line.text.slice(0, cut),
    part: 'greeting',
  };
  const rest = line.text.slice(cut);
  const lead = rest.length - rest.trimStart().length;
  return [greeting, ...cutLine({ start: line.start + cut + lead, text: rest.trimStart() }, 'body')];
};

/** The sentences of a message in their order, told apart into greeting, body and sign-off. */
export const sentencesOf = (text: string): Sentence[] => {
  const lines = linesOf(text);
  const leave = signOffFrom(lines);
  return lines.flatMap((line, index) => {
    if (index >= leave) return cutLine(line, 'sign-off');
    return index === 0 && GREETING.test(line.text) ? cutGreeting(line) : cutLine(line, 'body');
  });
};

/** How many words a text has. */
export const wordCount = (text: string): number => {
  let count = 0;
  for (const _ of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)) count += 1;
  return count;
};

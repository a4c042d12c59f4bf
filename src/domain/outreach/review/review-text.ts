import type { WeeklyReview } from './weekly-review.ts';

export interface ReviewSection {
  readonly title: string;
  readonly lines: readonly string[];
}

const dayOf = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    Date.parse(day),
  );

const exchangeLine = ({ fullName, what, text }: WeeklyReview['given'][number]): string =>
  `${fullName}: ${what}${text ? ` (${text})` : ''}`;

const taskLine = ({ fullName, text, direction, kind, dueOn }: WeeklyReview['open'][number]): string => {
  const who = kind === 'promise' && direction === 'received' ? `${fullName} promised you` : `${fullName}`;
  return `${who}: ${text}${dueOn ? `, due ${dayOf(dueOn)}` : ''}`;
};

const birthdayLine = ({ fullName, on, age }: WeeklyReview['birthdays'][number]): string =>
  `${fullName}, ${dayOf(on)}${age === null ? '' : ` (${age})`}`;

const inTouchLine = ({ fullName, days }: WeeklyReview['inTouch'][number]): string =>
  days === 1 ? fullName : `${fullName}, on ${days} days`;

/** The review as headings and lines; what is empty is left out. One form for the page of text, the mail and the command line. */
export const reviewSections = (review: WeeklyReview): ReviewSection[] => {
  const beyond = review.met.total - review.met.items.length;
  const sections: ReviewSection[] = [
    { title: 'In touch', lines: review.inTouch.map(inTouchLine) },
    {
      title: 'Newly met',
      lines: [...review.met.items.map((each) => each.fullName), ...(beyond > 0 ? [`and ${beyond} more`] : [])],
    },
    { title: 'You gave', lines: review.given.map(exchangeLine) },
    { title: 'You received', lines: review.received.map(exchangeLine) },
    { title: 'Done', lines: review.done.map((each) => `${each.fullName}: ${each.text}`) },
    { title: 'Still open', lines: review.open.map(taskLine) },
    { title: 'Next week', lines: [...review.next.map(taskLine), ...review.birthdays.map(birthdayLine)] },
    { title: 'One question', lines: [review.question, ...(review.reflection ? [review.reflection] : [])] },
  ];
  return sections.filter((section) => section.lines.length > 0);
};

export const reviewTitle = ({ from, to }: WeeklyReview): string => `Your week, ${dayOf(from)} to ${dayOf(to)}`;

/** As a plain text, for a mail or a terminal. */
export const reviewText = (review: WeeklyReview): string => {
  const sections = reviewSections(review).map(({ title, lines }) =>
    [title, ...lines.map((line) => `- ${line}`)].join('\n'),
  );
  return `${[reviewTitle(review), review.summary, ...sections].join('\n\n')}\n`;
};

import { showFeed } from '../../../domain/outreach/feed/operations/calendar-feed.ts';
import { showMailAccount } from '../../../domain/outreach/review/operations/mail-review.ts';
import { showReview } from '../../../domain/outreach/review/operations/weekly-review.ts';
import { reviewSections, reviewTitle } from '../../../domain/outreach/review/review-text.ts';
import { oneLine } from '../text/cell.ts';
import { paragraph, parts } from '../text/prose.ts';
import { view } from './view.ts';

export const reviewView = view(showReview, (answer, ink) =>
  parts(
    ink.bold(reviewTitle(answer)),
    paragraph(answer.summary, ink),
    ...reviewSections(answer).map(({ title, lines }) =>
      [ink.bold(title), ...lines.map((line) => paragraph(oneLine(line), ink, '  '))].join('\n'),
    ),
  ),
);

export const mailAccountView = view(showMailAccount, ({ account }) =>
  account === null
    ? 'No mail server is set up. mail set names one.'
    : `Through ${account.host}:${account.port} to ${account.to}${account.hasPassword ? '' : ', without a password'}.`,
);

export const feedView = view(showFeed, ({ path }) =>
  path === null
    ? 'The calendar feed is closed. feed open gives it an address.'
    : `${path}, at the address of Tiewise while it runs.`,
);

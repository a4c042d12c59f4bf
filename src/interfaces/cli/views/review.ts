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

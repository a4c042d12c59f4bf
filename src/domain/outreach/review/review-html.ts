import { reviewSections, reviewTitle } from './review-text.ts';
import type { WeeklyReview } from './weekly-review.ts';

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (mark) => marks[mark] ?? mark);

/** As a page without script, image or address, that any mail program shows and nothing outside hears of. */
export const reviewHtml = (review: WeeklyReview): string => {
  const sections = reviewSections(review).map(
    ({ title, lines }) =>
      `<h2 style="font-size:16px;margin:24px 0 8px">${escaped(title)}</h2>\n<ul style="margin:0;padding-left:20px">\n${lines
        .map((line) => `<li>${escaped(line)}</li>`)
        .join('\n')}\n</ul>`,
  );
  const title = escaped(reviewTitle(review));
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title></head>
<body style="font:15px/1.5 system-ui,sans-serif;max-width:36em;margin:32px auto;padding:0 16px;color:#22262b">
<h1 style="font-size:20px">${title}</h1>
<p>${escaped(review.summary)}</p>
${sections.join('\n')}
</body>
</html>
`;
};

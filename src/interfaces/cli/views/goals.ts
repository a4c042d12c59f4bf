import { listGoals, showGoalReview } from '../../../domain/outreach/goals/operations/goals.ts';
import { oneLine } from '../text/cell.ts';
import { paragraph, parts } from '../text/prose.ts';
import { view } from './view.ts';

const mostDots = 20;

const dots = (done: number, needed: number): string =>
  needed > mostDots ? '' : `${'●'.repeat(Math.min(done, needed))}${'○'.repeat(Math.max(0, needed - done))} `;

export const goalsView = view(listGoals, ({ items }, ink) =>
  items.length === 0
    ? 'No goal is set. Begin with: goals add reach-out 8'
    : items
        .map(({ id, what, period, current, streak }) =>
          [
            `${ink.bold(oneLine(what))} ${ink.dim(`every ${period}, ${id}`)}`,
            `  ${dots(current.done, current.needed)}${current.words}${streak.words === null ? '' : ` ${streak.words}`}`,
            ...current.counted.map((each) => ink.dim(`    ${oneLine(`${each.fullName}, ${each.how}, ${each.on}`)}`)),
          ].join('\n'),
        )
        .join('\n\n'),
);

export const goalReviewView = view(showGoalReview, ({ label, summary, items }, ink) =>
  parts(
    ink.bold(label.charAt(0).toUpperCase() + label.slice(1)),
    paragraph(summary, ink),
    ...items.map((item) =>
      [
        `${ink.bold(oneLine(item.what))} ${dots(item.done, item.needed)}${item.done} of ${item.needed}`,
        ...item.words.map((line) => paragraph(oneLine(line), ink, '  ')),
      ].join('\n'),
    ),
  ),
);

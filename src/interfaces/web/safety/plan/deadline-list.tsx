import type { OutputOf } from '../../api/operation-contract.ts';
import { dateWords } from '../../words/day-words.ts';

type Deadline = OutputOf<'plan.save'>['deadlines'][number];

const leftWords = (days: number): string => {
  if (days < 0) return 'this day has passed';
  if (days === 0) return 'today';
  return days === 1 ? 'one day left' : `${days} days left`;
};

/** Last days, each with where it is written and what to ask. */
export const DeadlineList = ({ deadlines }: { readonly deadlines: readonly Deadline[] }) => (
  <ul className="space-y-3">
    {deadlines.map((each) => (
      <li key={`${each.limit} ${each.from}`} className="card p-4">
        <p className="font-medium">
          {dateWords(each.lastDay)} <span className="font-normal text-soft">({leftWords(each.daysLeft)})</span>
        </p>
        <p className="text-soft">
          {each.step}. {each.jurisdiction}. Counted from {dateWords(each.from)}
          {each.what && `, ${each.what}`}.
        </p>
        {each.isWeekend && <p className="text-soft">That day is on a weekend; the Friday before is safer.</p>}
        {each.change && (
          <p className="text-soft">
            {each.change.note} With it, the day would be {dateWords(each.change.lastDay)}.
          </p>
        )}
        <p className="mt-1 font-medium">{each.advice}</p>
        <details className="mt-1 text-second">
          <summary className="text-accent">Where this is written, and what to mind</summary>
          <ul className="mt-1 list-disc space-y-1 pl-5 text-soft">
            {each.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
            <li>
              {each.source.title} ({each.source.address}), read on {dateWords(each.source.readOn)}.
            </li>
          </ul>
        </details>
      </li>
    ))}
  </ul>
);

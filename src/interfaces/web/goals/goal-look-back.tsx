import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useOperation } from '../api/use-operation.ts';
import { Button } from '../look/button.tsx';
import { Waiting } from '../look/waiting.tsx';
import { GoalDots } from './goal-dots.tsx';

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What came of the goals of a month or quarter, the last one that is over at first. */
export const GoalLookBack = () => {
  const [period, setPeriod] = useState<string | null>(null);
  const { data: review } = useOperation('goals.review', period === null ? {} : { period }, { hold: true });
  if (!review) return <Waiting lines={3} />;
  return (
    <section aria-labelledby="look-back">
      <h2 id="look-back" className="text-lead font-semibold">
        What worked
      </h2>
      <div className="mt-1 -ml-2 flex items-center gap-1">
        <Button
          variant="quiet"
          size="icon"
          aria-label="The period before"
          onClick={() => setPeriod(review.periodBefore)}
        >
          <ChevronLeft size={18} aria-hidden />
        </Button>
        <p className="font-medium" aria-live="polite">
          {upperFirst(review.label)}
        </p>
        <Button variant="quiet" size="icon" aria-label="The period after" onClick={() => setPeriod(review.periodAfter)}>
          <ChevronRight size={18} aria-hidden />
        </Button>
      </div>
      <p className="mt-2 text-pretty">{review.summary}</p>
      <ul className="mt-4 space-y-4">
        {review.items.map((item) => (
          <li key={item.goal}>
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="font-medium">{item.what}</span>
              <GoalDots done={item.done} needed={item.needed} />
            </p>
            {item.words.map((line) => (
              <p key={line} className="text-second text-soft">
                {line}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
};

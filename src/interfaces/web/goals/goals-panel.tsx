import { Link } from '@tanstack/react-router';
import type { ItemOf } from '../api/operation-contract.ts';
import { useOperation } from '../api/use-operation.ts';
import { GoalDots } from './goal-dots.tsx';

type Goal = ItemOf<'goals.list'>;

const Lines = ({ title, goals }: { readonly title: string; readonly goals: readonly Goal[] }) =>
  goals.length === 0 ? null : (
    <div>
      <h2 className="text-second font-semibold text-faint">{title}</h2>
      <ul className="mt-2 space-y-2">
        {goals.map(({ id, short, what, current }) => (
          <li key={id} title={what} className="flex flex-wrap items-center gap-x-3 gap-y-1 text-second">
            <GoalDots done={current.done} needed={current.needed} />
            <Link to="/outreach/goals" className="hover:text-accent">
              {short}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );

/** How far the goals came, quietly; nothing where none is set. */
export const GoalsPanel = () => {
  const goals = useOperation('goals.list', { past: 'no' }).data?.items ?? [];
  if (goals.length === 0) return null;
  return (
    <section aria-label="Goals" className="space-y-5">
      <Lines title="This month" goals={goals.filter((goal) => goal.period === 'month')} />
      <Lines title="This quarter" goals={goals.filter((goal) => goal.period === 'quarter')} />
    </section>
  );
};

import { Link } from '@tanstack/react-router';
import { useOperation } from '../../api/use-operation.ts';
import { Waiting } from '../../look/waiting.tsx';
import { AdviceCard } from './advice-card.tsx';

const shown = 3;

/** The first of the advice, below the map. */
export const AdvicePreview = () => {
  const advice = useOperation('advice.list', { limit: shown }, { hold: true }).data;
  if (advice && advice.items.length === 0) return null;
  return (
    <section aria-labelledby="advice" className="mt-8">
      <div className="flex items-baseline justify-between gap-3">
        <h2 id="advice" className="text-lead font-semibold">
          What would help most
        </h2>
        <Link to="/network/advice" className="text-second text-link">
          All advice
        </Link>
      </div>
      {advice ? (
        <ul className="mt-3 grid grid-cols-1 gap-4 lg:grid-cols-2 2xl:grid-cols-3">
          {advice.items.map((item) => (
            <AdviceCard key={item.key} item={item} />
          ))}
        </ul>
      ) : (
        <Waiting lines={3} />
      )}
    </section>
  );
};

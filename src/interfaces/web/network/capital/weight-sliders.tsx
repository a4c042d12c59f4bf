import { useEffect, useState } from 'react';
import type { CapitalAnswer } from '../../../../domain/network/capital/capital-answer.ts';
import { call } from '../../api/call.ts';
import { readAgain } from '../../api/use-operation.ts';
import { messageOf } from '../../app/change.ts';
import { say } from '../../app/toasts.ts';
import { Button } from '../../look/button.tsx';

type Kind = CapitalAnswer['kinds'][number];
type Weights = Partial<Record<Kind['parts'][number]['id'], number>>;

/** Milliseconds a slider rests before the scores follow. */
const pause = 250;

const weigh = async (input: Weights & { usual?: boolean }): Promise<void> => {
  try {
    await call('capital.weigh', input);
  } catch (error) {
    say(messageOf(error), { tone: 'trouble' });
  }
  await readAgain();
};

/** How much each part counts within its kind; the others make room. */
export const WeightSliders = ({ kind }: { readonly kind: Kind }) => {
  const [moved, setMoved] = useState<Weights>({});
  useEffect(() => {
    if (Object.keys(moved).length === 0) return;
    const timer = setTimeout(() => void weigh(moved).then(() => setMoved({})), pause);
    return () => clearTimeout(timer);
  }, [moved]);
  return (
    <div className="mt-2 space-y-2.5">
      {kind.parts.map((part) => {
        const shown = moved[part.id] ?? part.weight;
        return (
          <label key={part.id} className="grid grid-cols-[1fr_auto] gap-x-3 text-second text-soft">
            {part.label} <span className="numbers text-faint">{Math.round(100 * shown)} %</span>
            <input
              type="range"
              min={0}
              max={1}
              step={0.05}
              value={shown}
              aria-label={`Weight of “${part.label}”`}
              aria-valuetext={`${Math.round(100 * shown)} percent`}
              onChange={(event) => setMoved({ ...moved, [part.id]: Number(event.target.value) })}
              className="col-span-2 h-6 w-full accent-accent"
            />
          </label>
        );
      })}
    </div>
  );
};

export const ResetWeights = () => (
  <Button size="small" onClick={() => void weigh({ usual: true })}>
    Back to the usual weights
  </Button>
);

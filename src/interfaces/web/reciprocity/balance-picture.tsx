import type { Quarter } from '../../../domain/reciprocity/balance.ts';

const half = 22;
const step = 10;
const wide = 6;

const quarterWords = (name: string): string => `${name.slice(5)} ${name.slice(0, 4)}`;

/** What the picture shows, for those who do not see it: quarters with something in them, in words and not in amounts. */
const told = (quarters: readonly Quarter[]): string => {
  const gave = quarters.filter((each) => each.given > 0).map((each) => quarterWords(each.quarter));
  const got = quarters.filter((each) => each.received > 0).map((each) => quarterWords(each.quarter));
  return [
    `Give and take in the last ${quarters.length} quarters.`,
    gave.length > 0 ? `You gave in ${gave.join(', ')}.` : 'You gave nothing that is on file.',
    got.length > 0 ? `You received in ${got.join(', ')}.` : 'You received nothing that is on file.',
  ].join(' ');
};

/** Give and take over time: what you gave rises above the line, what you received hangs below it, a quarter each. */
export const BalancePicture = ({ quarters }: { readonly quarters: readonly Quarter[] }) => {
  const most = Math.max(4, ...quarters.flatMap(({ given, received }) => [given, received]));
  const tall = (weight: number): number => (weight === 0 ? 0 : 2 + ((half - 3) * weight) / most);
  return (
    <figure>
      <svg
        viewBox={`0 0 ${quarters.length * step} ${half * 2 + 1}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={told(quarters)}
        className="h-16 w-full"
      >
        {quarters.map(({ quarter, given, received }, place) => (
          <g key={quarter}>
            <rect
              x={place * step + 2}
              y={half - tall(given)}
              width={wide}
              height={tall(given)}
              rx={1}
              fill="var(--accent)"
            />
            <rect
              x={place * step + 2}
              y={half + 1}
              width={wide}
              height={tall(received)}
              rx={1}
              fill="var(--circle-2)"
            />
          </g>
        ))}
        <rect x={0} y={half} width={quarters.length * step} height={0.6} fill="var(--edge)" />
      </svg>
      <figcaption aria-hidden className="mt-1 flex justify-between text-small text-faint">
        <span>{quarters[0] && quarterWords(quarters[0].quarter)}</span>
        <span>above: given · below: received</span>
        <span>now</span>
      </figcaption>
    </figure>
  );
};

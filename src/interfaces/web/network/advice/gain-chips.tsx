import type { Gain } from '../../../../domain/network/advice/advice-answer.ts';
import { Chip } from '../../look/chip.tsx';

const kinds = ['bonding', 'bridging', 'linking'] as const;
const least = 0.05;

const points = (number: number): string => {
  const size = Math.abs(number);
  return `${number < 0 ? '−' : '+'}${size < 10 ? size.toFixed(1) : size.toFixed(0)}`;
};

/** What something would bring to each kind of capital, in points of 100. */
export const GainChips = ({ gain }: { readonly gain: Gain }) => (
  <>
    {kinds
      .filter((kind) => Math.abs(gain[kind]) >= least)
      .toSorted((one, other) => gain[other] - gain[one])
      .map((kind) => (
        <Chip key={kind} tone={gain[kind] > 0 ? 'accent' : 'soon'}>
          <span className="numbers">{points(gain[kind])}</span> {kind}
        </Chip>
      ))}
  </>
);

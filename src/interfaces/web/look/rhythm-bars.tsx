import { counted } from '../words/number-words.ts';

const height = 36;

/** A year of contact as one bar a week, newest right. The sentence beside it says the same. */
export const RhythmBars = ({ weeks }: { readonly weeks: readonly number[] }) => {
  const most = Math.max(1, ...weeks);
  const days = weeks.reduce((sum, week) => sum + week, 0);
  const active = weeks.filter((week) => week > 0).length;
  return (
    <svg
      viewBox={`0 0 ${weeks.length * 5} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={`${counted(days, 'day')} of contact in ${counted(active, 'week')} of the last ${weeks.length}`}
      className="h-9 w-full"
    >
      {weeks.map((count, week) => {
        const tall = count === 0 ? 2 : 6 + ((height - 6) * count) / most;
        return (
          // Weeks never change places.
          <rect
            // oxlint-disable-next-line react/no-array-index-key
            key={week}
            x={week * 5}
            y={height - tall}
            width={3}
            height={tall}
            rx={1}
            fill={count === 0 ? 'var(--line)' : 'var(--accent)'}
          />
        );
      })}
    </svg>
  );
};

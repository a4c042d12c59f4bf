const width = 96;
const height = 28;

/** A score over the months as one line; the number beside it and the sentence say the same. */
export const SparkLine = ({ values, label }: { readonly values: readonly number[]; readonly label: string }) => {
  if (values.length < 2) return null;
  const least = Math.min(...values);
  const span = Math.max(8, Math.max(...values) - least);
  const points = values.map((value, place) => [
    (place / (values.length - 1)) * (width - 6) + 3,
    height - 4 - ((value - least) / span) * (height - 8),
  ]);
  const [x = 0, y = 0] = points.at(-1) ?? [];
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} className="h-7 w-24 shrink-0">
      <polyline
        points={points.map(([left = 0, top = 0]) => `${left.toFixed(1)},${top.toFixed(1)}`).join(' ')}
        fill="none"
        stroke="var(--accent)"
        strokeWidth={1.75}
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <circle cx={x} cy={y} r={2.75} fill="var(--accent)" />
    </svg>
  );
};

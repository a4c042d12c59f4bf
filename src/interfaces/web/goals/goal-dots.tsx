import { classes } from '../look/class-names.ts';

const mostDots = 16;

/** Filled dots for what is done, empty ones for what is left; a bar where there would be too many. */
export const GoalDots = ({ done, needed }: { readonly done: number; readonly needed: number }) => {
  const words = `${done} of ${needed}`;
  if (needed > mostDots)
    return (
      <span role="img" aria-label={words} className="flex h-2 w-32 overflow-hidden rounded-full bg-line">
        <span className="bg-accent" style={{ width: `${Math.min(100, (100 * done) / needed)}%` }} />
      </span>
    );
  return (
    <span role="img" aria-label={words} className="flex flex-wrap gap-1">
      {Array.from({ length: needed }, (_, place) => (
        <span
          key={place}
          className={classes('size-2.5 rounded-full', place < done ? 'bg-accent' : 'border border-edge')}
        />
      ))}
    </span>
  );
};

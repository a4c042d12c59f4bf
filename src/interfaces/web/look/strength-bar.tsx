import { classes } from './class-names.ts';

/** A strength from 0 to 100 as a small bar and its number; the number is what is read. */
export const StrengthBar = ({
  strength,
  className = '',
}: {
  readonly strength: number | null;
  readonly className?: string;
}) =>
  strength === null ? (
    <span className={classes('text-faint', className)}>
      <span aria-hidden>–</span>
      <span className="sr-only">no contact yet</span>
    </span>
  ) : (
    <span className={classes('inline-flex items-center gap-2', className)}>
      <span aria-hidden className="h-1.5 w-12 overflow-hidden rounded-full bg-line">
        <span className="block h-full rounded-full bg-accent" style={{ width: `${Math.max(strength, 3)}%` }} />
      </span>
      <span className="numbers w-6 text-right">{strength}</span>
    </span>
  );

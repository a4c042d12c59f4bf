import { type ComponentProps, type ReactNode, type RefObject, useId } from 'react';
import type { Mark } from '../../../domain/drafts/check/mark.ts';
import { classes } from '../look/class-names.ts';

interface MarkedTextProps {
  readonly value: string;
  readonly marks: readonly Mark[];
  readonly current: Mark | null;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly describedBy: string;
  readonly onChange: (text: string) => void;
  /** The caret went to a place in the text. */
  readonly onCaret: (position: number) => void;
  readonly onKeyDown?: ComponentProps<'textarea'>['onKeyDown'];
}

const textClass =
  'block w-full whitespace-pre-wrap break-words px-3 py-2 text-body min-h-40 [overflow-wrap:anywhere] [scrollbar-gutter:auto]';

/** The text in pieces, those that are marked between `<mark>`; where marks overlap, the one looked at shows. */
const piecesOf = (text: string, marks: readonly Mark[], current: Mark | null): ReactNode[] => {
  const covers = (mark: Mark, at: number): boolean => mark.start <= at && at < mark.end;
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut <= text.length)
    .sort((a, b) => a - b);
  const pieces = cuts.map((from, index) => {
    const piece = text.slice(from, cuts[index + 1] ?? from);
    if (!marks.some((mark) => covers(mark, from))) return piece;
    const isCurrent = current !== null && covers(current, from);
    return (
      <mark
        key={from}
        className={classes(
          'rounded-sm text-transparent underline decoration-soon decoration-2 underline-offset-4',
          isCurrent ? 'bg-soon-wash outline-1 outline-soon' : 'bg-soon-wash/50',
        )}
      >
        {piece}
      </mark>
    );
  });
  return [...pieces, '\n'];
};

/** A text one writes in, with passages marked in their place behind the words. */
export const MarkedText = ({
  value,
  marks,
  current,
  field,
  describedBy,
  onChange,
  onCaret,
  onKeyDown,
}: MarkedTextProps) => {
  const id = useId();
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="text-second font-medium text-soft">
        Text
      </label>
      <div className="relative grid overflow-hidden rounded-md border border-edge bg-surface focus-within:outline-2 focus-within:outline-accent">
        <div aria-hidden className={classes(textClass, 'pointer-events-none col-start-1 row-start-1 text-transparent')}>
          {piecesOf(value, marks, current)}
        </div>
        <textarea
          ref={field}
          id={id}
          value={value}
          aria-describedby={describedBy}
          spellCheck
          onChange={(event) => onChange(event.target.value)}
          onSelect={(event) => onCaret(event.currentTarget.selectionStart)}
          onKeyDown={onKeyDown}
          className={classes(
            textClass,
            'relative col-start-1 row-start-1 h-full resize-none overflow-hidden bg-transparent outline-none',
          )}
        />
      </div>
    </div>
  );
};

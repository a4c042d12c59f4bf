import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from './class-names.ts';

const tones = {
  plain: 'bg-sunken text-soft',
  accent: 'bg-accent-wash text-accent-deep',
  soon: 'bg-soon-wash text-soon',
} as const;

interface ChipProps {
  readonly children: ReactNode;
  readonly tone?: keyof typeof tones;
  readonly onRemove?: () => void;
  readonly removeLabel?: string;
}

export const Chip = ({ children, tone = 'plain', onRemove, removeLabel }: ChipProps) => (
  <span
    className={classes(
      'inline-flex max-w-full items-center gap-1 rounded-full px-2.5 py-0.5 text-small font-medium',
      tones[tone],
    )}
  >
    <span className="truncate">{children}</span>
    {onRemove && (
      <button
        type="button"
        onClick={onRemove}
        aria-label={removeLabel}
        className="-mr-1.5 inline-flex size-5 items-center justify-center rounded-full hover:bg-line"
      >
        <X size={12} aria-hidden />
      </button>
    )}
  </span>
);

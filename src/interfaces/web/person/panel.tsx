import type { ReactNode } from 'react';
import { classes } from '../look/class-names.ts';

interface PanelProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly className?: string;
}

/** One of the cards that say how it stands. */
export const Panel = ({ title, children, className = '' }: PanelProps) => (
  <div className={classes('card flex min-w-0 flex-col p-4', className)}>
    <h3 className="text-second font-medium text-faint">{title}</h3>
    {children}
  </div>
);

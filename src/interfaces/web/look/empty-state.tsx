import type { ReactNode } from 'react';

/** What stands where nothing is yet: why, and the one next step. */
export const EmptyState = ({
  title,
  children,
  action,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) => (
  <div className="mx-auto flex max-w-md flex-col items-center gap-2 px-4 py-14 text-center">
    <p className="text-lead font-semibold">{title}</p>
    <div className="text-soft">{children}</div>
    {action && <div className="mt-3 flex flex-wrap justify-center gap-2">{action}</div>}
  </div>
);

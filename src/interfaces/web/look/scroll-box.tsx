import type { ReactNode } from 'react';

/** A long list in a box of its own, which the keyboard can scroll. */
export const ScrollBox = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  // What scrolls must take the focus, or the keyboard never reaches its end.
  <div
    role="region"
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    tabIndex={0}
    aria-label={label}
    className="mt-2 max-h-80 overflow-auto rounded-md border border-line"
  >
    {children}
  </div>
);

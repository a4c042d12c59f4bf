import { type ReactNode, useEffect } from 'react';
import { classes } from './class-names.ts';
import { PageHeading } from './page-heading.tsx';

interface PageProps {
  readonly title: string;
  /** Before the title in the browser's tab only, where the heading alone says too little. */
  readonly tabTitle?: string;
  /** The page brings its own heading. */
  readonly bare?: boolean;
  readonly actions?: ReactNode;
  readonly lead?: ReactNode;
  readonly width?: 'text' | 'wide' | 'full';
  readonly children: ReactNode;
}

const widths = { text: 'max-w-3xl', wide: 'max-w-6xl', full: 'max-w-[110rem]' };

/** A page: its heading, which takes the focus when one comes here, and the room below it. */
export const Page = ({ title, tabTitle, bare = false, actions, lead, width = 'wide', children }: PageProps) => {
  useEffect(() => {
    document.title = `${tabTitle ?? title} · Tiewise`;
  }, [title, tabTitle]);
  return (
    <div className={classes('mx-auto w-full px-4 pt-6 pb-28 sm:px-6 md:px-10 md:pt-9 md:pb-16', widths[width])}>
      {!bare && (
        <header className="mb-6 flex flex-wrap items-end justify-between gap-x-4 gap-y-3">
          <div className="min-w-0">
            <PageHeading className="text-title">{title}</PageHeading>
            {lead && <div className="mt-1 text-soft">{lead}</div>}
          </div>
          {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
        </header>
      )}
      {children}
    </div>
  );
};

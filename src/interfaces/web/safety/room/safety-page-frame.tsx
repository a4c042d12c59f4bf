import { ChevronLeft, DoorOpen, Lock } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { Button } from '../../look/button.tsx';
import { PageHeading } from '../../look/page-heading.tsx';
import { type Place, useGo } from './place.ts';
import { lockSpace, useSpace } from './private-space.ts';
import { quickExit } from './quick-exit.ts';
import { useShiftExit } from './use-shift-exit.ts';

/** Presses still missing until the page is left, said to who cannot see it. */
const ShiftCount = () => {
  const missing = useShiftExit();
  return (
    <p role="status" className="sr-only">
      {missing > 0 && `Shift, press ${missing} more ${missing === 1 ? 'time' : 'times'} to leave.`}
    </p>
  );
};

/** Stays in reach on every page of the room. */
export const RoomBar = () => {
  const space = useSpace();
  return (
    <div className="sticky top-0 z-10 border-b border-line bg-page/95 backdrop-blur-sm">
      <div className="mx-auto flex max-w-3xl flex-wrap items-center justify-end gap-2 px-4 py-2 sm:px-6 md:px-10">
        <ShiftCount />
        {space === 'unlocked' && (
          <Button size="small" onClick={() => void lockSpace()}>
            <Lock size={15} aria-hidden /> Lock
          </Button>
        )}
        <Button variant="primary" size="small" onClick={quickExit} aria-describedby="quick-exit">
          <DoorOpen size={15} aria-hidden /> Leave this page
        </Button>
        <span id="quick-exit" className="hidden text-second text-faint sm:inline">
          or press Shift three times
        </span>
      </div>
    </div>
  );
};

interface FrameProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly back?: Place;
  readonly backLabel?: string;
  readonly children: ReactNode;
}

/** A page of the room. The window's title stays the program's name, whatever the page is about. */
export const SafetyPageFrame = ({ title, lead, back, backLabel = 'Back', children }: FrameProps) => {
  const go = useGo();
  useEffect(() => {
    document.title = 'Tiewise';
  }, []);
  return (
    <div className="mx-auto w-full max-w-3xl px-4 pt-5 pb-28 sm:px-6 md:px-10 md:pb-16">
      {back && (
        <Button variant="quiet" size="small" className="mb-2 -ml-2.5" onClick={() => go(back)}>
          <ChevronLeft size={16} aria-hidden /> {backLabel}
        </Button>
      )}
      <header className="mb-6">
        <PageHeading className="text-title">{title}</PageHeading>
        {lead && <div className="mt-1.5 max-w-prose text-soft">{lead}</div>}
      </header>
      {children}
    </div>
  );
};

/** A part of a page, under its own heading. */
export const Part = ({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}) => (
  <section aria-label={title} className="mt-9 first:mt-0">
    <h2 className="text-lead font-semibold">{title}</h2>
    {lead && <p className="mt-1 max-w-prose text-soft">{lead}</p>}
    <div className="mt-3">{children}</div>
  </section>
);

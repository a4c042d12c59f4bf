import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';

export const headerHeight = 40;
/** Rows by which the window moves at a time, so that pages are not looked up at every pixel. */
const stride = 25;

export interface RowRange {
  readonly first: number;
  readonly last: number;
}
export const firstRange: RowRange = { first: 0, last: 30 };

/** The height of a row in pixels, at the reader's own size of type. */
export const rowHeight = (isNarrow: boolean): number => {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const isCompact = document.documentElement.dataset['density'] === 'compact';
  return Math.round(rem * (isNarrow ? 5 : isCompact ? 2.75 : 3.5));
};

const widened = (range: { startIndex: number; endIndex: number }): RowRange => ({
  first: Math.floor(range.startIndex / stride) * stride,
  last: Math.ceil((range.endIndex + 1) / stride) * stride - 1,
});

interface RowsOptions {
  readonly total: number;
  readonly height: number;
  readonly onRange: (update: (before: RowRange) => RowRange) => void;
}

/** Which rows are drawn, where they stand, and how the focus moves among them. */
export const usePeopleRows = ({ total, height, onRange }: RowsOptions) => {
  const list = useRef<HTMLDivElement>(null);
  const focused = useRef(-1);
  const [margin, setMargin] = useState(0);
  // oxlint-disable-next-line react/incompatible-library -- measures the window itself; nothing here is memoised by a compiler
  const virtualizer = useWindowVirtualizer({
    count: total,
    estimateSize: () => height,
    overscan: 8,
    scrollMargin: margin,
    scrollPaddingStart: headerHeight + 8,
    scrollPaddingEnd: 80,
    onChange: ({ range }) => {
      if (!range) return;
      const next = widened(range);
      onRange((before) => (before.first === next.first && before.last === next.last ? before : next));
    },
    // The row that has the focus stays, however far one scrolls.
    rangeExtractor: (visible) => {
      const places = defaultRangeExtractor(visible);
      const held = focused.current;
      return held < 0 || held >= total || places.includes(held) ? places : [...places, held].sort((a, b) => a - b);
    },
  });
  useEffect(() => virtualizer.measure(), [virtualizer, height]);
  useEffect(() => {
    // What stands above the list may grow: a saved filter more, a line that wraps.
    const observer = new ResizeObserver(() => {
      if (list.current) setMargin(list.current.getBoundingClientRect().top + window.scrollY);
    });
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);

  const goTo = (index: number): void => {
    if (total === 0) return;
    const target = Math.max(0, Math.min(total - 1, index));
    focused.current = target;
    virtualizer.scrollToIndex(target, { align: 'auto' });
    // At once where it is in view; otherwise when the scrolling has brought it.
    const focus = (tries: number) => {
      const link = list.current?.querySelector<HTMLElement>(`[data-row="${target}"]`);
      if (link) link.focus({ preventScroll: true });
      else if (tries > 0) requestAnimationFrame(() => focus(tries - 1));
    };
    focus(30);
  };
  /** The place of the row that has the focus, or −1. */
  const focusedPlace = (): number => Number((document.activeElement as HTMLElement | null)?.dataset['row'] ?? -1);
  return {
    list,
    margin,
    virtualizer,
    focusedPlace,
    step: (by: number) => goTo(focusedPlace() < 0 ? Math.max(focused.current, 0) : focusedPlace() + by),
    noteFocus: () => {
      if (focusedPlace() >= 0) focused.current = focusedPlace();
    },
  };
};

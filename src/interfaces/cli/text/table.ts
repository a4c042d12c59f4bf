import { cellWidth, cut, oneLine, padTo } from './cell.ts';
import type { Ink } from './ink.ts';

export interface Column<T> {
  readonly title: string;
  readonly of: (row: T) => string | number | null | undefined;
  /** Numbers stand on the right. */
  readonly alignRight?: true;
}

const GAP = '  ';
const NARROWEST = 8;

/** Takes columns from the widest until the line fits. */
const fit = (widths: readonly number[], width: number): number[] => {
  const fitted = [...widths];
  const total = () => fitted.reduce((sum, each) => sum + each, GAP.length * (fitted.length - 1));
  while (total() > width) {
    const widest = fitted.indexOf(Math.max(...fitted));
    const current = fitted[widest] ?? 0;
    if (current <= NARROWEST) break;
    fitted[widest] = current - 1;
  }
  return fitted;
};

/** Rows as aligned columns under their titles; columns without a single value are left out. */
export const renderTable = <T>(rows: readonly T[], columns: readonly Column<T>[], ink: Ink): string => {
  const cells = rows.map((row) => columns.map((column) => oneLine(String(column.of(row) ?? ''))));
  const shown = columns.flatMap((column, index) => (cells.some((row) => row[index]) ? [{ column, index }] : []));
  const widths = fit(
    shown.map(({ column, index }) =>
      Math.max(cellWidth(column.title), ...cells.map((row) => cellWidth(row[index] ?? ''))),
    ),
    ink.width,
  );
  const line = (texts: readonly string[], style: (text: string) => string): string =>
    texts
      .map((text, place) => {
        const width = widths[place] ?? 0;
        const fitting = cut(text, width);
        const padding = padTo('', width - cellWidth(fitting));
        const isLast = place === texts.length - 1;
        if (shown[place]?.column.alignRight) return padding + style(fitting);
        return style(fitting) + (isLast ? '' : padding);
      })
      .join(GAP);
  const titles = line(
    shown.map(({ column }) => column.title),
    ink.dim,
  );
  return [
    titles,
    ...cells.map((row) =>
      line(
        shown.map(({ index }) => row[index] ?? ''),
        (text) => text,
      ),
    ),
  ].join('\n');
};

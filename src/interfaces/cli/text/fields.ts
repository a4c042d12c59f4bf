import { cellWidth, oneLine, padTo } from './cell.ts';
import type { Ink } from './ink.ts';

/** Pairs of a label and a value, aligned; pairs without a value are left out. Longer texts keep their lines, indented. */
export const renderFields = (
  pairs: readonly (readonly [label: string, value: string | null | undefined])[],
  ink: Ink,
): string => {
  const shown = pairs.filter((pair): pair is readonly [string, string] => Boolean(pair[1]));
  const width = Math.max(0, ...shown.map(([label]) => cellWidth(label)));
  const indent = ' '.repeat(width + 2);
  return shown
    .map(([label, value]) => {
      const lines = value.split('\n').map(oneLine);
      return `${ink.dim(padTo(label, width))}  ${lines.join(`\n${indent}`)}`;
    })
    .join('\n');
};

/** `currentTitle` → `Current title`. */
export const labelOf = (name: string): string => {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/[-_]/g, ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** `1 person`, `3 people`. */
export const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

import type { FileProblem } from './edge-list.ts';
import type { Groups, Status } from './measures/measure-context.ts';

/** Groups from a label per node; those without one are of no known group. Groups are numbered as they come. */
export const groupsFromLabels = (labels: readonly (string | undefined)[]): Groups => {
  const numbers = new Map<string, number>();
  const codes = Int32Array.from(labels, (label) => {
    if (label === undefined || label === '') return -1;
    const number = numbers.get(label) ?? numbers.size;
    numbers.set(label, number);
    return number;
  });
  return { codes, count: numbers.size };
};

/** Status from a number per node as written; what is no number is unknown and told, counted from 1 in the order of the nodes. */
export const statusFromLabels = (
  labels: readonly (string | undefined)[],
): { readonly status: Status; readonly problems: readonly FileProblem[] } => {
  const problems: FileProblem[] = [];
  const values = Float64Array.from(labels, (label, node) => {
    if (label === undefined || label.trim() === '') return NaN;
    const value = Number(label);
    if (Number.isFinite(value)) return value;
    problems.push({ line: node + 1, reason: 'The status is not a number.', text: label });
    return NaN;
  });
  return { status: { values }, problems };
};

import { expect, it } from 'vitest';
import { groupsFromLabels, statusFromLabels } from './node-labels.ts';

it('labels become groups, and no label is no group', () => {
  expect(groupsFromLabels(['red', 'blue', undefined, '', 'red'])).toEqual({
    codes: Int32Array.of(0, 1, -1, -1, 0),
    count: 2,
  });
});

it('status is read from numbers; words are told and left unknown', () => {
  expect(statusFromLabels(['73.1', undefined, 'high'])).toEqual({
    status: { values: Float64Array.of(73.1, NaN, NaN) },
    problems: [{ line: 3, reason: 'The status is not a number.', text: 'high' }],
  });
});

import { expect, it } from 'vitest';
import { createMemo } from './memo.ts';

it('loads once for a version, and anew for the next', async () => {
  const memo = createMemo();
  let loads = 0;
  const load = async () => (loads += 1);
  expect(await memo('network', 7, load)).toBe(1);
  expect(await memo('network', 7, load)).toBe(1);
  expect(await memo('other', 7, load)).toBe(2);
  expect(await memo('network', 8, load)).toBe(3);
});

it('lets those who ask at the same time share one load, and does not keep a failure', async () => {
  const memo = createMemo();
  let loads = 0;
  const load = async () => {
    loads += 1;
    if (loads === 1) throw new Error('not this time');
    return loads;
  };
  const both = await Promise.allSettled([memo('network', 1, load), memo('network', 1, load)]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await memo('network', 1, load)).toBe(2);
});

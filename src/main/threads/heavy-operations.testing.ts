import * as z from 'zod';
import { invalid } from '../../domain/errors.ts';
import { fileOperation, operation } from '../../domain/operation.ts';
import { stepOf } from '../../domain/network/work-step.ts';
import { nextTurn } from '../../kernel/next-turn.ts';
import { err, ok } from '../../kernel/result.ts';

const sum = operation({
  name: 'numbers.sum',
  summary: 'Add up the numbers below one, taking its time',
  effect: 'read',
  http: 'GET /numbers/sum',
  command: 'numbers sum',
  input: z.object({ below: z.number() }),
  output: z.object({ sum: z.number(), loads: z.number() }),
  errors: ['cancelled'],
  heavy: true,
  run: async ({ below }, { progress, memo }) => {
    const step = stepOf(progress, 'adding');
    let loads = 0;
    await memo('numbers', below, async () => (loads += 1));
    let total = 0;
    try {
      for (let each = 0; each < below; each += 1) {
        if (each % 1e6 === 0) step(each, below);
        total += each;
      }
    } catch (error) {
      if (!progress.signal.aborted) throw error;
      return err({ type: 'cancelled', reason: 'It was stopped.' });
    }
    return ok({ sum: total, loads });
  },
});

const read = operation({
  name: 'numbers.read',
  summary: 'Read a file, or fail to',
  effect: 'read',
  http: 'GET /numbers/read',
  command: 'numbers read',
  input: z.object({ file: z.string() }),
  output: z.object({ text: z.string() }),
  errors: [],
  heavy: true,
  run: async ({ file }, { texts, progress, store }) => {
    if (file === 'burn') throw new TypeError('burnt');
    if (file === 'write') return store.change({ operation: 'x', summary: 'x' }, async () => ok({ text: '' }));
    const opened = await texts.open(file, progress);
    return opened.ok ? ok({ text: [...opened.value.chunks()].join('') }) : err(invalid('file', opened.error.reason));
  },
});

const list = fileOperation({
  name: 'numbers.list',
  summary: 'List numbers',
  effect: 'read',
  http: 'GET /numbers/list',
  command: 'numbers list',
  input: z.object({ below: z.number() }),
  errors: [],
  heavy: true,
  run: async ({ below }) =>
    ok({
      filename: 'numbers.txt',
      mediaType: 'text/plain',
      async *chunks() {
        for (let each = 0; each < below; each += 1) {
          yield `${each}\n`;
          await nextTurn();
        }
      },
    }),
});

/** Operations that a test has done on the thread. */
export const operations = [sum, read, list] as const;

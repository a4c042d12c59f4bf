import { today } from '../../kernel/clock.ts';
import type { Context } from '../context.ts';
import { answerDays, lengthBands, type ResponseCount } from './response-rates.ts';

/** Older habits say little of today's. */
const yearsLookedAt = 3;

/** The user's own messages and their answers, counted once for a state of the data and a day. */
export const loadResponseCounts = async ({
  store,
  clock,
  memo,
}: Pick<Context, 'store' | 'clock' | 'memo'>): Promise<ResponseCount[]> => {
  const day = today(clock);
  const version = `${await store.network.version()} ${day.toString()}`;
  return memo('reciprocity.responses', version, () =>
    store.reciprocity.responseCounts(
      day.subtract({ years: yearsLookedAt }).toString(),
      day.subtract({ days: answerDays }).toString(),
      answerDays,
      lengthBands,
    ),
  );
};

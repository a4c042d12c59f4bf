import { expect, test } from 'vitest';
import { fixedClock } from '../../kernel/clock.ts';
import { openPostgres } from './open-postgres.ts';

test('a server that cannot be reached is named, without the password', async () => {
  const url = 'postgres://ines:secret@127.0.0.1:1/network';
  const opened = await openPostgres({ url, clock: fixedClock('2026-11-22T08:30:00Z') });
  expect(opened).toMatchObject({ ok: false, error: { type: 'busy' } });
  const reason = !opened.ok && 'reason' in opened.error ? opened.error.reason : '';
  expect(reason).toContain('postgres://127.0.0.1:1/network cannot be reached');
  expect(reason).not.toContain('secret');
});

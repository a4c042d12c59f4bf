import { describe, expect, it } from 'vitest';
import { type Contact, contactDays } from './contact-days.ts';

const contact = (on: string, over: Partial<Contact> = {}): Contact => ({
  occurredAt: `${on}T10:00:00.000Z`,
  occurredOn: on,
  channel: 'message',
  direction: 'outbound',
  groupSize: 1,
  ...over,
});

describe('days with contact', () => {
  it('are counted once, however many messages went to and fro', () => {
    const days = contactDays([
      contact('2026-03-01'),
      contact('2026-03-01', { direction: 'inbound' }),
      contact('2026-03-02'),
    ]);
    expect(days).toEqual([
      { day: 20_513, any: 1, out: 1, in: 1 },
      { day: 20_514, any: 1, out: 1, in: 0 },
    ]);
  });

  it('count less the larger the group was, and whoever began a meeting, it goes both ways', () => {
    expect(contactDays([contact('2026-03-01', { channel: 'meeting', direction: 'mutual', groupSize: 4 })])).toEqual([
      { day: 20_513, any: 0.5, out: 0.5, in: 0.5 },
    ]);
  });

  it('take the closest contact of the day', () => {
    const [day] = contactDays([
      contact('2026-03-01', { direction: 'mutual', groupSize: 9 }),
      contact('2026-03-01', { direction: 'inbound' }),
    ]);
    expect(day).toEqual({ day: 20_513, any: 1, out: 1 / 3, in: 1 });
  });

  it('leave out what is no contact, such as an endorsement, and channels nobody knows', () => {
    expect(
      contactDays([contact('2026-03-01', { channel: 'endorsement' }), contact('2026-03-01', { channel: 'pigeon' })]),
    ).toEqual([]);
  });

  it('come in order even where the contacts do not', () => {
    expect(contactDays([contact('2026-03-02'), contact('2026-03-01')]).map((each) => each.day)).toEqual([
      20_513, 20_514,
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { computedTie, replyOwedSince } from './computed-tie.ts';
import type { Contact } from './contact-days.ts';
import type { Role } from './role.ts';

const contact = (at: string, over: Partial<Contact> = {}): Contact => ({
  occurredAt: at,
  occurredOn: at.slice(0, 10),
  channel: 'message',
  direction: 'outbound',
  groupSize: 1,
  ...over,
});
const inbound = { direction: 'inbound' } as const;
const mentor: Role = {
  id: 'r',
  personId: 'p',
  kind: 'mentor',
  startedOn: null,
  endedOn: null,
  context: null,
  closeness: null,
  importance: null,
  cadenceDays: null,
  batchId: null,
  removedAt: null,
};
const tieOf = (contacts: readonly Contact[], roles: readonly Role[] = [], isQuiet = false) =>
  computedTie({ personId: 'p', contacts, roles, isQuiet, today: '2026-06-01' });

describe('an answer owed', () => {
  it('is owed since the last message that came from them', () => {
    expect(replyOwedSince([contact('2026-05-01T09:00:00.000Z'), contact('2026-05-02T09:00:00.000Z', inbound)])).toBe(
      '2026-05-02T09:00:00.000Z',
    );
  });

  it('is given by a message of the user, or by meeting', () => {
    const asked = contact('2026-05-02T09:00:00.000Z', inbound);
    expect(replyOwedSince([asked, contact('2026-05-03T09:00:00.000Z')])).toBeNull();
    expect(
      replyOwedSince([
        asked,
        contact('2026-05-03T09:00:00.000Z', { channel: 'coffee', direction: 'mutual', groupSize: 3 }),
      ]),
    ).toBeNull();
  });

  it('is not given by an endorsement', () => {
    const asked = contact('2026-05-02T09:00:00.000Z', inbound);
    expect(replyOwedSince([asked, contact('2026-05-03T09:00:00.000Z', { channel: 'endorsement' })])).toBe(
      asked.occurredAt,
    );
  });

  it('is not owed to a group, nor for a comment', () => {
    expect(replyOwedSince([contact('2026-05-02T09:00:00.000Z', { ...inbound, groupSize: 5 })])).toBeNull();
    expect(replyOwedSince([contact('2026-05-02T09:00:00.000Z', { ...inbound, channel: 'comment' })])).toBeNull();
  });
});

describe('how it stands with a person', () => {
  it('tells the first and the last contact, leaving out what is none', () => {
    const tie = tieOf([
      contact('2026-01-01T09:00:00.000Z', { channel: 'invitation' }),
      contact('2026-02-01T09:00:00.000Z', inbound),
      contact('2026-02-01T11:00:00.000Z'),
      contact('2026-03-01T09:00:00.000Z', { channel: 'call', direction: 'mutual' }),
      contact('2026-04-01T09:00:00.000Z', { channel: 'endorsement' }),
    ]);
    expect(tie).toMatchObject({
      firstOn: '2026-02-01',
      lastOn: '2026-03-01',
      lastAt: '2026-03-01T09:00:00.000Z',
      lastChannel: 'call',
      lastDirection: 'mutual',
      contactDays: 2,
      interactionCount: 5,
      rhythmDays: null,
    });
  });

  it('is nothing, yet something to sort by, with someone never met', () => {
    expect(tieOf([])).toMatchObject({
      lastOn: null,
      strengthLog: null,
      peak: 0,
      dueOn: null,
      priority: 3,
      contactDays: 0,
    });
  });

  it('forgets roles that ended or were taken back', () => {
    const met = contact('2026-05-01T09:00:00.000Z', { channel: 'meeting', direction: 'mutual' });
    expect(tieOf([met], [mentor]).dueOn).toBe('2026-05-31');
    expect(tieOf([met], [{ ...mentor, endedOn: '2026-05-20' }]).dueOn).toBeNull();
    expect(tieOf([met], [{ ...mentor, removedAt: '2026-05-20T00:00:00.000Z' }]).dueOn).toBeNull();
  });

  it('asks nothing about archived people', () => {
    const tie = tieOf([contact('2026-05-02T09:00:00.000Z', inbound)], [mentor], true);
    expect(tie).toMatchObject({ dueOn: null, replyOwedSince: null, cadenceDays: 30 });
  });
});

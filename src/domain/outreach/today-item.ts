import * as z from 'zod';

export const todayKinds = [
  'reply',
  'promise',
  'follow-up',
  'thanks',
  'introduction',
  'ask',
  'cadence',
  'milestone',
  'cooling',
  'dormant',
  'reconnect',
  'greeting',
] as const;
export const todayActions = ['log', 'done', 'snooze', 'not-this-person', 'open'] as const;

/** One person to turn to, with the reason, what it rests on, and what can be done about it at once. */
export const todayItem = z.object({
  /** Names the item for `today.snooze`, such as `promise:<id>`. */
  key: z.string(),
  kind: z.enum(todayKinds),
  /** Of the promise, follow-up, thing received, ask or introduction. */
  subjectId: z.string().nullable(),
  person: z.object({
    id: z.string(),
    fullName: z.string(),
    title: z.string().nullable(),
    organisation: z.string().nullable(),
    roles: z.array(z.string()),
    hasPhoto: z.boolean(),
  }),
  /** Why, in words: "You promised the draft agenda by tomorrow." */
  reason: z.string(),
  /** What it rests on, one sentence each. */
  evidence: z.array(z.string()),
  dueOn: z.string(),
  overdueDays: z.number(),
  /** How long it will probably take. */
  minutes: z.number(),
  actions: z.array(z.enum(todayActions)),
});
export type TodayItem = z.infer<typeof todayItem>;

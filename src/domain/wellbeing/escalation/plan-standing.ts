import { type Deadline, deadlineOf } from './deadline.ts';
import { ladder, type LadderStep } from './ladder.ts';
import type { Plan } from './plan.ts';
import { timeLimitOf } from './time-limits.ts';

export interface PlanStanding {
  /** Soonest first. Only days that were confirmed have any. */
  readonly deadlines: readonly (Deadline & { readonly what: string })[];
  readonly unconfirmed: number;
  /** The way up with what is noted on it. Where it is not safe, speaking to them is left out. */
  readonly steps: readonly (LadderStep & Omit<Plan['steps'][number], 'step'>)[];
  readonly next: string;
}

const day = (text: string) => Temporal.PlainDate.from(text);

/** The deadlines and steps of a plan on a day. */
export const planStandingOf = (plan: Plan, today: Temporal.PlainDate): PlanStanding => {
  const limits = plan.limits.flatMap((id) => timeLimitOf(id) ?? []);
  const deadlines = plan.events
    .filter(({ isConfirmed }) => isConfirmed)
    .flatMap(({ on, what }) => limits.map((limit) => ({ ...deadlineOf(limit, day(on), today), what })))
    .toSorted((a, b) => a.daysLeft - b.daysLeft || (a.limit < b.limit ? -1 : 1));
  const steps = ladder
    .filter(({ isDirect }) => !(isDirect && plan.isUnsafe))
    .map((step) => {
      const { step: _, ...noted } = plan.steps.findLast((each) => each.step === step.id) ?? {
        step: step.id,
        who: '',
        note: '',
      };
      return { ...step, ...noted };
    });
  const open = steps.find(({ doneOn }) => doneOn === undefined);
  return {
    deadlines,
    unconfirmed: plan.events.filter(({ isConfirmed }) => !isConfirmed).length,
    steps,
    next: open ? `${open.title}. ${open.what}` : 'Every step is done. Look after yourself, and keep the record.',
  };
};

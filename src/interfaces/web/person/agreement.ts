import type { PersonDetail } from '../../../domain/people/person-detail.ts';

/** Something open between the user and a person, whoever is to do it. */
export interface Agreement {
  readonly id: string;
  readonly kind: 'given' | 'received' | 'follow-up';
  readonly text: string;
  readonly dueOn: string | null;
  readonly doneOn: string | null;
}

/** Promises of both sides and follow-ups as one list: open ones by day, then the newest done. */
export const agreementsOf = ({ promises, followUps }: PersonDetail): { open: Agreement[]; done: Agreement[] } => {
  const all: Agreement[] = [
    ...promises.map(({ id, direction, text, dueOn, doneOn }) => ({ id, kind: direction, text, dueOn, doneOn })),
    ...followUps.map(({ id, text, dueOn, doneOn }) => ({ id, kind: 'follow-up' as const, text, dueOn, doneOn })),
  ];
  const byDue = (a: Agreement, b: Agreement) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999');
  return {
    open: all.filter((each) => each.doneOn === null).sort(byDue),
    done: all.filter((each) => each.doneOn !== null).sort((a, b) => (b.doneOn ?? '').localeCompare(a.doneOn ?? '')),
  };
};

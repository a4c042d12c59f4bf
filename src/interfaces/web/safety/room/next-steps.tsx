import type { ReactNode } from 'react';
import { Button } from '../../look/button.tsx';
import { type Place, useGo } from './place.ts';

export interface Step {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly place: string | null;
}

const places: Readonly<Record<string, { readonly place: Place; readonly label: string }>> = {
  support: { place: { page: 'support' }, label: 'Open your support' },
  journal: { place: { page: 'write', corrects: null }, label: 'Write it down' },
  boundaries: { place: { page: 'boundaries' }, label: 'Open boundaries' },
  conflict: { place: { page: 'conflict', number: null }, label: 'Prepare it' },
  plan: { place: { page: 'plan' }, label: 'See steps and dates' },
  help: { place: { page: 'help' }, label: 'Find local help' },
};

/** What one can do next. It stands on every page of the room, because no page should end in a dead end. */
export const NextSteps = ({ steps, children }: { readonly steps: readonly Step[]; readonly children?: ReactNode }) => {
  const go = useGo();
  return (
    <section aria-label="What you can do next" className="card p-5">
      <h2 className="text-lead font-semibold">What you can do next</h2>
      <p className="mt-1 text-soft">All of it is up to you, and none of it has to be today.</p>
      <ol className="mt-3 space-y-4">
        {steps.map((step) => {
          const to = step.place === null ? undefined : places[step.place];
          return (
            <li key={step.id}>
              <p className="font-medium">{step.title}</p>
              <p className="text-soft">{step.why}</p>
              {to && (
                <Button size="small" className="mt-1.5" onClick={() => go(to.place)}>
                  {to.label}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      {children}
    </section>
  );
};

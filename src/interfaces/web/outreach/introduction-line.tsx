import { ChevronDown } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { IntroductionStepKind } from '../../../domain/outreach/introductions/introduction.ts';
import type { OutputOf } from '../api/operation-contract.ts';
import { change } from '../app/change.ts';
import { Chip } from '../look/chip.tsx';
import { Menu } from '../look/menu.tsx';
import { dayInMonth } from '../words/day-words.ts';
import { introductionStands, introductionTitle, stepWords } from './introduction-words.ts';

const OneLineDialog = lazy(() => import('../look/one-line-dialog.tsx'));

type Shown = OutputOf<'introductions.list'>['items'][number];

const take = (introduction: string, step: IntroductionStepKind, said: string, note?: string) =>
  change('introductions.step', { introduction, step, ...(note ? { note } : {}) }, said);

/** An introduction: who, what for, who agreed, and what may happen next. */
export const IntroductionLine = ({ introduction }: { readonly introduction: Shown }) => {
  const [asking, setAsking] = useState<'met' | 'came-to-nothing' | null>(null);
  const { id, purpose, state, steps, next, outcome } = introduction;
  const press = (step: IntroductionStepKind) =>
    step === 'met' || step === 'came-to-nothing' ? setAsking(step) : void take(id, step, stepWords(step, introduction));
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-2 px-4 py-3">
      <div className="min-w-0 flex-1 basis-56">
        <p className="font-medium break-words">{introductionTitle(introduction)}</p>
        <p className="break-words text-soft">{purpose}</p>
        {outcome && <p className="break-words text-soft">What came of it: {outcome}</p>}
        <p className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-second text-faint">
          <Chip tone={state === 'agreed' ? 'soon' : 'accent'}>{introductionStands[state]}</Chip>
          {steps.map((step) => `${stepWords(step.step, introduction)}, ${dayInMonth(step.happenedOn)}`).join(' · ')}
        </p>
      </div>
      {next.length > 0 && (
        <Menu
          label={`What happened: ${introductionTitle(introduction)}`}
          entries={next.map((step) => ({
            id: step,
            label: stepWords(step, introduction),
            onAction: () => press(step),
          }))}
        >
          What happened <ChevronDown size={14} aria-hidden />
        </Menu>
      )}
      {asking && (
        <Suspense fallback={null}>
          <OneLineDialog
            title={stepWords(asking, introduction)}
            label="What came of it"
            action="Save"
            onSubmit={(note) => take(id, asking, 'Noted what came of it', note)}
            onClose={() => setAsking(null)}
          />
        </Suspense>
      )}
    </li>
  );
};

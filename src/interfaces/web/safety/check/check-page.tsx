import { useEffect, useRef, useState } from 'react';
import { axes } from '../../../../domain/wellbeing/check/axes.ts';
import type { Frequency } from '../../../../domain/wellbeing/check/behaviour.ts';
import type { OutputOf } from '../../api/operation-contract.ts';
import { call } from '../../api/call.ts';
import { Button } from '../../look/button.tsx';
import { useGo } from '../room/place.ts';
import { PrivateText } from '../room/private-field.tsx';
import { useSpace } from '../room/private-space.ts';
import { SafetyPageFrame } from '../room/safety-page-frame.tsx';
import { Said } from '../room/said.tsx';
import { useKeeping } from '../room/use-keeping.ts';
import { CheckResultView } from './check-result-view.tsx';
import { type CheckState, emptyCheck, inputOfCheck } from './check-state.ts';
import { FrequencyChoice } from './frequency-choice.tsx';
import { OccasionsPart } from './occasions-part.tsx';
import { PersonPart } from './person-part.tsx';
import { PowerPart } from './power-part.tsx';

const POWER = axes.length + 1;
const OCCASIONS = POWER + 1;
const AGAINST = OCCASIONS + 1;

interface Step {
  readonly title: string;
  readonly lead: string;
}

const stepAt = (step: number): Step => {
  const axis = axes[step - 1];
  if (axis) return { title: axis.question, lead: 'In the last six months. Leave out whatever you like.' };
  switch (step) {
    case POWER:
      return { title: 'Who depends on whom?', lead: 'Power is not wrong by itself. It decides what is safe to do.' };
    case OCCASIONS:
      return { title: 'Days and examples', lead: 'They make the picture surer. None is needed.' };
    case AGAINST:
      return {
        title: 'What speaks against it?',
        lead: 'When did it go otherwise? Is there another explanation? A sentence is enough, or nothing.',
      };
    default:
      return {
        title: 'Is this good for me?',
        lead: 'Ten short pages about what was done, good and bad, then what it comes to. You can finish at any page. It is worked out on this machine, and nothing is kept unless you say so at the end.',
      };
  }
};

const StepBody = ({
  step,
  state,
  onChange,
}: {
  readonly step: number;
  readonly state: CheckState;
  readonly onChange: (change: Partial<CheckState>) => void;
}) => {
  const axis = axes[step - 1];
  const answer = (id: string, frequency: Frequency | undefined) => {
    const { [id]: _, ...rest } = state.answers;
    onChange({ answers: frequency === undefined ? rest : { ...rest, [id]: frequency } });
  };
  if (axis)
    return axis.behaviours.map(({ id, text }) => (
      <FrequencyChoice key={id} text={text} value={state.answers[id]} onChange={(frequency) => answer(id, frequency)} />
    ));
  switch (step) {
    case POWER:
      return <PowerPart power={state.power} onChange={(power) => onChange({ power })} />;
    case OCCASIONS:
      return <OccasionsPart state={state} onChange={(observations) => onChange({ observations })} />;
    case AGAINST:
      return (
        <PrivateText
          label="What speaks against it"
          value={state.against}
          onChange={(event) => onChange({ against: event.target.value })}
        />
      );
    default:
      return <PersonPart state={state} onChange={onChange} />;
  }
};

const KeepCheck = ({ state }: { readonly state: CheckState }) => {
  const space = useSpace();
  const go = useGo();
  const { isBusy, trouble, keep } = useKeeping();
  const [kept, setKept] = useState(false);
  if (space === 'none')
    return (
      <p className="max-w-prose text-soft">
        Nothing of this is kept. With a private space you could keep it sealed and compare it with a later one.{' '}
        <button type="button" className="text-link" onClick={() => go({ page: 'about' })}>
          Read about it
        </button>
      </p>
    );
  return (
    <div>
      {!kept && (
        <Button
          disabled={isBusy}
          onClick={async () => setKept((await keep(() => call('check.start', inputOfCheck(state, true)))) !== null)}
        >
          Keep it, sealed
        </Button>
      )}
      <Said
        trouble={trouble}
        done={kept ? 'Kept. It can be read after unlocking, under earlier checks.' : 'So far nothing of this is kept.'}
      />
    </div>
  );
};

/** The check, page by page. */
const CheckPage = () => {
  const go = useGo();
  const [state, setState] = useState(emptyCheck);
  const [step, setStep] = useState(0);
  const [result, setResult] = useState<OutputOf<'check.start'> | null>(null);
  const { isBusy, trouble, keep } = useKeeping();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (step === 0 && !result) return;
    window.scrollTo({ top: 0 });
    const heading = top.current?.querySelector('h1');
    heading?.focus({ preventScroll: true });
  }, [step, result]);
  const finish = async () => setResult(await keep(() => call('check.start', inputOfCheck(state, false))));
  if (result)
    return (
      <div ref={top}>
        <SafetyPageFrame title={result.title} back={{ page: 'home' }} backLabel="Safety">
          <CheckResultView result={result} />
          <div className="mt-9 flex flex-col gap-3 border-t border-line pt-5">
            <KeepCheck state={state} />
            <Button variant="quiet" className="self-start" onClick={() => setResult(null)}>
              Go back to the questions
            </Button>
          </div>
        </SafetyPageFrame>
      </div>
    );
  const { title, lead } = stepAt(step);
  return (
    <div ref={top}>
      <SafetyPageFrame title={title} lead={lead} back={{ page: 'home' }} backLabel="Safety">
        <StepBody step={step} state={state} onChange={(change) => setState((now) => ({ ...now, ...change }))} />
        <div className="mt-6 flex flex-wrap items-center gap-2">
          {step > 0 && <Button onClick={() => setStep(step - 1)}>Back</Button>}
          {step < AGAINST && (
            <Button variant="primary" onClick={() => setStep(step + 1)}>
              {step === 0 ? 'Begin' : 'Next'}
            </Button>
          )}
          {step > 0 && (
            <Button variant={step === AGAINST ? 'primary' : 'quiet'} disabled={isBusy} onClick={() => void finish()}>
              {step === AGAINST ? 'See what it comes to' : 'Finish here'}
            </Button>
          )}
          {step === 0 && (
            <Button variant="quiet" onClick={() => go({ page: 'checks' })}>
              Earlier checks
            </Button>
          )}
          {step > 0 && (
            <span className="numbers ml-auto text-second text-faint">
              Page {step} of {AGAINST}
            </span>
          )}
        </div>
        <Said trouble={trouble} />
      </SafetyPageFrame>
    </div>
  );
};

export default CheckPage;

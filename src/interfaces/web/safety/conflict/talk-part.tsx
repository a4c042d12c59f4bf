import { aboutMediation, mediationAdvice } from '../../../../domain/wellbeing/conflict/mediation.ts';
import { hintsOn, talkText } from '../../../../domain/wellbeing/conflict/prepared-talk.ts';
import { isUnsafe } from '../../../../domain/wellbeing/conflict/suggest-approach.ts';
import { PrivateText } from '../room/private-field.tsx';
import type { Draft } from './conflict-state.ts';

interface PartProps {
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
}

const parts = [
  { part: 'situation', label: 'Situation', hint: 'One time: when and where it was.' },
  { part: 'behaviour', label: 'Behaviour', hint: 'What was done or said, as a camera would have seen it.' },
  { part: 'impact', label: 'Impact', hint: 'What it led to, for you or for the work.' },
  { part: 'request', label: 'Request', hint: 'One thing you ask for, that one could see.' },
] as const;

/** Situation, behaviour, impact, request, and how it would sound. */
export const TalkPart = ({ draft: { talk, dangers }, onChange }: PartProps) => {
  const hints = hintsOn(talk);
  const text = talkText(talk);
  return (
    <div className="grid gap-4">
      {isUnsafe(dangers) && (
        <p className="max-w-prose text-soft">
          These words are for somebody you trust, an adviser or a letter. You do not have to say them to the person
          themself.
        </p>
      )}
      {parts.map(({ part, label, hint }) => (
        <div key={part}>
          <PrivateText
            label={label}
            hint={hint}
            rows={2}
            value={talk[part]}
            onChange={(event) => onChange({ talk: { ...talk, [part]: event.target.value } })}
          />
          {hints
            .filter((each) => each.part === part)
            .map(({ found, why }) => (
              <p key={found} className="mt-1 text-second text-soft">
                “{found}”: {why}
              </p>
            ))}
        </div>
      ))}
      {text !== '' && (
        <div className="rounded-lg bg-sunken p-4">
          <p className="text-second font-medium text-faint">How it could sound</p>
          <p className="mt-1 whitespace-pre-line">{text}</p>
        </div>
      )}
    </div>
  );
};

/** What mediation is, and whether it is the right tool here. */
export const MediationPart = ({ draft }: { readonly draft: Draft }) => {
  const advice = mediationAdvice(draft.dangers);
  return (
    <div className="max-w-prose">
      <ul className="list-disc space-y-1 pl-5 text-soft">
        {aboutMediation.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p className="mt-3 font-medium">{advice.fits ? 'It could be worth a try.' : 'It is not the right tool here.'}</p>
      <p className="text-soft">{advice.reasons.join(' ')}</p>
    </div>
  );
};

import type { PersonDetail, Standing } from '../../../domain/people/person-detail.ts';
import { useToday } from '../app/use-status.ts';
import { RhythmBars } from '../look/rhythm-bars.tsx';
import { agoWords, dateWords, dueWords, spanWords } from '../words/day-words.ts';
import { counted } from '../words/number-words.ts';
import { callName, channelLabel } from '../words/role-words.ts';
import { Panel } from './panel.tsx';
import { StrengthPanel } from './strength-panel.tsx';

const cadenceWords = {
  own: 'your own choice, set on the role',
  rhythm: 'the rhythm you two have had',
  role: 'what suits the role',
} as const;

const lastWords = (standing: Standing, today: string): string =>
  standing.lastOn === null
    ? 'No contact yet'
    : `Last ${agoWords(standing.lastOn, today)}${standing.lastChannel ? `, ${channelLabel(standing.lastChannel).toLowerCase()}` : ''}`;

const RhythmPanel = ({ standing, today }: { readonly standing: Standing; readonly today: string }) => (
  <Panel title="Rhythm, last 52 weeks" className="sm:order-last sm:col-span-2 lg:order-none lg:col-span-1">
    <div className="mt-2">
      <RhythmBars weeks={standing.weeks} />
    </div>
    <p className="mt-2 text-second text-soft">
      {lastWords(standing, today)}
      {standing.rhythmDays !== null && ` · usually every ${spanWords(Math.max(1, Math.round(standing.rhythmDays)))}`}
      {standing.firstOn &&
        ` · ${counted(standing.contactDays, 'day')} of contact since ${standing.firstOn.slice(0, 4)}`}
    </p>
  </Panel>
);

const NextPanel = ({
  standing,
  today,
  first,
}: {
  readonly standing: Standing;
  readonly today: string;
  readonly first: string;
}) => (
  <Panel title="Next">
    {standing.dueOn === null || standing.cadenceDays === null ? (
      <p className="mt-1 text-soft">
        No rhythm is expected. Give {first} a role, or set how often on one, and Today will remind you.
      </p>
    ) : (
      <>
        <p className="mt-1">
          <span className={standing.dueOn <= today ? 'text-lead font-semibold text-soon' : 'text-lead font-semibold'}>
            {standing.dueOn < today
              ? `Due ${agoWords(standing.dueOn, today)}`
              : `Due ${dueWords(standing.dueOn, today)}`}
          </span>{' '}
          <span className="text-second text-faint">{dateWords(standing.dueOn)}</span>
        </p>
        <p className="mt-1 text-second text-soft">
          Every {spanWords(standing.cadenceDays)}: {standing.cadenceFrom ? cadenceWords[standing.cadenceFrom] : ''}.
        </p>
      </>
    )}
    {standing.replyOwedSince && (
      <p className="mt-2 text-second text-soon">
        You owe an answer since {dateWords(standing.replyOwedSince.slice(0, 10))}.
      </p>
    )}
  </Panel>
);

/** How it stands between the two of you. */
export const StandingSection = ({ detail }: { readonly detail: PersonDetail }) => {
  const today = useToday();
  const first = callName(detail.person);
  return (
    <section aria-label="How it stands" className="mt-6">
      <h2 className="sr-only">How it stands</h2>
      <div className="grid items-start gap-3 sm:grid-cols-2 lg:grid-cols-3">
        <StrengthPanel person={detail.person} standing={detail.standing} first={first} />
        <RhythmPanel standing={detail.standing} today={today} />
        <NextPanel standing={detail.standing} today={today} first={first} />
      </div>
    </section>
  );
};

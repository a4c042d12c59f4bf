import type { ReactNode } from 'react';
import type { PersonDetail, Standing } from '../../../domain/people/person-detail.ts';
import { useToday } from '../app/use-status.ts';
import { classes } from '../look/class-names.ts';
import { RhythmBars } from '../look/rhythm-bars.tsx';
import { agoWords, dateWords, dueWords, spanWords } from '../words/day-words.ts';
import { counted } from '../words/number-words.ts';
import { callName, channelLabel } from '../words/role-words.ts';

interface PanelProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly className?: string;
}

const Panel = ({ title, children, className = '' }: PanelProps) => (
  <div className={classes('card flex min-w-0 flex-col p-4', className)}>
    <h3 className="text-second font-medium text-faint">{title}</h3>
    {children}
  </div>
);

const level = (strength: number): string => (strength >= 50 ? 'strong' : strength >= 10 ? 'alive' : 'faint');
const round = (count: number): string => (count > 0 && count < 0.1 ? 'under 0.1' : count.toFixed(1));

const StrengthParts = ({ standing, first }: { readonly standing: Standing; readonly first: string }) => {
  const { any, out, in: into, halfLifeDays } = standing.components;
  const parts = [
    {
      name: 'Recent contact',
      value: any,
      why: `Days with contact; each counts half after ${halfLifeDays} days, a quarter after ${halfLifeDays * 2}.`,
    },
    { name: 'Begun by you', value: out, why: 'The share of them that you began.' },
    { name: `Begun by ${first}`, value: into, why: 'The share they began. A tie that both keep up counts for more.' },
  ];
  return (
    <details className="mt-2 text-second">
      <summary className="text-accent">What this is made of</summary>
      <dl className="mt-2 space-y-2">
        {parts.map((part) => (
          <div key={part.name}>
            <dt className="flex justify-between font-medium">
              {part.name} <span className="numbers">{round(part.value)}</span>
            </dt>
            <dd className="text-faint">{part.why}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-faint">
        Highest ever: <span className="numbers">{standing.peak}</span>. Seen only from what is on file here.
      </p>
    </details>
  );
};

const cadenceWords = {
  own: 'your own choice, set on the role',
  rhythm: 'the rhythm you two have had',
  role: 'what suits the role',
} as const;

const StrengthPanel = ({ standing, first }: { readonly standing: Standing; readonly first: string }) => (
  <Panel title="Strength">
    {standing.strength === null ? (
      <p className="mt-1 text-soft">Nothing has passed between you yet. Log the first contact and it begins.</p>
    ) : (
      <>
        <p className="mt-1">
          <span className="numbers text-title font-semibold">{standing.strength}</span>{' '}
          <span className="text-soft">of 100, {level(standing.strength)}</span>
        </p>
        <StrengthParts standing={standing} first={first} />
      </>
    )}
  </Panel>
);

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
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        <StrengthPanel standing={detail.standing} first={first} />
        <RhythmPanel standing={detail.standing} today={today} />
        <NextPanel standing={detail.standing} today={today} first={first} />
      </div>
    </section>
  );
};

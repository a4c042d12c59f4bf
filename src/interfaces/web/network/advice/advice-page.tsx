import { useState } from 'react';
import type { InputOf } from '../../api/operation-contract.ts';
import { useOperation } from '../../api/use-operation.ts';
import { Button } from '../../look/button.tsx';
import { EmptyState } from '../../look/empty-state.tsx';
import { FailureNotice } from '../../look/failure-notice.tsx';
import { Choice } from '../../look/field.tsx';
import { Waiting } from '../../look/waiting.tsx';
import { counted, numberWords } from '../../words/number-words.ts';
import { NetworkFrame } from '../network-frame.tsx';
import { PersonLine } from '../person-line.tsx';
import { AdviceCard } from './advice-card.tsx';

type Query = InputOf<'advice.list'>;
const title = 'What would help most';
const atOnce = 10;
const most = 200;

const capitals = [
  { id: '', label: 'All three kinds' },
  { id: 'bonding', label: 'Bonding' },
  { id: 'bridging', label: 'Bridging' },
  { id: 'linking', label: 'Linking' },
];
const kinds = [
  { id: '', label: 'Any kind of step' },
  { id: 'strengthen', label: 'Strengthen a tie' },
  { id: 'revive', label: 'Revive a tie' },
  { id: 'meet', label: 'Meet somebody new' },
];
const goals = [
  { id: '', label: 'No goal in mind' },
  { id: 'new-job', label: 'A new job' },
];

const leftOutWords = ({ tooSoon, byYou }: { readonly tooSoon: number; readonly byYou: number }): string =>
  [
    tooSoon > 0 ? `${counted(tooSoon, 'person', 'people')} left out because you were in touch lately` : '',
    byYou > 0 ? `${counted(byYou, 'person', 'people')} by your own word` : '',
  ]
    .filter(Boolean)
    .join(', ');

/** Under the heading, the sentence need not say again what it is about and whom. */
const withoutOpening = (sentence: string, name: string): string => {
  const opening = `A bridge going cold: ${name}, `;
  if (!sentence.startsWith(opening)) return sentence;
  const rest = sentence.slice(opening.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
};

const mostCold = 5;

const AdvicePage = () => {
  const [query, setQuery] = useState<Query>({ limit: atOnce });
  const { data: advice, error, refetch } = useOperation('advice.list', query, { hold: true });
  const narrow = (field: 'capital' | 'kind' | 'goal') => (event: { target: { value: string } }) => {
    const { [field]: _, ...rest } = query;
    setQuery({ ...rest, limit: atOnce, ...(event.target.value ? { [field]: event.target.value } : {}) } as Query);
  };
  if (!advice)
    return (
      <NetworkFrame title={title}>
        {error ? <FailureNotice error={error} onRetry={() => void refetch()} /> : <Waiting lines={8} />}
      </NetworkFrame>
    );
  const leftOut = leftOutWords(advice.leftOut);
  return (
    <NetworkFrame title={title} lead="One tie at a time: what it would bring, and what it takes.">
      <div className="mb-4 grid gap-2 sm:flex sm:flex-wrap">
        <Choice
          label="Kind of capital"
          hideLabel
          compact
          options={capitals}
          onChange={narrow('capital')}
          className="sm:w-44"
        />
        <Choice label="Kind of step" hideLabel compact options={kinds} onChange={narrow('kind')} className="sm:w-44" />
        <Choice label="Goal" hideLabel compact options={goals} onChange={narrow('goal')} className="sm:w-44" />
      </div>
      <div className="grid grid-cols-1 gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,40rem)_minmax(17rem,1fr)]">
        <div className="min-w-0">
          {advice.items.length === 0 ? (
            <EmptyState title="Nothing to advise yet">
              Advice comes from who you are in touch with. Log a few contacts, or import what you have.
            </EmptyState>
          ) : (
            <>
              <h2 className="sr-only">Best first</h2>
              <ul className="space-y-(--card-gap)">
                {advice.items.map((item) => (
                  <AdviceCard key={item.key} item={item} />
                ))}
              </ul>
            </>
          )}
          {advice.total > advice.items.length && Number(query.limit) < most && (
            <Button
              variant="quiet"
              className="mt-3"
              onClick={() => setQuery({ ...query, limit: Math.min(most, Number(query.limit) + 2 * atOnce) })}
            >
              Show more ({numberWords(advice.total - advice.items.length)} left)
            </Button>
          )}
          {leftOut && <p className="mt-3 text-second text-faint">{leftOut}.</p>}
        </div>
        <div className="min-w-0 space-y-7">
          {advice.coldBridges.length > 0 && (
            <section aria-labelledby="cold">
              <h2 id="cold" className="text-lead font-semibold">
                Bridges going cold
              </h2>
              <ul className="mt-3 space-y-3">
                {advice.coldBridges.slice(0, mostCold).map((bridge) => (
                  <li key={bridge.key}>
                    <PersonLine person={bridge.person}>
                      {withoutOpening(bridge.sentence, bridge.person.name)}
                    </PersonLine>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {advice.items.length > 0 && (
            <section aria-labelledby="sure">
              <h2 id="sure" className="text-lead font-semibold">
                How sure this is
              </h2>
              <p className="mt-1 text-soft">{advice.stability.sentence}</p>
              <p className="mt-2 text-second text-faint">{advice.caveat}</p>
            </section>
          )}
        </div>
      </div>
    </NetworkFrame>
  );
};

export default AdvicePage;

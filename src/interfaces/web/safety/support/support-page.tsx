import { useState } from 'react';
import { needWords } from '../../../../domain/wellbeing/support/support-needs.ts';
import type { OutputOf } from '../../api/operation-contract.ts';
import { Button } from '../../look/button.tsx';
import { FailureNotice } from '../../look/failure-notice.tsx';
import { Waiting } from '../../look/waiting.tsx';
import { NeutralFollowUp } from '../room/neutral-follow-up.tsx';
import { useGo } from '../room/place.ts';
import { useSpace } from '../room/private-space.ts';
import { RemoveRecord } from '../room/remove-record.tsx';
import { Part, SafetyPageFrame } from '../room/safety-page-frame.tsx';
import { Unlocked } from '../room/unlocked.tsx';
import { usePrivate } from '../room/use-private.ts';
import { nobody, SupporterForm } from './supporter-form.tsx';

type Item = OutputOf<'support.list'>['items'][number];

const safetyWords = {
  yes: 'safe to talk to',
  unsure: 'not sure whether it is safe',
  no: 'not safe to talk to',
} as const;

const SupporterLine = ({ item, onChanged }: { readonly item: Item; readonly onChanged: () => void }) => {
  const [edits, setEdits] = useState(false);
  const { supporter, ...given } = item;
  if (edits)
    return (
      <li className="py-3">
        <SupporterForm
          start={given}
          replaces={supporter}
          onKept={() => {
            setEdits(false);
            onChanged();
          }}
        />
        <RemoveRecord number={supporter} what={`${item.person.name} from the map`} onRemoved={onChanged} />
      </li>
    );
  const about = [
    safetyWords[item.isSafe],
    item.isConfidential === 'no' && 'may not keep it to themselves',
    item.isOutside && 'from outside',
    item.helpsWith.map((need) => needWords[need].replace('Somebody ', '')).join(', '),
  ];
  return (
    <li className="flex items-start justify-between gap-3 py-3">
      <div className="min-w-0">
        <p className="font-medium">{item.person.name}</p>
        <p className="text-soft">{about.filter(Boolean).join(' · ')}</p>
        {item.knows && <p className="text-soft">Knows: {item.knows}</p>}
        {item.reach && <p className="break-words text-soft">{item.reach}</p>}
      </div>
      <Button size="small" variant="quiet" onClick={() => setEdits(true)} aria-label={`Edit ${item.person.name}`}>
        Edit
      </Button>
    </li>
  );
};

const SupportMapView = () => {
  const go = useGo();
  const { data, error, read } = usePrivate('support.list', {});
  const [adds, setAdds] = useState(false);
  if (error && !data) return <FailureNotice error={error} onRetry={() => void read()} />;
  if (!data) return <Waiting lines={4} />;
  const nameOf = (number: number) => data.items.find(({ supporter }) => supporter === number)?.person.name ?? '';
  return (
    <>
      <section aria-label="What you can do next" className="card p-5">
        <h2 className="text-lead font-semibold">What you can do next</h2>
        <p className="mt-1">{data.map.next}</p>
        <Button size="small" className="mt-3" onClick={() => go({ page: 'help' })}>
          Find local help
        </Button>
      </section>
      {data.items.length > 0 && (
        <ul className="mt-6 divide-y divide-line">
          {data.items.map((item) => (
            <SupporterLine key={item.supporter} item={item} onChanged={() => void read()} />
          ))}
        </ul>
      )}
      {adds ? (
        <div className="mt-4">
          <SupporterForm
            start={nobody}
            replaces={null}
            onKept={() => {
              setAdds(false);
              void read();
            }}
          />
        </div>
      ) : (
        <Button variant="primary" className="mt-4" onClick={() => setAdds(true)}>
          Add somebody
        </Button>
      )}
      <Part title="Who for what">
        <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
          {data.map.needs.map(({ need, people }) => (
            <div key={need}>
              <dt className="font-medium">{needWords[need]}</dt>
              <dd className="text-soft">{people.length > 0 ? people.map(nameOf).join(', ') : 'nobody yet'}</dd>
            </div>
          ))}
        </dl>
      </Part>
    </>
  );
};

/** The people and services to turn to. */
const SupportPage = () => {
  const go = useGo();
  const space = useSpace();
  return (
    <SafetyPageFrame
      title="Who is on my side"
      lead="One person is enough to begin with. You do not have to tell everything, and you need no proof."
      back={{ page: 'home' }}
      backLabel="Safety"
    >
      <Unlocked what="Your map">
        <SupportMapView />
      </Unlocked>
      {space !== 'unlocked' && (
        <div className="mt-6 max-w-prose">
          <h2 className="font-semibold">If you feel alone with it</h2>
          <p className="mt-1 text-soft">
            Think of one person from outside: a friend, a former colleague, somebody in your family, your doctor.
            “Something at work is hard, may I call you this week?” is enough to say.
          </p>
          <Button className="mt-3" onClick={() => go({ page: 'help' })}>
            Find local help
          </Button>
        </div>
      )}
      <Part title="Remind me on Today" lead="Under a name that gives nothing away.">
        <NeutralFollowUp />
      </Part>
    </SafetyPageFrame>
  );
};

export default SupportPage;

import { Link } from '@tanstack/react-router';
import { X } from 'lucide-react';
import type { MapAnswer, MapCommunity, MapPerson } from '../../../../domain/network/map/map-answer.ts';
import { useOperation } from '../../api/use-operation.ts';
import { openLog } from '../../app/overlay.ts';
import { Avatar } from '../../look/avatar.tsx';
import { Button, buttonClass } from '../../look/button.tsx';
import { Chip } from '../../look/chip.tsx';
import { RhythmBars } from '../../look/rhythm-bars.tsx';
import { StrengthBar } from '../../look/strength-bar.tsx';
import { counted, numberWords } from '../../words/number-words.ts';

/** The year's rhythm of one tie, read when somebody is looked at. */
const Rhythm = ({ id }: { readonly id: string }) => {
  const detail = useOperation('people.show', { person: id }).data;
  if (!detail || detail.standing.contactDays === 0) return null;
  return (
    <div className="mt-3">
      <RhythmBars weeks={detail.standing.weeks} />
      <p className="mt-1 text-small text-faint">Days of contact in the last 52 weeks</p>
    </div>
  );
};

const PersonCard = ({ person, map }: { readonly person: MapPerson; readonly map: MapAnswer }) => {
  const community = person.community === null ? undefined : map.communities[person.community];
  const bridge = map.bridges.find((each) => each.person.id === person.id);
  return (
    <>
      <div className="flex items-center gap-3">
        <Avatar id={person.id} name={person.name} hasPhoto={false} />
        <div className="min-w-0">
          <p className="truncate font-semibold">{person.name}</p>
          <p className="truncate text-second text-faint">{person.work}</p>
        </div>
      </div>
      <p className="mt-2.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-second text-soft">
        <StrengthBar strength={Math.round(person.strength)} />
        <span>knows {numberWords(person.known)} of your people</span>
      </p>
      {community && <p className="mt-1 text-second text-soft">{community.name}</p>}
      {(bridge ?? person.isOwnBridge) && (
        <p className="mt-2 text-second">
          <Chip tone="accent">Bridge</Chip>{' '}
          {bridge?.sentence ?? 'None of your close contacts knows them: what they hear, you hear from them alone.'}
        </p>
      )}
      <Rhythm id={person.id} />
      <div className="mt-3 flex gap-2">
        <Link
          to="/people/$person"
          params={{ person: person.id }}
          className={buttonClass('primary', 'small')}
          aria-label={`Open ${person.name}`}
        >
          Open
        </Link>
        <Button size="small" onClick={() => openLog({ id: person.id, fullName: person.name })}>
          Log
        </Button>
      </div>
    </>
  );
};

const CommunityCard = ({
  community,
  isOpen,
  onOpen,
}: {
  readonly community: MapCommunity;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}) => (
  <>
    <p className="pr-8 font-semibold text-balance">{community.name}</p>
    <p className="mt-1 text-second text-soft">{community.shared}</p>
    <p className="mt-2 text-second text-soft">
      {counted(community.people, 'person', 'people')}, {numberWords(community.alive)} in touch,{' '}
      {numberWords(community.close)} close; {counted(community.ties, 'tie')} among them.
    </p>
    {community.leading.length > 0 && (
      <p className="mt-1 text-second text-soft">
        Know most of the others:{' '}
        {community.leading.map(({ id, name }, place) => (
          <span key={id}>
            {place > 0 && ', '}
            <Link to="/people/$person" params={{ person: id }} className="text-link">
              {name}
            </Link>
          </span>
        ))}
      </p>
    )}
    {!isOpen && (
      <Button size="small" variant="primary" className="mt-3" onClick={onOpen}>
        Open {community.name}
      </Button>
    )}
  </>
);

interface FocusCardProps {
  readonly map: MapAnswer;
  readonly person?: MapPerson | undefined;
  readonly community?: MapCommunity | undefined;
  readonly onOpenCommunity: (id: string) => void;
  readonly onClose: () => void;
}

/** What is in focus on the map, and what one can do there. */
export const FocusCard = ({ map, person, community, onOpenCommunity, onClose }: FocusCardProps) => (
  <section aria-label={person?.name ?? community?.name ?? 'Chosen'} className="card animate-rise border-accent/50 p-4">
    <Button variant="quiet" size="icon" aria-label="Close" className="float-right -mt-2 -mr-2" onClick={onClose}>
      <X size={16} aria-hidden />
    </Button>
    {person ? (
      <PersonCard person={person} map={map} />
    ) : (
      community && (
        <CommunityCard
          community={community}
          isOpen={map.opened?.id === community.id}
          onOpen={() => onOpenCommunity(community.id)}
        />
      )
    )}
  </section>
);

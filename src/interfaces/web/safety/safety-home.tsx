import {
  BookLock,
  Compass,
  Fence,
  LifeBuoy,
  MapPin,
  Route,
  Scale,
  UserRoundMinus,
  type LucideIcon,
} from 'lucide-react';
import { type Place, useGo } from './room/place.ts';
import { SafetyPageFrame } from './room/safety-page-frame.tsx';

interface Door {
  readonly place: Place;
  readonly title: string;
  readonly text: string;
  readonly icon: LucideIcon;
}

const doors: readonly Door[] = [
  {
    place: { page: 'check' },
    title: 'Is this good for me?',
    text: 'Look at a relationship by what was done, good and bad. You can stop at any question, and nothing is kept unless you say so.',
    icon: Compass,
  },
  {
    place: { page: 'support' },
    title: 'Who is on my side',
    text: 'Whom you can talk to, who knows what, and what to do if you feel alone with it.',
    icon: LifeBuoy,
  },
  {
    place: { page: 'journal' },
    title: 'Journal',
    text: 'Write down what happened, sealed so that only you can read it.',
    icon: BookLock,
  },
  {
    place: { page: 'conflicts' },
    title: 'A conflict',
    text: 'Sort out what it is about, choose a way, and prepare what you want to say.',
    icon: Scale,
  },
  {
    place: { page: 'boundaries' },
    title: 'Boundaries',
    text: 'What is all right and what is not, how you said it, and whether it is kept.',
    icon: Fence,
  },
  {
    place: { page: 'limits' },
    title: 'Less contact',
    text: 'People whom Tiewise no longer brings up by itself.',
    icon: UserRoundMinus,
  },
  {
    place: { page: 'plan' },
    title: 'Steps and dates',
    text: 'Ways one can go, time limits to ask an adviser about, and letters to begin from.',
    icon: Route,
  },
  {
    place: { page: 'help' },
    title: 'Find local help',
    text: 'Where people turn with what, and words to search for near you.',
    icon: MapPin,
  },
];

const DoorCard = ({ door }: { readonly door: Door }) => {
  const go = useGo();
  return (
    <li>
      <button
        type="button"
        onClick={() => go(door.place)}
        className="card grid h-full w-full grid-cols-[auto_1fr] content-start gap-x-3.5 gap-y-0.5 p-4 text-left hover:border-edge"
      >
        <door.icon size={20} aria-hidden className="mt-0.5 shrink-0 text-accent" />
        <span className="font-medium">{door.title}</span>
        <span className="col-start-2 text-soft">{door.text}</span>
      </button>
    </li>
  );
};

/** Where one comes in: no numbers, nothing that calls. */
export const SafetyHome = () => (
  <SafetyPageFrame
    title="Safety"
    lead="A quiet place for what is difficult between people. Take your time; begin wherever you like."
  >
    <ul className="grid gap-3 sm:grid-cols-2">
      {doors.map((door) => (
        <DoorCard key={door.title} door={door} />
      ))}
    </ul>
    <div className="mt-6 rounded-lg bg-sunken p-4 text-soft">
      <p>
        If you are in danger now, call the emergency number of where you are. If nothing happens for five minutes, this
        room closes by itself.
      </p>
      <p className="mt-2">
        What you write in this room is sealed and shows nowhere else: not on Today, not in search, not in exports. It
        cannot hide that you use Tiewise, and the browser’s own history still lists this address. Please do not use it
        on a machine that your employer or somebody else looks after.
      </p>
    </div>
  </SafetyPageFrame>
);

import { Link } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { classes } from '../look/class-names.ts';
import { commandKey, Key } from '../look/key.tsx';
import { openOverlay } from './overlay.ts';
import { type Room, rooms } from './rooms.ts';

const linkClass =
  'flex items-center gap-3 rounded-md px-3 py-2 text-soft hover:bg-hover hover:text-text aria-[current=page]:bg-accent-wash aria-[current=page]:font-medium aria-[current=page]:text-accent-deep';

const RoomLink = ({ room }: { readonly room: Room }) => (
  <li>
    <Link to={room.path} activeOptions={{ exact: room.path === '/' }} className={linkClass}>
      <room.icon size={18} aria-hidden />
      {room.label}
    </Link>
  </li>
);

/** The rooms, on the left where there is room for them. */
export const SideBar = () => (
  <header className="fixed inset-y-0 left-0 hidden w-52 flex-col border-r border-line bg-sunken/60 px-3 py-5 md:flex lg:w-56">
    <p className="px-3 pb-4 text-lead font-semibold tracking-tight">Tiewise</p>
    <button
      type="button"
      onClick={() => openOverlay({ kind: 'palette' })}
      className="mb-4 flex items-center gap-3 rounded-md border border-line bg-surface px-3 py-1.5 text-left text-faint hover:border-edge"
    >
      <Search size={18} aria-hidden />
      <span className="flex-1">Search</span>
      <Key>{commandKey === '⌘' ? '⌘K' : 'Ctrl K'}</Key>
    </button>
    <nav aria-label="Rooms" className="flex flex-1 flex-col justify-between">
      <ul className="space-y-0.5">
        {rooms
          .filter((room) => !room.isUpkeep)
          .map((room) => (
            <RoomLink key={room.path} room={room} />
          ))}
      </ul>
      <ul className="space-y-0.5 border-t border-line pt-3">
        {rooms
          .filter((room) => room.isUpkeep)
          .map((room) => (
            <RoomLink key={room.path} room={room} />
          ))}
      </ul>
    </nav>
  </header>
);

const barItem =
  'flex min-h-14 flex-1 flex-col items-center justify-center gap-0.5 text-small text-soft aria-[current=page]:text-accent-deep aria-[current=page]:font-medium';

const MOST_IN_BAR = 4;

/** The first rooms on narrow screens, within the thumb's reach; the others and the search are behind the last button. */
export const BottomBar = () => (
  <nav
    aria-label="Rooms"
    className="fixed inset-x-0 bottom-0 z-20 flex border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
  >
    {rooms.slice(0, MOST_IN_BAR).map((room) => (
      <Link key={room.path} to={room.path} activeOptions={{ exact: room.path === '/' }} className={barItem}>
        <room.icon size={20} aria-hidden />
        {room.label}
      </Link>
    ))}
    <button type="button" className={classes(barItem)} onClick={() => openOverlay({ kind: 'palette' })}>
      <Search size={20} aria-hidden />
      More
    </button>
  </nav>
);

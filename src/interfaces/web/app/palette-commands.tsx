import {
  BookUser,
  Building2,
  Download,
  Handshake,
  MessageSquarePlus,
  MessagesSquare,
  NotebookPen,
  NotebookText,
  PenLine,
  Undo2,
  UserRoundPlus,
  Waypoints,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { useNavigate } from '@tanstack/react-router';
import { fold } from '../../../kernel/fold.ts';
import type { SearchHit } from '../../../domain/search/search-store.ts';
import { addressOf } from '../api/call.ts';
import { Avatar } from '../look/avatar.tsx';
import { networkPages } from '../network/network-pages.ts';
import { outreachPages } from '../outreach/outreach-pages.ts';
import { dateWords } from '../words/day-words.ts';
import { undoLast } from './change.ts';
import { openLog, openNote, openOverlay, openWrite } from './overlay.ts';
import { rooms } from './rooms.ts';

export interface Command {
  readonly id: string;
  readonly title: string;
  readonly detail?: string | undefined;
  readonly snippet?: { readonly text: string; readonly matches: readonly (readonly [number, number])[] } | undefined;
  readonly icon: ReactNode;
  readonly run: () => void;
}
export interface CommandGroup {
  readonly title: string;
  readonly commands: readonly Command[];
}
type Navigate = ReturnType<typeof useNavigate>;

const kinds: readonly { readonly kind: SearchHit['kind']; readonly title: string; readonly icon: ReactNode }[] = [
  { kind: 'person', title: 'People', icon: null },
  { kind: 'note', title: 'Notes', icon: <NotebookText size={18} aria-hidden /> },
  { kind: 'interaction', title: 'What happened', icon: <MessagesSquare size={18} aria-hidden /> },
  { kind: 'organisation', title: 'Organisations', icon: <Building2 size={18} aria-hidden /> },
];

const openHit = (hit: SearchHit, navigate: Navigate) => () => {
  if (hit.kind === 'organisation') void navigate({ to: '/people', search: { organisation: hit.title } });
  else void navigate({ to: '/people/$person', params: { person: hit.personId ?? hit.id } });
};

const commandOf = (hit: SearchHit, icon: ReactNode, navigate: Navigate): Command => ({
  id: `${hit.kind}-${hit.id}`,
  title: hit.title,
  detail: [hit.detail, hit.at ? dateWords(hit.at.slice(0, 10)) : null].filter(Boolean).join(' · ') || undefined,
  snippet:
    hit.kind !== 'person' && hit.kind !== 'organisation' && hit.snippet
      ? { text: hit.snippet, matches: hit.matches }
      : undefined,
  icon: icon ?? <Avatar id={hit.id} name={hit.title} hasPhoto={false} size="small" />,
  run: openHit(hit, navigate),
});

/** What was found, by kind. */
export const foundOf = (hits: readonly SearchHit[], navigate: Navigate): CommandGroup[] =>
  kinds.map(({ kind, title, icon }) => ({
    title,
    commands: hits.filter((hit) => hit.kind === kind).map((hit) => commandOf(hit, icon, navigate)),
  }));

const download = (format: 'json' | 'csv' | 'vcard') => () =>
  window.location.assign(addressOf('workspace.export', { format }));

/** Pages and actions whose names hold every word. */
export const commandsOf = (text: string, navigate: Navigate): CommandGroup[] => {
  const words = fold(text).split(' ').filter(Boolean);
  const fits = ({ title }: Command) => words.every((word) => fold(title).includes(word));
  const pages = [
    ...rooms.map((room) => ({
      id: room.path,
      title: room.label,
      icon: <room.icon size={18} aria-hidden />,
      run: () => void navigate({ to: room.path }),
    })),
    ...outreachPages.slice(1).map(({ path, title }) => ({
      id: path,
      title,
      icon: <Handshake size={18} aria-hidden />,
      run: () => void navigate({ to: path }),
    })),
    ...networkPages.slice(1).map(({ path, title }) => ({
      id: path,
      title,
      icon: <Waypoints size={18} aria-hidden />,
      run: () => void navigate({ to: path }),
    })),
  ];
  const actions: Command[] = [
    { id: 'log', title: 'Log a contact', icon: <MessageSquarePlus size={18} aria-hidden />, run: () => openLog() },
    { id: 'write', title: 'Write to somebody', icon: <PenLine size={18} aria-hidden />, run: () => openWrite() },
    { id: 'note', title: 'Write a note', icon: <NotebookPen size={18} aria-hidden />, run: () => openNote() },
    {
      id: 'add',
      title: 'Add a person',
      icon: <UserRoundPlus size={18} aria-hidden />,
      run: () => openOverlay({ kind: 'add-person' }),
    },
    { id: 'undo', title: 'Undo the last change', icon: <Undo2 size={18} aria-hidden />, run: () => void undoLast() },
    {
      id: 'shortcuts',
      title: 'Show keyboard shortcuts',
      icon: <BookUser size={18} aria-hidden />,
      run: () => openOverlay({ kind: 'shortcuts' }),
    },
    {
      id: 'export',
      title: 'Export everything as JSON',
      icon: <Download size={18} aria-hidden />,
      run: download('json'),
    },
  ];
  const named = text.trim();
  const add: Command[] =
    named.length > 1
      ? [
          {
            id: 'add-named',
            title: `Add “${named}” as a person`,
            icon: <UserRoundPlus size={18} aria-hidden />,
            run: () => openOverlay({ kind: 'add-person', name: named }),
          },
        ]
      : [];
  return [
    { title: 'Pages', commands: pages.filter(fits) },
    { title: 'Actions', commands: [...actions.filter(fits), ...add] },
  ];
};

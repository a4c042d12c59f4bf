import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PersonMention } from '../../../domain/network/capital/person-mention.ts';
import { Avatar } from '../look/avatar.tsx';

/** Somebody behind a figure: who they are, and why they are here. */
export const PersonLine = ({ person, children }: { readonly person: PersonMention; readonly children?: ReactNode }) => (
  <div className="flex min-w-0 items-start gap-2.5">
    <Avatar id={person.id} name={person.name} hasPhoto={false} size="small" />
    <div className="min-w-0">
      <Link to="/people/$person" params={{ person: person.id }} className="font-medium hover:text-accent">
        {person.name}
      </Link>
      <div className="text-second text-faint">
        {children ?? [person.title, person.organisation].filter(Boolean).join(', ')}
      </div>
    </div>
  </div>
);

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Avatar } from '../look/avatar.tsx';
import { workWords } from './event-words.ts';

interface AttendeeLineProps {
  readonly person: {
    readonly personId: string;
    readonly fullName: string;
    readonly title: string | null;
    readonly organisation: string | null;
    readonly hasPhoto: boolean;
  };
  /** What is worth knowing of them here. */
  readonly children: ReactNode;
  readonly actions: ReactNode;
}

/** Somebody with why they stand here, and what may be done. */
export const AttendeeLine = ({ person, children, actions }: AttendeeLineProps) => {
  const work = workWords(person);
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-2 px-4 py-3">
      <Avatar id={person.personId} name={person.fullName} hasPhoto={person.hasPhoto} size="row" />
      <div className="min-w-0 flex-1 basis-56">
        <p className="break-words">
          <Link to="/people/$person" params={{ person: person.personId }} className="font-medium hover:text-accent">
            {person.fullName}
          </Link>
          {work !== '' && <span className="text-faint"> · {work}</span>}
        </p>
        {children}
      </div>
      <div className="flex flex-wrap gap-1">{actions}</div>
    </li>
  );
};

import { Link } from '@tanstack/react-router';
import { Check } from 'lucide-react';

/** Whom the user has been in touch with today. */
export const DoneToday = ({
  people,
}: {
  readonly people: readonly { readonly id: string; readonly fullName: string }[];
}) =>
  people.length === 0 ? null : (
    <section aria-labelledby="done-today" className="mt-9">
      <h2 id="done-today" className="text-second font-semibold text-faint">
        Done today
      </h2>
      <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1.5">
        {people.map((person) => (
          <li key={person.id} className="flex items-center gap-1.5 text-soft">
            <Check size={15} className="text-accent" aria-hidden />
            <Link to="/people/$person" params={{ person: person.id }} className="hover:text-accent">
              {person.fullName}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );

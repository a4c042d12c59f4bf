import { Link } from '@tanstack/react-router';
import type { MapAnswer } from '../../../../domain/network/map/map-answer.ts';

const shown = 4;

/** Who ties the communities together, and where nothing does. */
export const BridgesAndGaps = ({ map }: { readonly map: MapAnswer }) => (
  <div className="grid gap-x-10 gap-y-7 px-1 sm:grid-cols-2 xl:grid-cols-1">
    <section aria-labelledby="bridges">
      <h2 id="bridges" className="text-lead font-semibold">
        Bridges
      </h2>
      {map.bridges.length === 0 && (
        <p className="mt-1 text-soft">Nobody ties communities together yet, as far as is known here.</p>
      )}
      <ul className="mt-2 space-y-2.5">
        {map.bridges.slice(0, shown).map(({ person, sentence }) => (
          <li key={person.id}>
            <Link to="/people/$person" params={{ person: person.id }} className="font-medium hover:text-accent">
              {person.name}
            </Link>
            <p className="text-second text-soft">{sentence}</p>
          </li>
        ))}
      </ul>
    </section>
    <section aria-labelledby="gaps">
      <h2 id="gaps" className="text-lead font-semibold">
        Gaps
      </h2>
      {map.gaps.length === 0 && <p className="mt-1 text-soft">No two large communities are strangers to each other.</p>}
      <ul className="mt-2 space-y-2.5">
        {map.gaps.slice(0, shown).map(({ sentence, nextStep }) => (
          <li key={sentence}>
            <p>{sentence}</p>
            <p className="text-second text-soft">{nextStep}</p>
          </li>
        ))}
      </ul>
    </section>
  </div>
);

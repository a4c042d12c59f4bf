import { Link } from '@tanstack/react-router';
import type { PersonDetail } from '../../../domain/people/person-detail.ts';
import type { GroundEvidence, GroundFact, TalkingPoint } from '../../../domain/outreach/common-ground/common-ground.ts';
import { useOperation } from '../api/use-operation.ts';
import { callName } from '../words/role-words.ts';

const Points = ({ title, points }: { readonly title: string; readonly points: readonly TalkingPoint[] }) => (
  <div className="min-w-0 flex-1 basis-64">
    <h3 className="text-second font-medium text-faint">{title}</h3>
    <ul className="mt-1.5 space-y-1.5">
      {points.map((point) => (
        <li key={point.text} className="text-pretty">
          {point.text}
        </li>
      ))}
    </ul>
  </div>
);

const evidenceWords = (evidence: readonly GroundEvidence[]): string => evidence.map(({ words }) => words).join(' · ');

const Fact = ({ fact }: { readonly fact: GroundFact }) => (
  <li>
    {fact.personId === null ? (
      fact.text
    ) : (
      <Link to="/people/$person" params={{ person: fact.personId }} className="hover:text-accent">
        {fact.text}
      </Link>
    )}
    <p className="text-small text-faint">{evidenceWords(fact.evidence)}</p>
  </li>
);

/** What you share with a person: three things to mention, three to ask, and all of it with what it rests on. */
export const CommonGroundSection = ({ detail }: { readonly detail: PersonDetail }) => {
  const { data: ground } = useOperation('common-ground.show', { person: detail.person.id }, { hold: true });
  if (!ground || ground.limited || detail.person.isSelf === 1) return null;
  const { facts, mention, ask } = ground;
  return (
    <section aria-label="Common ground" className="card mt-3 p-4">
      <h2 className="sr-only">Common ground</h2>
      {mention.length + ask.length === 0 ? (
        <p className="text-soft">
          Nothing on file is shared yet. An interest, a school or where you met {callName(detail.person)} is enough to
          begin a conversation with.
        </p>
      ) : (
        <div className="flex flex-wrap gap-x-10 gap-y-4">
          {mention.length > 0 && <Points title="To mention" points={mention} />}
          {ask.length > 0 && <Points title="To ask" points={ask} />}
        </div>
      )}
      {facts.length > 0 && (
        <details className="mt-3">
          <summary className="text-second text-accent">Everything you share, and what it rests on</summary>
          <ul className="mt-2 space-y-2">
            {facts.map((fact) => (
              <Fact key={fact.key} fact={fact} />
            ))}
          </ul>
        </details>
      )}
      {!ground.knowsYou && (
        <p className="mt-3 text-second text-faint">
          Nothing is on file about you yet, so employers and schools cannot be compared. Your own archive brings that.
        </p>
      )}
    </section>
  );
};

import { useOperation } from '../api/use-operation.ts';
import { useToday } from '../app/use-status.ts';
import { IntroductionLine } from '../outreach/introduction-line.tsx';
import { AskLine } from '../reciprocity/ask-line.tsx';

const shown = 20;

/** What was asked of a person and which introductions they have a part in, as long as something is still to come of it. */
export const PersonAsks = ({ person }: { readonly person: string }) => {
  const today = useToday();
  const asks = useOperation('asks.list', { person, state: 'all', limit: shown }, { hold: true });
  const introductions = useOperation('introductions.list', { person, limit: shown }, { hold: true });
  const open = asks.data?.items.filter((ask) => ask.next.length > 0 && ask.state !== 'declined') ?? [];
  const made = introductions.data?.items ?? [];
  return (
    <>
      {open.length > 0 && (
        <ul aria-label="Asks" className="card mt-2 divide-y divide-line">
          {open.map((ask) => (
            <AskLine key={ask.id} ask={ask} today={today} />
          ))}
        </ul>
      )}
      {made.length > 0 && (
        <ul aria-label="Introductions" className="card mt-2 divide-y divide-line">
          {made.map((introduction) => (
            <IntroductionLine key={introduction.id} introduction={introduction} />
          ))}
        </ul>
      )}
    </>
  );
};

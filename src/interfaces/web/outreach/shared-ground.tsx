import { useOperation } from '../api/use-operation.ts';

const mostShown = 3;

/** What two people share, for whoever brings them together. */
export const SharedGround = ({ one, other }: { readonly one: string; readonly other: string }) => {
  const { data } = useOperation('common-ground.show', { person: other, with: one }, { hold: true });
  if (!data || data.facts.length === 0) return null;
  return (
    <div className="rounded-lg bg-sunken p-3">
      <p className="text-second font-medium text-faint">What they share</p>
      <ul className="mt-1 space-y-0.5">
        {data.facts.slice(0, mostShown).map((fact) => (
          <li key={fact.key}>{fact.text}</li>
        ))}
      </ul>
    </div>
  );
};

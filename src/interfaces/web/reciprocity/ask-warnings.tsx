import { Link } from '@tanstack/react-router';
import { Lightbulb } from 'lucide-react';
import type { Ask } from '../../../domain/reciprocity/ask.ts';
import { useOperation } from '../api/use-operation.ts';

interface AskWarningsProps {
  readonly person: string;
  readonly kind: Ask['kind'];
  readonly size: Ask['size'];
}

/** What to think of before asking: why, and what may work better. Nothing where nothing speaks against it. */
export const AskWarnings = ({ person, kind, size }: AskWarningsProps) => {
  const { data } = useOperation('asks.check', { person, kind, size }, { hold: true });
  if (!data || data.warnings.length === 0) return null;
  return (
    <div role="status" className="space-y-2 rounded-lg bg-soon-wash p-3">
      {data.warnings.map((warning) => (
        <p key={warning.kind} className="flex gap-2.5">
          <Lightbulb size={17} aria-hidden className="mt-0.5 shrink-0 text-soon" />
          <span>
            {warning.text} <span className="font-medium">{warning.idea}</span>
          </span>
        </p>
      ))}
      {data.others.length > 0 && (
        <p className="pl-[1.7rem] text-second">
          You might ask{' '}
          {data.others.map((other, place) => (
            <span key={other.id}>
              {place > 0 && (place === data.others.length - 1 ? ' or ' : ', ')}
              <Link to="/people/$person" params={{ person: other.id }} className="text-link underline">
                {other.fullName}
              </Link>
              {other.topic && ` (knows ${other.topic} too)`}
            </span>
          ))}
          .
        </p>
      )}
    </div>
  );
};

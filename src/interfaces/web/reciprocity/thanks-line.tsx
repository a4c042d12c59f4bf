import { Heart } from 'lucide-react';
import type { ReactNode } from 'react';
import { change } from '../app/change.ts';
import { Button } from '../look/button.tsx';

/** Something received without thanks so far, and the word that settles it. */
export const ThanksLine = ({
  id,
  label,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
}) => (
  <li className="flex items-center gap-3 px-4 py-2.5">
    <Heart size={16} aria-hidden className="shrink-0 text-soon" />
    <p className="min-w-0 flex-1 break-words">{children}</p>
    <Button size="small" onClick={() => void change('exchanges.thank', { exchange: id }, 'Thanked')} aria-label={label}>
      Thanked
    </Button>
  </li>
);

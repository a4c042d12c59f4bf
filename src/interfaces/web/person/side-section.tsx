import { Plus } from 'lucide-react';
import { createContext, type ReactNode, useContext } from 'react';
import { Button } from '../look/button.tsx';
import { blockOrigin } from './origin-words.ts';

interface SideSectionProps {
  readonly title: string;
  readonly addLabel?: string;
  readonly onAdd?: () => void;
  /** Where each of its facts comes from; said once where it is the same for all. */
  readonly origins?: readonly (string | null)[];
  readonly children: ReactNode;
}

const noOrigins: readonly (string | null)[] = [];

/** Whether the block says the origin for all of its facts. */
export const SharedOrigin = createContext(false);

/** A titled block of facts with its own plus. */
export const SideSection = ({ title, addLabel, onAdd, origins = noOrigins, children }: SideSectionProps) => (
  <section aria-label={title}>
    <div className="flex items-center justify-between">
      <h2 className="text-second font-semibold tracking-wide text-faint">{title}</h2>
      {onAdd && (
        <Button
          variant="quiet"
          size="icon"
          className="-mr-2 size-8"
          aria-label={addLabel ?? `Add to ${title}`}
          onClick={onAdd}
        >
          <Plus size={16} aria-hidden />
        </Button>
      )}
    </div>
    <SharedOrigin value={blockOrigin(origins).isShared}>
      <div className="mt-1">{children}</div>
    </SharedOrigin>
    {blockOrigin(origins).all && <p className="mt-1 text-small text-faint">{blockOrigin(origins).all}</p>}
  </section>
);

/** A fact that opens for editing, with where it comes from on its own line. */
export const FactLine = ({
  children,
  origin,
  onEdit,
  editLabel,
}: {
  readonly children: ReactNode;
  readonly origin?: string | null;
  readonly onEdit?: () => void;
  readonly editLabel?: string;
}) => {
  const isShared = useContext(SharedOrigin);
  return (
    <div className="group relative -mx-2 flex items-start gap-2 rounded-md px-2 py-1.5 hover:bg-hover">
      <div className="min-w-0 flex-1 break-words">
        {children}
        {origin && !isShared && <p className="text-small text-faint">{origin}</p>}
      </div>
      {onEdit && (
        <button
          type="button"
          onClick={onEdit}
          aria-label={editLabel}
          className="rounded px-1.5 py-0.5 text-second text-faint underline-offset-2 hover:text-link"
        >
          Edit
        </button>
      )}
    </div>
  );
};

import { Link } from '@tanstack/react-router';
import { ChevronDown } from 'lucide-react';
import { sharingResults } from '../../../domain/outreach/sharing/resource.ts';
import type { ItemOf } from '../api/operation-contract.ts';
import { change } from '../app/change.ts';
import { Button } from '../look/button.tsx';
import { Chip } from '../look/chip.tsx';
import { Menu } from '../look/menu.tsx';
import { dayInMonth } from '../words/day-words.ts';
import { ResourceMatches } from './resource-matches.tsx';
import { kindLabels, resultLabels } from './resource-words.ts';

type Resource = ItemOf<'share.list'>;

const SharedLine = ({
  resource,
  sharing,
}: {
  readonly resource: Resource;
  readonly sharing: Resource['shared'][number];
}) => {
  const { personId, fullName, sharedOn, result, resultNote } = sharing;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="min-w-0 flex-1 basis-40">
        <Link to="/people/$person" params={{ person: personId }} className="font-medium hover:text-accent">
          {fullName}
        </Link>
        <span className="text-faint"> · {dayInMonth(sharedOn)}</span>
        {result && <span className="text-soft"> · {resultLabels[result]}</span>}
        {resultNote && <span className="break-words text-soft">: {resultNote}</span>}
      </span>
      <Menu
        label={`What came back from ${fullName}`}
        variant="quiet"
        entries={sharingResults.map((id) => ({
          id,
          label: resultLabels[id],
          onAction: () =>
            void change(
              'share.result',
              { resource: resource.id, person: personId, result: id },
              `${fullName}: ${resultLabels[id]}`,
            ),
        }))}
      >
        What came back <ChevronDown size={14} aria-hidden />
      </Menu>
    </li>
  );
};

interface ResourceCardProps {
  readonly resource: Resource;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Something saved: to whom it went, and whom it would serve. */
export const ResourceCard = ({ resource, isOpen, onToggle }: ResourceCardProps) => (
  <li className="card" aria-label={resource.title}>
    <div className="flex flex-wrap items-start gap-x-3 gap-y-2 px-4 py-3">
      <div className="min-w-0 flex-1 basis-56">
        <h2 className="font-medium break-words">
          {resource.url ? (
            <a href={resource.url} target="_blank" rel="noreferrer" className="hover:text-accent">
              {resource.title}
            </a>
          ) : (
            resource.title
          )}
        </h2>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-second text-faint">
          <Chip>{kindLabels[resource.kind]}</Chip>
          {resource.topics && <span className="break-words">{resource.topics}</span>}
        </p>
      </div>
      <div className="flex flex-wrap gap-1">
        <Button size="small" aria-expanded={isOpen} onClick={onToggle}>
          For whom
        </Button>
        <Button
          size="small"
          variant="quiet"
          aria-label={`Remove “${resource.title}”`}
          onClick={() => void change('share.remove', { resource: resource.id }, `Removed “${resource.title}”`)}
        >
          Remove
        </Button>
      </div>
    </div>
    {resource.shared.length > 0 && (
      <ul aria-label={`To whom “${resource.title}” went`} className="space-y-1.5 px-4 pb-3">
        {resource.shared.map((sharing) => (
          <SharedLine key={sharing.personId} resource={resource} sharing={sharing} />
        ))}
      </ul>
    )}
    {isOpen && <ResourceMatches resource={resource} />}
  </li>
);

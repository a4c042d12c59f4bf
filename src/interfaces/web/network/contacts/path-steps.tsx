import { Link } from '@tanstack/react-router';
import { ArrowRight } from 'lucide-react';
import type { Path } from '../../../../domain/network/paths/path-answer.ts';
import { IntroduceButton } from '../../outreach/introduce-button.tsx';

/** A way to somebody: you, who introduces you, and them, with what says that each knows the next. */
export const PathSteps = ({ path }: { readonly path: Path }) =>
  path.steps.length < 2 ? (
    <p className="text-soft">{path.sentence}</p>
  ) : (
    <div>
      <ol
        aria-label={`The way to ${path.target.name}`}
        className="flex flex-wrap items-center gap-x-2 gap-y-1 text-second"
      >
        <li className="rounded-full bg-sunken px-2.5 py-0.5 font-medium">You</li>
        {path.steps.map((step) => (
          <li key={step.to.id} className="flex items-center gap-2">
            <ArrowRight size={14} aria-hidden className="text-faint" />
            <Link
              to="/people/$person"
              params={{ person: step.to.id }}
              className="rounded-full bg-accent-wash px-2.5 py-0.5 font-medium text-accent-deep hover:underline"
            >
              {step.to.name}
            </Link>
          </li>
        ))}
      </ol>
      <p className="mt-1.5 text-soft">{path.sentence}</p>
      <details className="mt-1 text-second">
        <summary className="text-accent">Step by step</summary>
        <ul className="mt-1.5 space-y-1 text-soft">
          {path.steps.map((step) => (
            <li key={step.to.id}>
              {step.from?.name ?? 'You'} and {step.to.name}: {step.evidence}{' '}
              <span className="text-faint">
                (strength {step.atLeast && 'at least '}
                {Math.round(step.strength)})
              </span>
            </li>
          ))}
          {path.ask && <li className="rounded-md bg-sunken p-2.5 text-text">“{path.ask}”</li>}
        </ul>
      </details>
      {path.introducer && (
        <div className="mt-2">
          <IntroduceButton
            other={{ id: path.target.id, fullName: path.target.name }}
            via={{ id: path.introducer.id, fullName: path.introducer.name }}
          />
        </div>
      )}
    </div>
  );

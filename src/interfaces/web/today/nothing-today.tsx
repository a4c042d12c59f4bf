import { Link } from '@tanstack/react-router';
import { openLog } from '../app/overlay.ts';
import { Button, buttonClass } from '../look/button.tsx';
import { EmptyState } from '../look/empty-state.tsx';

/** An empty Today: a reward, and a lesson how it fills. */
export const NothingToday = ({ done }: { readonly done: number }) => (
  <EmptyState
    title={done > 0 ? 'That was all for today' : 'Nothing is due'}
    action={
      <>
        <Button variant="primary" onClick={() => openLog()}>
          Log a contact
        </Button>
        <Link to="/people" className={buttonClass()}>
          Look through people
        </Link>
      </>
    }
  >
    {done > 0
      ? 'Enjoy the rest of the day. Tomorrow’s list comes by itself.'
      : 'People appear here when you owe an answer, promised something, planned a follow-up, or a rhythm falls behind. Give someone a role, such as mentor, and their rhythm begins.'}
  </EmptyState>
);

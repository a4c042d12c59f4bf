import { Link, type ErrorComponentProps } from '@tanstack/react-router';
import { buttonClass } from '../look/button.tsx';
import { EmptyState } from '../look/empty-state.tsx';
import { FailureNotice } from '../look/failure-notice.tsx';
import { Page } from '../look/page.tsx';

export const NotFound = () => (
  <Page title="There is no such page">
    <EmptyState
      title="This address leads nowhere"
      action={
        <Link to="/" className={buttonClass('primary')}>
          Go to Today
        </Link>
      }
    >
      It may be mistyped, or from an older version. Everything you keep is where it was.
    </EmptyState>
  </Page>
);

export const RouteFailure = ({ error, reset }: ErrorComponentProps) => (
  <Page title="This page could not be shown">
    <FailureNotice error={error} onRetry={reset} />
  </Page>
);

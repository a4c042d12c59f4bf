import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { PersonDetail } from '../../../domain/people/person-detail.ts';
import { useOperation } from '../api/use-operation.ts';
import { personInView } from '../app/overlay.ts';
import { FailureNotice } from '../look/failure-notice.tsx';
import { Page } from '../look/page.tsx';
import { Waiting } from '../look/waiting.tsx';
import { Agreements } from './agreements.tsx';
import { CommonGroundSection } from './common-ground-section.tsx';
import { ContactFacts } from './contact-facts.tsx';
import { GiveAndTake } from './give-and-take.tsx';
import { KnowsSection } from './knows-section.tsx';
import { LifeFacts } from './life-facts.tsx';
import { Notes } from './notes.tsx';
import { PersonHeader } from './person-header.tsx';
import { QuickLog } from './quick-log.tsx';
import { RoleSection } from './role-section.tsx';
import { SourceSection } from './source-section.tsx';
import { StandingSection } from './standing-section.tsx';
import { StatusSection } from './status-section.tsx';
import { Timeline } from './timeline.tsx';

const route = getRouteApi('/people/$person');

const useInView = (detail: PersonDetail | undefined): void => {
  const id = detail?.person.id;
  const fullName = detail?.person.fullName;
  useEffect(() => {
    if (!id || !fullName) return;
    personInView.set({ id, fullName });
    return () => personInView.set(null);
  }, [id, fullName]);
};

const PersonPage = () => {
  const { person } = route.useParams();
  const { data: detail, error, refetch } = useOperation('people.show', { person });
  useInView(detail);
  if (error && !detail)
    return (
      <Page title="Person">
        <FailureNotice error={error} onRetry={() => void refetch()} />
      </Page>
    );
  if (!detail)
    return (
      <Page title="Person">
        <Waiting lines={8} />
      </Page>
    );
  return (
    <Page key={detail.person.id} title={detail.person.fullName} bare>
      <PersonHeader detail={detail} />
      <StandingSection detail={detail} />
      <CommonGroundSection detail={detail} />
      <div className="mt-8 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_19rem] lg:grid-rows-[auto_1fr]">
        <div className="min-w-0 space-y-8">
          <GiveAndTake detail={detail} />
          <Agreements detail={detail} />
          <Notes detail={detail} />
        </div>
        <div className="min-w-0 space-y-7 lg:row-span-2">
          <RoleSection detail={detail} />
          <ContactFacts detail={detail} />
          <LifeFacts detail={detail} />
          <SourceSection detail={detail} />
          <KnowsSection person={detail.person} />
          <StatusSection person={detail.person} />
        </div>
        <section aria-label="Timeline" className="min-w-0">
          <h2 className="mb-3 text-lead font-semibold">Timeline</h2>
          <QuickLog key={person} person={detail.person} />
          <Timeline person={detail.person.id} />
        </section>
      </div>
    </Page>
  );
};

export default PersonPage;

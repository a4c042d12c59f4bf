import { lazy, Suspense } from 'react';
import { Waiting } from '../look/waiting.tsx';
import { SafetyHome } from './safety-home.tsx';
import { type Place, usePlace } from './room/place.ts';
import { useIdleLock } from './room/use-idle-lock.ts';
import { RoomBar } from './room/safety-page-frame.tsx';

const CheckPage = lazy(() => import('./check/check-page.tsx'));
const ChecksPage = lazy(() => import('./check/checks-page.tsx'));
const KeptCheckPage = lazy(() => import('./check/kept-check-page.tsx'));
const ConflictPage = lazy(() => import('./conflict/conflict-page.tsx'));
const ConflictsPage = lazy(() => import('./conflict/conflicts-page.tsx'));
const BoundariesPage = lazy(() => import('./boundaries/boundaries-page.tsx'));
const LimitsPage = lazy(() => import('./boundaries/limits-page.tsx'));
const SupportPage = lazy(() => import('./support/support-page.tsx'));
const HelpPage = lazy(() => import('./support/help-page.tsx'));
const PlanPage = lazy(() => import('./plan/plan-page.tsx'));
const AboutPage = lazy(() => import('./journal/about-page.tsx'));
const SetUpPage = lazy(() => import('./journal/set-up-page.tsx'));
const RecoverPage = lazy(() => import('./journal/recover-page.tsx'));
const JournalPage = lazy(() => import('./journal/journal-page.tsx'));
const WritePage = lazy(() => import('./journal/write-page.tsx'));
const EntryPage = lazy(() => import('./journal/entry-page.tsx'));
const VerifyPage = lazy(() => import('./journal/verify-page.tsx'));
const DossierPage = lazy(() => import('./journal/dossier-page.tsx'));

const pageAt = (place: Place) => {
  switch (place.page) {
    case 'home':
      return <SafetyHome />;
    case 'check':
      return <CheckPage />;
    case 'checks':
      return <ChecksPage />;
    case 'kept-check':
      return <KeptCheckPage key={place.number} number={place.number} />;
    case 'conflict':
      return <ConflictPage key={place.number} number={place.number} />;
    case 'conflicts':
      return <ConflictsPage />;
    case 'boundaries':
      return <BoundariesPage />;
    case 'limits':
      return <LimitsPage />;
    case 'support':
      return <SupportPage />;
    case 'help':
      return <HelpPage />;
    case 'plan':
      return <PlanPage />;
    case 'about':
      return <AboutPage />;
    case 'set-up':
      return <SetUpPage />;
    case 'recover':
      return <RecoverPage />;
    case 'journal':
      return <JournalPage />;
    case 'write':
      return <WritePage key={place.corrects} corrects={place.corrects} />;
    case 'entry':
      return <EntryPage key={place.number} number={place.number} />;
    case 'verify':
      return <VerifyPage />;
    case 'dossier':
      return <DossierPage />;
  }
};

/** The room for what is difficult: one address, whatever page of it is open. */
const SafetyPage = () => {
  useIdleLock();
  const place = usePlace();
  return (
    <>
      <RoomBar />
      <Suspense fallback={<Waiting />}>{pageAt(place)}</Suspense>
    </>
  );
};

export default SafetyPage;

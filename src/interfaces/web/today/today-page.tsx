import { lazy, Suspense } from 'react';
import { useOperation } from '../api/use-operation.ts';
import { GoalsPanel } from '../goals/goals-panel.tsx';
import { FailureNotice } from '../look/failure-notice.tsx';
import { Page } from '../look/page.tsx';
import { Waiting } from '../look/waiting.tsx';
import { longDay } from '../words/day-words.ts';
import { countWord } from '../words/number-words.ts';
import { CoveragePanel } from './coverage-panel.tsx';
import { DoneToday } from './done-today.tsx';
import { NothingToday } from './nothing-today.tsx';
import { TodayList } from './today-list.tsx';

const FirstRun = lazy(() => import('../first-run/first-run.tsx'));

const leadWords = (people: number, minutes: number): string => {
  if (people === 0) return 'Nobody is waiting for you today.';
  const whom = people === 1 ? 'One person today.' : `${countWord(people)} people today.`;
  return minutes > 0 ? `${whom} About ${minutes} minutes.` : whom;
};

const TodayPage = () => {
  const { data: today, error, refetch } = useOperation('today.list', {});
  if (error && !today)
    return (
      <Page title="Today">
        <FailureNotice error={error} onRetry={() => void refetch()} />
      </Page>
    );
  if (!today)
    return (
      <Page title="Today">
        <Waiting lines={6} />
      </Page>
    );
  if (today.people === 0)
    return (
      <Suspense fallback={null}>
        <FirstRun />
      </Suspense>
    );
  const people = new Set(today.items.map((item) => item.person.id)).size;
  return (
    <Page title={longDay(today.day)} tabTitle="Today" lead={leadWords(people, today.minutes)}>
      <div className="grid gap-x-12 gap-y-10 xl:grid-cols-[minmax(0,42rem)_17rem]">
        <div className="min-w-0">
          {today.items.length > 0 ? (
            <TodayList items={today.items} day={today.day} />
          ) : (
            <NothingToday done={today.done.length} />
          )}
          <DoneToday people={today.done} />
        </div>
        <div className="space-y-10">
          <GoalsPanel />
          <CoveragePanel />
        </div>
      </div>
    </Page>
  );
};

export default TodayPage;

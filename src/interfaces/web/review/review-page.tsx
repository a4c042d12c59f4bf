import { Link, getRouteApi } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { OutputOf } from '../api/operation-contract.ts';
import { useOperation } from '../api/use-operation.ts';
import { buttonClass } from '../look/button.tsx';
import { FailureNotice } from '../look/failure-notice.tsx';
import { Waiting } from '../look/waiting.tsx';
import { OutreachFrame } from '../outreach/outreach-frame.tsx';
import { dayInMonth, longDay } from '../words/day-words.ts';
import { PersonNames } from './person-names.tsx';
import { Reflection } from './reflection.tsx';
import { ReviewSection } from './review-section.tsx';
import { ReviewTakeaway } from './review-takeaway.tsx';
import { weekBefore, weekAfter } from './week-steps.ts';

type Review = OutputOf<'review.show'>;
const route = getRouteApi('/outreach/review');

const WeekSteps = ({ review }: { readonly review: Review }) => (
  <nav aria-label="Weeks" className="flex items-center gap-2">
    <Link
      to="/outreach/review"
      search={{ week: weekBefore(review.from) }}
      className={buttonClass('quiet', 'icon')}
      aria-label="The week before"
    >
      <ChevronLeft size={18} aria-hidden />
    </Link>
    <p className="font-medium tabular-nums">
      {dayInMonth(review.from)} – {dayInMonth(review.to)}
    </p>
    <Link
      to="/outreach/review"
      search={{ week: weekAfter(review.to) }}
      className={buttonClass('quiet', 'icon')}
      aria-label="The week after"
    >
      <ChevronRight size={18} aria-hidden />
    </Link>
  </nav>
);

const Task = ({ task, tellsDay }: { readonly task: Review['open'][number]; readonly tellsDay: boolean }) => (
  <>
    <PersonNames people={[task]} />
    {task.kind === 'promise' && task.direction === 'received' ? ' promised: ' : ': '}
    {task.text}
    {tellsDay && task.dueOn && <span className="text-faint"> · {longDay(task.dueOn)}</span>}
  </>
);

const Exchange = ({ each }: { readonly each: Review['given'][number] }) => (
  <>
    <PersonNames people={[each]} />: {each.what}
    {each.text && <span className="text-soft"> ({each.text})</span>}
  </>
);

const Sections = ({ review }: { readonly review: Review }) => (
  <>
    <ReviewSection title="In touch" none="Nobody this week.">
      {review.inTouch.length > 0 && [<PersonNames key="all" people={review.inTouch} />]}
    </ReviewSection>
    <ReviewSection title="Newly met">
      {review.met.items.length > 0 && [
        <span key="all">
          <PersonNames people={review.met.items} />
          {review.met.total > review.met.items.length && ` and ${review.met.total - review.met.items.length} more`}
        </span>,
      ]}
    </ReviewSection>
    <div className="grid gap-x-12 sm:grid-cols-2">
      <ReviewSection title="You gave">
        {review.given.map((each) => (
          <Exchange key={`${each.personId} ${each.what} ${each.text}`} each={each} />
        ))}
      </ReviewSection>
      <ReviewSection title="You received">
        {review.received.map((each) => (
          <Exchange key={`${each.personId} ${each.what} ${each.text}`} each={each} />
        ))}
      </ReviewSection>
    </div>
    <ReviewSection title="Done">
      {review.done.map((task) => (
        <Task key={task.id} task={task} tellsDay={false} />
      ))}
    </ReviewSection>
    <ReviewSection title="Still open" none="Nothing is open.">
      {review.open.map((task) => (
        <Task key={task.id} task={task} tellsDay />
      ))}
    </ReviewSection>
    <ReviewSection title="The week after">
      {[
        ...review.next.map((task) => <Task key={task.id} task={task} tellsDay />),
        ...review.birthdays.map((each) => (
          <span key={each.personId}>
            <PersonNames people={[each]} />
            {each.age === null ? ' has a birthday' : ` turns ${each.age}`}
            <span className="text-faint"> · {longDay(each.on)}</span>
          </span>
        )),
      ]}
    </ReviewSection>
  </>
);

/** Ten calm minutes at the end of a week: what was, what is open, what comes, and one question. */
const ReviewPage = () => {
  const { week } = route.useSearch();
  const {
    data: review,
    error,
    refetch,
  } = useOperation('review.show', week === undefined ? {} : { week }, { hold: true });
  return (
    <OutreachFrame title="Looking back" lead="Ten calm minutes at the end of a week.">
      <div className="max-w-3xl">
        {error && !review && <FailureNotice error={error} onRetry={() => void refetch()} />}
        {!error && !review && <Waiting lines={8} />}
        {review && (
          <>
            <div className="-ml-2 flex flex-wrap items-center justify-between gap-3">
              <WeekSteps review={review} />
              <ReviewTakeaway week={review.week} />
            </div>
            <p className="mt-4 text-pretty">{review.summary}</p>
            <Sections review={review} />
            <Reflection key={review.week} review={review} />
          </>
        )}
      </div>
    </OutreachFrame>
  );
};

export default ReviewPage;

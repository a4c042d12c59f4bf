import { Link } from '@tanstack/react-router';
import { CircleCheck } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ImportReport } from '../../../domain/intake/import-report.ts';
import { Button, buttonClass } from '../look/button.tsx';
import { dateWords } from '../words/day-words.ts';
import { counted } from '../words/number-words.ts';
import { ReportBody } from './report-body.tsx';

interface ImportOutcomeProps {
  readonly report: ImportReport;
  readonly isDone: boolean;
  readonly onConfirm: () => void;
  readonly onStartOver: () => void;
}

const isNothing = (report: ImportReport): boolean =>
  report.people.created +
    report.people.updated +
    report.interactions.created +
    report.notes.created +
    report.events.created +
    report.changeCount ===
  0;

const leadOf = (report: ImportReport, isDone: boolean): string => {
  if (isDone) return 'It is all on file. One press undoes the whole import, whenever you like.';
  return isNothing(report)
    ? 'All of this is on file already. Importing it again changes nothing.'
    : 'Nothing has been changed yet.';
};

/** What an import would do, or did. */
export const ImportOutcome = ({ report, isDone, onConfirm, onStartOver }: ImportOutcomeProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="outcome" className="card p-6">
      <div className="flex items-start gap-3">
        {isDone && <CircleCheck size={24} className="mt-0.5 shrink-0 text-accent" aria-hidden />}
        <div>
          <h2 id="outcome" ref={heading} tabIndex={-1} className="text-lead font-semibold outline-none">
            {isDone ? 'Imported' : 'What would come in'}
          </h2>
          <p className="text-soft">
            {leadOf(report, isDone)}
            {report.asOf && ` The archive is as of ${dateWords(report.asOf)}.`}
          </p>
        </div>
      </div>
      <ReportBody report={report} />
      <div className="mt-6 flex flex-wrap gap-2">
        {isDone ? (
          <>
            <Link to="/" className={buttonClass('primary')}>
              Go to Today
            </Link>
            <Link to="/people" className={buttonClass()}>
              Look at people
            </Link>
            <Button variant="quiet" onClick={onStartOver}>
              Import more
            </Button>
          </>
        ) : (
          <>
            <Button variant="primary" onClick={onConfirm}>
              Import {report.people.created > 0 ? counted(report.people.created, 'person', 'people') : ''}
            </Button>
            <Button onClick={onStartOver}>Not now</Button>
          </>
        )}
      </div>
    </section>
  );
};

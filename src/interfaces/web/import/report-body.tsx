import type { ImportReport } from '../../../domain/intake/import-report.ts';
import { numberWords } from '../words/number-words.ts';
import { ReportChanges } from './report-changes.tsx';
import { ReportProblems } from './report-problems.tsx';

const leftOutWords: Readonly<Record<string, string>> = {
  spam: 'spam',
  draft: 'drafts',
  sponsored: 'sponsored messages',
  hidden: 'with hidden members',
  empty: 'empty',
  duplicate: 'duplicates',
};

const Counts = ({ report }: { readonly report: ImportReport }) => {
  const { people, interactions, notes, events, organisations } = report;
  const rows = [
    {
      what: 'People',
      created: people.created,
      other: [
        [people.updated, 'updated'],
        [people.unchanged, 'unchanged'],
        [people.hidden, 'hidden by LinkedIn'],
      ],
    },
    {
      what: 'Interactions',
      created: interactions.created,
      other: [
        [interactions.unchanged, 'unchanged'],
        ...Object.entries(interactions.left_out).map(([kind, count]) => [count, leftOutWords[kind] ?? kind]),
      ],
    },
    { what: 'Organisations', created: organisations.created, other: [[organisations.followed, 'followed']] },
    { what: 'Notes', created: notes.created, other: [[notes.unchanged, 'unchanged']] },
    { what: 'Events', created: events.created, other: [[events.unchanged, 'unchanged']] },
  ] as { what: string; created: number; other: [number, string][] }[];
  return (
    <dl className="mt-5 grid grid-cols-2 gap-x-6 gap-y-4 sm:grid-cols-3 lg:grid-cols-5">
      {rows.map(({ what, created, other }) => (
        <div key={what}>
          <dt className="text-second text-faint">{what}</dt>
          <dd>
            <span className="numbers text-title font-semibold">{numberWords(created)}</span>{' '}
            <span className="text-second text-soft">new</span>
            {other
              .filter(([count]) => count > 0)
              .map(([count, label]) => (
                <span key={label} className="numbers block text-second text-faint">
                  {numberWords(count)} {label}
                </span>
              ))}
          </dd>
        </div>
      ))}
    </dl>
  );
};

/** The numbers, the changes and the problems of an import. */
export const ReportBody = ({ report }: { readonly report: ImportReport }) => (
  <>
    <Counts report={report} />
    {report.changeCount > 0 && <ReportChanges report={report} />}
    {report.problemCount > 0 && <ReportProblems report={report} />}
  </>
);

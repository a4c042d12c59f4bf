import { Link } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import type { ImportReport } from '../../../domain/intake/import-report.ts';
import { Button } from '../look/button.tsx';
import { numberWords } from '../words/number-words.ts';
import { problemsCsv } from './problems-csv.ts';
import { saveText } from '../words/save-text.ts';

const firstShown = 200;

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

const kinds = { new: 'New', moved: 'Moved', vanished: 'Gone', returned: 'Back', renamed: 'Renamed' } as const;

const Changes = ({ report }: { readonly report: ImportReport }) => (
  <section className="mt-6" aria-label="Changes since the last import">
    <h3 className="font-semibold">{numberWords(report.changeCount)} changed since the last import</h3>
    <ul
      className="mt-2 max-h-80 divide-y divide-line overflow-y-auto rounded-md border border-line"
      tabIndex={0}
      aria-label="Changes"
    >
      {report.changes.slice(0, firstShown).map((change, index) => (
        <li key={index} className="flex gap-3 px-3 py-2">
          <span className="w-18 shrink-0 text-second text-faint">{kinds[change.kind]}</span>
          <span className="min-w-0">
            {change.personId ? (
              <Link to="/people/$person" params={{ person: change.personId }} className="font-medium hover:text-accent">
                {change.name}
              </Link>
            ) : (
              <span className="font-medium">{change.name}</span>
            )}{' '}
            <span className="text-soft">{change.what}</span>
          </span>
        </li>
      ))}
    </ul>
    {report.changeCount > firstShown && (
      <p className="mt-1 text-second text-faint">The first {firstShown} are shown.</p>
    )}
  </section>
);

const Problems = ({ report }: { readonly report: ImportReport }) => (
  <section className="mt-6" aria-label="Rows with problems">
    <div className="flex flex-wrap items-center justify-between gap-2">
      <h3 className="font-semibold">
        {report.problemCount === 1 ? 'One row needs a look' : `${numberWords(report.problemCount)} rows need a look`}
      </h3>
      <Button size="small" onClick={() => saveText('import-problems.csv', 'text/csv', problemsCsv(report.problems))}>
        <Download size={15} aria-hidden /> As CSV
      </Button>
    </div>
    <p className="text-second text-soft">What cannot be understood is left out; everything else comes in.</p>
    <div
      className="mt-2 max-h-80 overflow-auto rounded-md border border-line"
      tabIndex={0}
      role="region"
      aria-label="Table of problems"
    >
      <table className="w-full text-left text-second">
        <thead className="sticky top-0 bg-sunken text-faint">
          <tr>
            <th className="px-3 py-1.5 font-medium">File</th>
            <th className="px-3 py-1.5 font-medium">Row</th>
            <th className="px-3 py-1.5 font-medium">Reason</th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {report.problems.slice(0, firstShown).map((problem, index) => (
            <tr key={index}>
              <td className="px-3 py-1.5 break-all">{problem.file}</td>
              <td className="numbers px-3 py-1.5">{problem.row === 0 ? '' : problem.row}</td>
              <td className="px-3 py-1.5">{problem.reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    {report.problemCount > firstShown && (
      <p className="mt-1 text-second text-faint">
        The first {firstShown} are shown; the CSV holds {numberWords(report.problems.length)}.
      </p>
    )}
  </section>
);

/** The numbers, the changes and the problems of an import. */
export const ReportBody = ({ report }: { readonly report: ImportReport }) => (
  <>
    <Counts report={report} />
    {report.changeCount > 0 && <Changes report={report} />}
    {report.problemCount > 0 && <Problems report={report} />}
  </>
);

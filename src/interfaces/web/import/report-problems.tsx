import { Download } from 'lucide-react';
import type { ImportReport } from '../../../domain/intake/import-report.ts';
import { Button } from '../look/button.tsx';
import { ScrollBox } from '../look/scroll-box.tsx';
import { numberWords } from '../words/number-words.ts';
import { saveText } from '../words/save-text.ts';
import { problemsCsv } from './problems-csv.ts';

const firstShown = 200;

/** Rows that could not be understood, with file, row and reason. */
export const ReportProblems = ({ report: { problems, problemCount } }: { readonly report: ImportReport }) => (
  <section className="mt-6" aria-label="Rows with problems">
    <div className="flex flex-wrap items-center justify-between gap-2">
      <h3 className="font-semibold">
        {problemCount === 1 ? 'One row needs a look' : `${numberWords(problemCount)} rows need a look`}
      </h3>
      <Button size="small" onClick={() => saveText('import-problems.csv', 'text/csv', problemsCsv(problems))}>
        <Download size={15} aria-hidden /> As CSV
      </Button>
    </div>
    <p className="text-second text-soft">What cannot be understood is left out; everything else comes in.</p>
    <ScrollBox label="Table of problems">
      <table className="w-full text-left text-second">
        <thead className="sticky top-0 bg-sunken text-faint">
          <tr>
            <th className="px-3 py-1.5 font-medium">File</th>
            <th className="px-3 py-1.5 font-medium">Row</th>
            <th className="px-3 py-1.5 font-medium">Reason</th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {problems.slice(0, firstShown).map((problem) => (
            <tr key={`${problem.file} ${problem.row} ${problem.reason}`}>
              <td className="px-3 py-1.5 break-all">{problem.file}</td>
              <td className="numbers px-3 py-1.5">{problem.row === 0 ? '' : problem.row}</td>
              <td className="px-3 py-1.5">{problem.reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
    {problemCount > firstShown && (
      <p className="mt-1 text-second text-faint">
        The first {firstShown} are shown; the CSV holds {numberWords(problems.length)}.
      </p>
    )}
  </section>
);

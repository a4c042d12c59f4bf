import { Link } from '@tanstack/react-router';
import type { ImportReport } from '../../../domain/intake/import-report.ts';
import { ScrollBox } from '../look/scroll-box.tsx';
import { numberWords } from '../words/number-words.ts';

const firstShown = 200;
const kinds = { new: 'New', moved: 'Moved', vanished: 'Gone', returned: 'Back', renamed: 'Renamed' } as const;

/** What is different from the import before. */
export const ReportChanges = ({ report }: { readonly report: ImportReport }) => (
  <section className="mt-6" aria-label="Changes since the last import">
    <h3 className="font-semibold">{numberWords(report.changeCount)} changed since the last import</h3>
    <ScrollBox label="Changes">
      <ul className="divide-y divide-line">
        {report.changes.slice(0, firstShown).map((change) => (
          <li key={`${change.kind} ${change.personId} ${change.name} ${change.what}`} className="flex gap-3 px-3 py-2">
            <span className="w-18 shrink-0 text-second text-faint">{kinds[change.kind]}</span>
            <span className="min-w-0">
              {change.personId ? (
                <Link
                  to="/people/$person"
                  params={{ person: change.personId }}
                  className="font-medium underline decoration-line underline-offset-2 hover:text-accent"
                >
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
    </ScrollBox>
    {report.changeCount > firstShown && (
      <p className="mt-1 text-second text-faint">The first {firstShown} are shown.</p>
    )}
  </section>
);

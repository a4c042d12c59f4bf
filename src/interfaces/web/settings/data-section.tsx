import { Download } from 'lucide-react';
import { addressOf } from '../api/call.ts';
import { useStatus } from '../app/use-status.ts';
import { buttonClass } from '../look/button.tsx';
import { numberWords } from '../words/number-words.ts';

const exports = [
  { format: 'json', label: 'JSON', what: 'everything; can be restored here' },
  { format: 'csv', label: 'CSV', what: 'the people, for a spreadsheet' },
  { format: 'vcard', label: 'vCard', what: 'the people, for an address book' },
] as const;

/** Where the data lives, how much there is, and how to take it along. */
export const DataSection = () => {
  const status = useStatus();
  const counts =
    status &&
    ([
      ['People', status.people],
      ['Archived', status.archived],
      ['Interactions', status.interactions],
    ] as const);
  return (
    <div className="card divide-y divide-line">
      <div className="p-5">
        <p className="text-second text-faint">Kept in</p>
        <p className="font-medium break-all">{status?.place ?? '…'}</p>
        <dl className="mt-4 flex flex-wrap gap-x-10 gap-y-2">
          {counts?.map(([label, count]) => (
            <div key={label}>
              <dt className="text-second text-faint">{label}</dt>
              <dd className="numbers text-lead font-semibold">{numberWords(count)}</dd>
            </div>
          ))}
        </dl>
      </div>
      <ul className="space-y-3 p-5">
        {exports.map(({ format, label, what }) => (
          <li key={format} className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <a
              href={addressOf('workspace.export', { format })}
              download
              className={buttonClass('plain', 'normal', 'w-40')}
            >
              <Download size={16} aria-hidden /> Export {label}
            </a>
            <span className="text-soft">{what}</span>
          </li>
        ))}
      </ul>
    </div>
  );
};

import { Download } from 'lucide-react';
import { addressOf } from '../api/call.ts';
import { buttonClass } from '../look/button.tsx';
import { fieldsOf } from './network-file-options.ts';
import type { Measured } from './use-network-file.ts';

/** Everything measured, of every node, in the formats that other programs read. */
export const NetworkFileDownloads = ({ handed, options }: Pick<Measured, 'handed' | 'options'>) => {
  const fields = fieldsOf(options, handed);
  const measures = ['all'];
  const files = [
    { label: 'JSON', address: addressOf('network.analyse', fields), name: 'network.json' },
    {
      label: 'CSV of the nodes',
      address: addressOf('network.export', { ...fields, measures, format: 'nodes' }),
      name: '',
    },
    { label: 'GraphML', address: addressOf('network.export', { ...fields, measures, format: 'graphml' }), name: '' },
    { label: 'GEXF', address: addressOf('network.export', { ...fields, measures, format: 'gexf' }), name: '' },
  ];
  return (
    <section aria-labelledby="downloads">
      <h2 id="downloads" className="mb-3 text-lead font-semibold">
        Take it with you
      </h2>
      <ul className="flex flex-wrap gap-2">
        {files.map(({ label, address, name }) => (
          <li key={label}>
            <a href={address} download={name || true} className={buttonClass()}>
              <Download size={15} aria-hidden /> {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};

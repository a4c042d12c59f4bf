import { listSources } from '../../../domain/people/operations/sources.ts';
import { oneLine } from '../text/cell.ts';
import { renderTable } from '../text/table.ts';
import { paragraph, parts, section } from '../text/prose.ts';
import { view } from './view.ts';

const BAR = 20;

export const sourcesView = view(listSources, (coverage, ink) => {
  const neglected = coverage.items.filter((source) => source.neglected);
  return parts(
    renderTable(
      coverage.items,
      [
        { title: 'Source', of: (source) => source.label },
        { title: 'People', of: (source) => source.people, alignRight: true },
        { title: 'Alive', of: (source) => source.alive, alignRight: true },
        { title: 'Share', of: (source) => '▪'.repeat(Math.round(source.share * BAR)) },
        { title: 'Last', of: (source) => source.lastSince },
      ],
      ink,
    ),
    coverage.unknown > 0 && `${coverage.unknown.toLocaleString('en')} without a source.`,
    section(
      'Neglected',
      neglected.map((source) => paragraph(oneLine(`${source.label}: ${source.advice ?? ''}`), ink, '  ')).join('\n'),
      ink,
    ),
  );
});

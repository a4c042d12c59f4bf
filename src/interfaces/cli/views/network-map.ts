import { showMap } from '../../../domain/network/operations/show-map.ts';
import { oneLine } from '../text/cell.ts';
import { paragraph, parts, section } from '../text/prose.ts';
import { renderTable } from '../text/table.ts';
import { view } from './view.ts';

const SHOWN = 5;

export const networkMapView = view(showMap, (map, ink) =>
  parts(
    map.opened && ink.bold(oneLine(map.opened.name)),
    renderTable(
      map.communities,
      [
        { title: 'Community', of: (community) => oneLine(community.name) },
        { title: 'People', of: (community) => community.people, alignRight: true },
        { title: 'In touch', of: (community) => community.alive, alignRight: true },
        { title: 'Close', of: (community) => community.close, alignRight: true },
        { title: 'Shared', of: (community) => oneLine(community.shared) },
      ],
      ink,
    ),
    map.bridges.length > 0 &&
      section(
        'Bridges',
        map.bridges
          .slice(0, SHOWN)
          .map((bridge) => paragraph(oneLine(`${bridge.person.name}: ${bridge.sentence}`), ink, '  '))
          .join('\n'),
        ink,
      ),
    map.gaps.length > 0 &&
      section(
        'Gaps',
        map.gaps
          .slice(0, SHOWN)
          .map((gap) => paragraph(oneLine(`${gap.sentence} ${gap.nextStep}`), ink, '  '))
          .join('\n'),
        ink,
      ),
    map.alone > 0 && `${map.alone} on their own.`,
    ink.dim(paragraph(map.caveat, ink)),
  ),
);

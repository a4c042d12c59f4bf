import { listProspects } from '../../../domain/outreach/prospects/operations/prospects.ts';
import { oneLine } from '../text/cell.ts';
import { paragraph, parts, section } from '../text/prose.ts';
import { view } from './view.ts';

export const prospectsView = view(listProspects, ({ items, coverage }, ink) =>
  parts(
    items.length === 0 && 'Nobody is noted whom you want to know. Begin with: prospects add "their name"',
    ...items.map(({ id, fullName, organisation, state, stateOn, why, next }) =>
      [
        `${ink.bold(oneLine([fullName, organisation].filter(Boolean).join(', ')))} ${ink.dim(id)}`,
        `  ${state} since ${stateOn}${why === null ? '' : `: ${oneLine(why)}`}`,
        ...(next === null
          ? []
          : [paragraph(oneLine(`Next: ${next.text}${next.on === null ? '' : ` (${next.on})`}`), ink, '  ')]),
      ].join('\n'),
    ),
    section(
      'Where to look',
      coverage
        .filter((source) => source.neglected)
        .map((source) => paragraph(oneLine(`${source.label}: ${source.advice ?? ''}`), ink, '  '))
        .join('\n'),
      ink,
    ),
  ),
);

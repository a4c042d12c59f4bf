import { readStatus } from '../../../domain/network/operations/status.ts';
import { renderFields } from '../text/fields.ts';
import { paragraph, parts } from '../text/prose.ts';
import { view } from './view.ts';

const from = { title: 'read from the title', me: 'your own word' } as const;

export const statusView = view(readStatus, (status, ink) => {
  const { occupation, counted } = status;
  const ignored = (isCounted: boolean): string => (isCounted ? '' : '; the settings leave it out');
  return parts(
    renderFields(
      [
        ['Title', status.title],
        ['Occupation', occupation && `${occupation.label} (ISCO-08 ${occupation.code})`],
        ['', status.occupationFrom && from[status.occupationFrom]],
        ['Prestige', occupation && `${occupation.prestige} of 78 (SIOPS)${ignored(counted.prestige)}`],
        ['Status', occupation && `${occupation.isei} of 89 (ISEI)`],
        ['Rank', status.rank && `${status.rank}, ${status.seniority} of 1${ignored(counted.seniority)}`],
        ['', status.seniorityFrom && from[status.seniorityFrom]],
      ],
      ink,
    ),
    status.sources.map((source) => ink.dim(paragraph(source, ink))).join('\n'),
  );
});

import type { SearchHit } from '../../../domain/search/search-store.ts';
import { searchEverything } from '../../../domain/search/operations/search-everything.ts';
import { oneLine } from '../text/cell.ts';
import type { Ink } from '../text/ink.ts';
import { parts, section } from '../text/prose.ts';
import { view } from './view.ts';

const titles = { person: 'People', note: 'Notes', interaction: 'Interactions', organisation: 'Organisations' } as const;

const emphasised = (hit: SearchHit, ink: Ink): string => {
  let text = '';
  let end = 0;
  for (const [from, to] of hit.matches) {
    text += oneLineKeepingEnds(hit.snippet.slice(end, from)) + ink.accent(oneLine(hit.snippet.slice(from, to)));
    end = to;
  }
  return text + oneLineKeepingEnds(hit.snippet.slice(end));
};

/** Safe for the terminal, without losing the spaces beside an emphasised word. */
const oneLineKeepingEnds = (text: string): string => {
  const inner = oneLine(text);
  return inner === ''
    ? text.replaceAll(/\S/g, '').slice(0, 1)
    : (/^\s/.test(text) ? ' ' : '') + inner + (/\s$/.test(text) ? ' ' : '');
};

const line = (hit: SearchHit, ink: Ink): string => {
  const when = hit.at === null ? '' : ink.dim(`  ${hit.at.slice(0, 10)}`);
  const similar = hit.matched === 'typo' ? ink.dim('  similar') : '';
  const detail = hit.detail === null ? '' : ink.dim(`  ${oneLine(hit.detail)}`);
  const head = `  ${ink.bold(oneLine(hit.title))}${detail}${when}${similar}`;
  return hit.matched === 'text' ? `${head}\n    ${emphasised(hit, ink)}` : head;
};

export const searchView = view(searchEverything, (found, ink) => {
  if (found.items.length === 0) return 'Nothing found.';
  const groups = Map.groupBy(found.items, (hit) => hit.kind);
  return parts(
    ...[...groups].map(([kind, hits]) => section(titles[kind], hits.map((hit) => line(hit, ink)).join('\n'), ink)),
  );
});

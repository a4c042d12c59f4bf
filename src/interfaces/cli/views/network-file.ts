import type { AnalysisAnswer } from '../../../domain/network/files/analysis-answer.ts';
import { analyseNetworkFile } from '../../../domain/network/operations/analyse-file.ts';
import { listMeasures } from '../../../domain/network/operations/list-measures.ts';
import { cut, oneLine } from '../text/cell.ts';
import { counted, labelOf, renderFields } from '../text/fields.ts';
import type { Ink } from '../text/ink.ts';
import { paragraph, parts, section } from '../text/prose.ts';
import { renderTable } from '../text/table.ts';
import { view } from './view.ts';

type Node = AnalysisAnswer['nodes'][number];

const TOP_NODES = 8;
const MOST_TABLES = 8;
const MOST_PROBLEMS = 20;
/** What most want to see first; what else was measured is in `--json`. */
const KEY_MEASURES = [
  'constraint',
  'effectiveSize',
  'betweenness',
  'betweennessSampled',
  'brokerage',
  'pagerank',
  'core',
  'degree',
];

const numberText = (value: unknown): string => {
  if (typeof value !== 'number') return '';
  return Number.isInteger(value) ? value.toLocaleString('en') : value.toPrecision(5);
};

const nameOf = (node: Node): string => String(node['label'] ?? node.id);

/** Few contacts that do not know each other are what opens worlds: low constraint comes first. */
const byMeasure = (id: string) => (one: Node, other: Node) =>
  (Number(other[id]) - Number(one[id])) * (id === 'constraint' ? -1 : 1);

const topOf = (nodes: readonly Node[], id: string, ink: Ink): string => {
  const top = nodes
    .filter((node) => typeof node[id] === 'number')
    .toSorted(byMeasure(id))
    .slice(0, TOP_NODES);
  if (top.length === 0) return '';
  const columns = [
    { title: 'Node', of: nameOf },
    { title: labelOf(id), of: (node: Node) => numberText(node[id]), alignRight: true as const },
  ];
  const order = id === 'constraint' ? 'lowest first' : 'highest first';
  return section(`${labelOf(id)}, ${order}`, renderTable(top, columns, ink), ink);
};

const keyMeasures = ({ nodes, communities }: AnalysisAnswer): readonly string[] => {
  const taken = Object.keys(nodes[0] ?? {}).filter((id) => id !== 'id' && id !== 'label' && !(id in communities));
  const key = KEY_MEASURES.filter((id) => taken.includes(id));
  const others = taken.filter((id) => !key.includes(id));
  return (taken.length <= MOST_TABLES ? [...key, ...others] : key).slice(0, MOST_TABLES);
};

const communitiesOf = ({ communities }: AnalysisAnswer, ink: Ink): string =>
  section(
    'Communities',
    renderFields(
      Object.entries(communities).map(([method, { count, modularity, sizes }]) => [
        labelOf(method),
        `${counted(count, 'community', 'communities')}, modularity ${modularity.toFixed(4)}, largest ${sizes.slice(0, 6).join(', ')}`,
      ]),
      ink,
    ),
    ink,
  );

const wholeOf = ({ graphMeasures }: AnalysisAnswer, ink: Ink): string =>
  section(
    'The whole',
    renderFields(
      Object.entries(graphMeasures).map(([id, value]) => [
        labelOf(id),
        value === null ? 'undefined' : numberText(value),
      ]),
      ink,
    ),
    ink,
  );

const problemsOf = ({ problems, problemCount }: AnalysisAnswer, ink: Ink): string => {
  const lines = problems
    .slice(0, MOST_PROBLEMS)
    .map(({ file, line, reason, text }) =>
      cut(oneLine(`  ${file}${line > 0 ? `, line ${line}` : ''}: ${reason} ${text}`), ink.width),
    );
  if (problemCount > MOST_PROBLEMS)
    lines.push(`  … and ${(problemCount - MOST_PROBLEMS).toLocaleString('en')} more; --json lists a thousand`);
  return section(
    ink.warn(counted(problemCount, 'thing that could not be read', 'things that could not be read')),
    lines.join('\n'),
    ink,
  );
};

const headOf = ({ file, format, graph }: AnalysisAnswer, ink: Ink): string => {
  const kind = graph.directed ? 'arc' : 'tie';
  const isolates = graph.isolates > 0 ? `, ${graph.isolates.toLocaleString('en')} of them without ties` : '';
  return `${ink.bold(oneLine(file))}  ${ink.dim(format)}\n${counted(graph.nodes, 'node', 'nodes')}${isolates}; ${counted(graph.edges, kind, `${kind}s`)}, ${
    graph.weighted ? 'weighted' : 'unweighted'
  }`;
};

export const networkFileView = view(analyseNetworkFile, (answer, ink) =>
  parts(
    headOf(answer, ink),
    answer.notes.map((note) => paragraph(note, ink, '  ')).join('\n'),
    ...keyMeasures(answer).map((id) => topOf(answer.nodes, id, ink)),
    wholeOf(answer, ink),
    communitiesOf(answer, ink),
    section(
      'Left out',
      renderFields(
        answer.leftOut.map(({ measure, reason }) => [measure, reason]),
        ink,
      ),
      ink,
    ),
    answer.timings &&
      section(
        'Milliseconds',
        renderFields(
          Object.entries(answer.timings).map(([id, took]) => [id, took.toFixed(1)]),
          ink,
        ),
        ink,
      ),
    answer.problemCount > 0 && problemsOf(answer, ink),
    ink.dim('Every value of every node: --json, or --csv <file>. What the measures mean: tiewise network measures'),
  ),
);

export const measuresView = view(listMeasures, ({ items }, ink) =>
  parts(
    ...items.map((measure) =>
      [
        `${ink.bold(measure.id)}  ${measure.label}${ink.dim(measure.scope === 'node' ? '' : ` (${measure.scope})`)}`,
        paragraph(measure.meaning, ink, '  '),
        ink.dim(paragraph(measure.formula, ink, '  ')),
      ].join('\n'),
    ),
  ),
);

import { useEffect, useRef } from 'react';
import { useOperation } from '../api/use-operation.ts';
import { Button } from '../look/button.tsx';
import { EmptyState } from '../look/empty-state.tsx';
import { ScrollBox } from '../look/scroll-box.tsx';
import { counted, numberWords } from '../words/number-words.ts';
import { MeasureMeaning, type MeasureText } from './measure-meaning.tsx';
import { NetworkFileDownloads } from './network-file-downloads.tsx';
import type { NodeOrder } from './network-file-options.ts';
import { NodeTable } from './node-table.tsx';
import type { Analysis, Measured } from './use-network-file.ts';

interface NetworkFileResultsProps {
  readonly measured: Measured;
  readonly isSorting: boolean;
  readonly trouble: string | undefined;
  readonly onSort: (order: NodeOrder) => void;
  readonly onStartOver: () => void;
}

const figures = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 5 });

const Head = ({ answer, onStartOver }: { readonly answer: Analysis; readonly onStartOver: () => void }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { graph } = answer;
  return (
    <div className="flex flex-wrap items-start justify-between gap-3">
      <div className="min-w-0">
        <h2 ref={heading} tabIndex={-1} className="text-lead font-semibold break-all outline-none">
          {answer.file}
        </h2>
        <p className="numbers text-soft">
          {counted(graph.nodes, 'node')}
          {graph.isolates > 0 && `, ${numberWords(graph.isolates)} of them without ties`} ·{' '}
          {counted(graph.edges, graph.directed ? 'arc' : 'tie')} · {graph.weighted ? 'weighted' : 'unweighted'}
        </p>
        {answer.notes.map((note) => (
          <p key={note} className="text-second text-faint">
            {note}
          </p>
        ))}
      </div>
      <Button onClick={onStartOver}>Another network</Button>
    </div>
  );
};

const Problems = ({ answer: { problems, problemCount } }: { readonly answer: Analysis }) => (
  <section aria-labelledby="problems">
    <h2 id="problems" className="text-lead font-semibold">
      {counted(problemCount, 'line needs', 'lines need')} a look
    </h2>
    <p className="text-second text-soft">What cannot be read is left out; the rest was measured.</p>
    <ScrollBox label="Problems">
      <ul className="divide-y divide-line text-second">
        {problems.slice(0, 200).map(({ file, line, reason, text }) => (
          <li key={`${file} ${line} ${text} ${reason}`} className="px-3 py-2">
            <span className="text-faint">
              {file}
              {line > 0 && `, line ${line}`}:
            </span>{' '}
            {reason} <code className="break-all text-faint">{text}</code>
          </li>
        ))}
      </ul>
    </ScrollBox>
  </section>
);

const Whole = ({ answer, texts }: { readonly answer: Analysis; readonly texts: readonly MeasureText[] }) => (
  <section aria-labelledby="whole">
    <h2 id="whole" className="mb-3 text-lead font-semibold">
      The whole
    </h2>
    <ul className="card divide-y divide-line">
      {Object.entries(answer.graphMeasures).map(([id, value]) => {
        const text = texts.find((each) => each.id === id && each.scope === 'graph');
        return (
          <li key={id} className="px-5 py-2.5">
            <details>
              <summary className="flex justify-between gap-4">
                <span>{text?.label ?? id}</span>
                <span className="numbers">{value === null ? 'undefined' : figures.format(value)}</span>
              </summary>
              <div className="pt-2 pb-1">{text && <MeasureMeaning measure={text} />}</div>
            </details>
          </li>
        );
      })}
    </ul>
  </section>
);

const Communities = ({ answer, texts }: { readonly answer: Analysis; readonly texts: readonly MeasureText[] }) => (
  <section aria-labelledby="communities">
    <h2 id="communities" className="mb-3 text-lead font-semibold">
      Communities
    </h2>
    <ul className="card divide-y divide-line">
      {Object.entries(answer.communities).map(([method, { count, modularity, sizes }]) => (
        <li key={method} className="px-5 py-3">
          <p className="font-medium">{texts.find((each) => each.id === method)?.label ?? method}</p>
          <p className="numbers text-soft">
            {counted(count, 'community', 'communities')}, modularity {modularity.toFixed(3)}; the largest have{' '}
            {sizes.slice(0, 8).map(numberWords).join(', ')} nodes
          </p>
        </li>
      ))}
    </ul>
  </section>
);

/** What was measured, to look at and to take away. */
export const NetworkFileResults = ({ measured, isSorting, trouble, onSort, onStartOver }: NetworkFileResultsProps) => {
  const { answer, order } = measured;
  const texts = useOperation('network.measures', {}).data?.items ?? [];
  const labelOf = (id: string) => texts.find((each) => each.id === id && each.scope !== 'graph')?.label ?? id;
  const columns = Object.keys(answer.nodes[0] ?? {})
    .filter((id) => id !== 'id' && id !== 'label')
    .map((id) => ({ id, label: labelOf(id) }));
  const sorted = order && texts.find(({ id, scope }) => id === order.sort && scope !== 'graph');
  return (
    <div className="flex flex-col gap-9" aria-busy={isSorting}>
      <Head answer={answer} onStartOver={onStartOver} />
      {trouble && (
        <p role="alert" className="rounded-lg border border-line bg-soon-wash px-4 py-3 text-soon">
          {trouble}
        </p>
      )}
      {answer.graph.nodes === 0 ? (
        <EmptyState title="There is nobody in it">The file was read, and holds neither nodes nor ties.</EmptyState>
      ) : (
        <section aria-labelledby="nodes">
          <h2 id="nodes" className="text-lead font-semibold">
            Nodes
          </h2>
          <p className="numbers mb-3 text-second text-faint">
            {answer.nodes.length < answer.graph.nodes
              ? `The first ${numberWords(answer.nodes.length)} of ${numberWords(answer.graph.nodes)} in this order; the downloads hold all. `
              : ''}
            Press a heading to sort by it and to read what it means.
          </p>
          <NodeTable nodes={answer.nodes} columns={columns} order={order} onSort={onSort} />
          <div className="mt-3">{sorted && <MeasureMeaning measure={sorted} />}</div>
        </section>
      )}
      {answer.problemCount > 0 && <Problems answer={answer} />}
      <div className="grid gap-9 lg:grid-cols-2">
        <Whole answer={answer} texts={texts} />
        <div className="flex flex-col gap-9">
          <Communities answer={answer} texts={texts} />
          <NetworkFileDownloads {...measured} />
        </div>
      </div>
      {answer.leftOut.length > 0 && (
        <details className="text-second text-soft">
          <summary className="text-accent">
            {counted(answer.leftOut.length, 'measure was', 'measures were')} left out
          </summary>
          <ul className="mt-2">
            {answer.leftOut.map(({ measure, reason }) => (
              <li key={measure}>
                {labelOf(measure)}: {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
};

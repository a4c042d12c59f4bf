import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useRef } from 'react';
import { classes } from '../look/class-names.ts';
import type { NodeOrder } from './network-file-options.ts';
import type { Analysis } from './use-network-file.ts';

type Node = Analysis['nodes'][number];

export interface NodeColumn {
  readonly id: string;
  readonly label: string;
}

interface NodeTableProps {
  readonly nodes: readonly Node[];
  readonly columns: readonly NodeColumn[];
  readonly order: NodeOrder | null;
  readonly onSort: (order: NodeOrder) => void;
}

const rowHeight = 36;
const nameWidth = 'clamp(6.5rem, 26vw, 11rem)';
const valueWidth = '9.5rem';

const numberFormat = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 5 });
const valueWords = (value: unknown): string => {
  if (value === null || value === undefined) return '–';
  return typeof value === 'number' ? numberFormat.format(value) : String(value);
};

const Heading = ({
  column,
  order,
  onSort,
}: Pick<NodeTableProps, 'order' | 'onSort'> & { readonly column: NodeColumn }) => {
  const isHeld = order?.sort === column.id;
  const isLowest = isHeld && order.order === 'lowest';
  const Arrow = isLowest ? ArrowUp : ArrowDown;
  return (
    <span
      role="columnheader"
      aria-sort={isHeld ? (isLowest ? 'ascending' : 'descending') : undefined}
      className="px-3 text-right"
    >
      <button
        type="button"
        className="inline-flex max-w-full items-center gap-1 rounded py-1 text-right hover:text-text"
        onClick={() => onSort({ sort: column.id, order: isHeld && !isLowest ? 'lowest' : 'highest' })}
      >
        <span>{column.label}</span>
        {isHeld && <Arrow size={13} aria-hidden className="shrink-0" />}
      </button>
    </span>
  );
};

/** Every node with its values; only the rows in sight are drawn. */
export const NodeTable = ({ nodes, columns, order, onSort }: NodeTableProps) => {
  const box = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- measures the box itself; nothing here is memoised by a compiler
  const virtualizer = useVirtualizer({
    count: nodes.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  });
  const grid = {
    gridTemplateColumns: `${nameWidth} repeat(${columns.length}, ${valueWidth})`,
    minWidth: 'max-content',
  };
  return (
    <div
      ref={box}
      role="region"
      aria-label="Values of the nodes"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take the focus
      tabIndex={0}
      className="max-h-[34rem] overflow-auto rounded-md border border-line"
    >
      <div
        role="table"
        aria-label="Nodes"
        aria-rowcount={nodes.length + 1}
        style={{ width: 'max-content', minWidth: '100%' }}
      >
        <div
          role="rowgroup"
          className="sticky top-0 z-20 border-b border-line bg-sunken text-second font-medium text-faint"
        >
          <div role="row" aria-rowindex={1} className="grid items-end py-1.5" style={grid}>
            <span role="columnheader" className="sticky left-0 z-10 bg-sunken px-3 py-1">
              Node
            </span>
            {columns.map((column) => (
              <Heading key={column.id} column={column} order={order} onSort={onSort} />
            ))}
          </div>
        </div>
        <div role="rowgroup" className="relative" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const node = nodes[index];
            if (!node) return null;
            return (
              <div
                key={index}
                role="row"
                aria-rowindex={index + 2}
                className="absolute left-0 grid w-full items-center border-b border-line bg-surface"
                style={{ ...grid, height: rowHeight, transform: `translateY(${start}px)` }}
              >
                <span
                  role="rowheader"
                  className="sticky left-0 z-10 truncate bg-surface px-3 leading-[35px]"
                  title={node.id}
                >
                  {String(node['label'] ?? node.id)}
                </span>
                {columns.map(({ id }) => (
                  <span
                    key={id}
                    role="cell"
                    className={classes('numbers px-3 text-right', node[id] === null && 'text-faint')}
                  >
                    {valueWords(node[id])}
                  </span>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
};

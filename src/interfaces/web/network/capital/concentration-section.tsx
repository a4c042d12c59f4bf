import type { PlotOptions } from '@observablehq/plot';
import { useCallback, useState } from 'react';
import type { ConcentrationAnswer } from '../../../../domain/network/capital/capital-answer.ts';
import { useOperation } from '../../api/use-operation.ts';
import { Choice } from '../../look/field.tsx';
import { Chip } from '../../look/chip.tsx';
import { Waiting } from '../../look/waiting.tsx';
import { Chart } from '../chart.tsx';
import type { MapInk } from '../map/map-ink.ts';
import { PersonLine } from '../person-line.tsx';
import { PlainTable } from '../plain-table.tsx';

type Item = ConcentrationAnswer['items'][number];
const percent = (share: number): string => `${Math.round(100 * share)} %`;
const shortened = (name: string): string => (name.length > 24 ? `${name.slice(0, 23)}…` : name);

const GroupChart = ({ item }: { readonly item: Item }) => {
  const options = useCallback(
    (Plot: typeof import('@observablehq/plot'), width: number, ink: MapInk): PlotOptions => {
      const rows = item.groups.map((group) => ({ ...group, short: shortened(group.name) }));
      const inset = { insetTop: 3, insetBottom: 3 };
      return {
        width,
        height: 34 * rows.length + 30,
        marginLeft: Math.min(170, width * 0.42),
        marginRight: 44,
        x: { domain: [0, Math.max(0.1, ...rows.flatMap((row) => [row.strongShare, row.aliveShare]))], axis: null },
        y: { label: null, tickSize: 0, domain: rows.map((row) => row.short) },
        marks: [
          Plot.barX(rows, { x: 'aliveShare', y: 'short', fill: ink.line, ...inset }),
          Plot.barX(rows, { x: 'strongShare', y: 'short', fill: ink.accent, insetTop: 10, insetBottom: 10 }),
          Plot.text(rows, {
            x: (row: (typeof rows)[number]) => Math.max(row.strongShare, row.aliveShare),
            y: 'short',
            text: (row: (typeof rows)[number]) => percent(row.strongShare),
            textAnchor: 'start',
            dx: 6,
            fill: ink.text,
          }),
        ],
      };
    },
    [item],
  );
  return (
    <Chart
      title={`Share of your close ties, by ${item.label.toLowerCase()}`}
      name="tiewise-concentration"
      options={options}
    >
      <PlainTable
        label={`Shares by ${item.label.toLowerCase()}`}
        heads={[item.label, 'People', 'Of close ties', 'Of living ties']}
        rows={item.groups.map((group) => [
          group.name,
          group.people,
          percent(group.strongShare),
          percent(group.aliveShare),
        ])}
      />
    </Chart>
  );
};

/** What the network leans on, and who must not be lost. */
export const ConcentrationSection = () => {
  const concentration = useOperation('capital.concentration', {}).data;
  const [by, setBy] = useState<Item['by'] | null>(null);
  if (!concentration)
    return (
      <section aria-label="Concentration" className="card p-4 sm:p-5">
        <Waiting lines={5} />
      </section>
    );
  const risky = concentration.items.find(({ risk }) => risk);
  const item = concentration.items.find((each) => each.by === by) ?? risky ?? concentration.items[0];
  return (
    <>
      <section aria-labelledby="concentration" className="card min-w-0 p-4 sm:p-5">
        <div className="mb-2 flex flex-wrap items-center justify-between gap-3">
          <h2 id="concentration" className="text-lead font-semibold">
            What it leans on
          </h2>
          <Choice
            label="By"
            hideLabel
            compact
            options={concentration.items.map((each) => ({ id: each.by, label: `By ${each.label.toLowerCase()}` }))}
            value={item?.by ?? ''}
            onChange={(event) => setBy(event.target.value as Item['by'])}
            className="w-40"
          />
        </div>
        {item && (
          <>
            <p className="mb-3">
              {item.risk && <Chip tone="soon">Leans on one</Chip>} {item.sentence}
            </p>
            {item.groups.length > 0 && <GroupChart item={item} />}
            <p className="mt-2 text-small text-faint">
              The dark part: of your close ties. The light part: of all you are in touch with. Known for{' '}
              {percent(item.known.strong)} of the close.
            </p>
          </>
        )}
      </section>
      <section aria-labelledby="losses" className="card min-w-0 p-4 sm:p-5">
        <h2 id="losses" className="text-lead font-semibold">
          Who must not be lost
        </h2>
        <ul className="mt-3 space-y-3">
          {concentration.losses.map(({ person, sentence }) => (
            <li key={person.id}>
              <PersonLine person={person}>{sentence}</PersonLine>
            </li>
          ))}
        </ul>
        {concentration.losses.length === 0 && <p className="text-soft">Nobody is in touch with you yet.</p>}
      </section>
    </>
  );
};

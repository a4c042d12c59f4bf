import type { PlotOptions } from '@observablehq/plot';
import { useCallback, useState } from 'react';
import type { HistoryAnswer } from '../../../../domain/network/capital/capital-answer.ts';
import { useOperation } from '../../api/use-operation.ts';
import { Choice } from '../../look/field.tsx';
import { Waiting } from '../../look/waiting.tsx';
import { monthWords } from '../../words/day-words.ts';
import { Chart } from '../chart.tsx';
import type { MapInk } from '../map/map-ink.ts';
import { PlainTable } from '../plain-table.tsx';

const kinds = ['bonding', 'bridging', 'linking'] as const;
const labels = { bonding: 'Bonding', bridging: 'Bridging', linking: 'Linking' } as const;
const dashes = { bonding: '', bridging: '6 3', linking: '2 3' } as const;

const spans = [
  { id: '12', label: 'A year' },
  { id: '36', label: 'Three years' },
  { id: '96', label: 'Eight years' },
];

const optionsFor = (Plot: typeof import('@observablehq/plot'), items: HistoryAnswer['items'], ink: MapInk) => {
  const rows = items.flatMap((item) => kinds.map((kind) => ({ kind, day: new Date(item.day), value: item[kind] })));
  const colourOf = { bonding: ink.circles[0], bridging: ink.circles[1], linking: ink.circles[2] };
  const last = rows.slice(-kinds.length);
  return [
    Plot.gridY({ stroke: ink.line, strokeOpacity: 1 }),
    ...kinds.map((kind) =>
      Plot.lineY(
        rows.filter((row) => row.kind === kind),
        {
          x: 'day',
          y: 'value',
          stroke: colourOf[kind] ?? ink.accent,
          strokeWidth: 2.25,
          strokeDasharray: dashes[kind],
        },
      ),
    ),
    Plot.text(last, {
      x: 'day',
      y: 'value',
      text: (row: { kind: keyof typeof labels }) => labels[row.kind],
      fill: (row: { kind: keyof typeof labels }) => colourOf[row.kind] ?? ink.text,
      textAnchor: 'start',
      dx: 8,
      fontWeight: 600,
    }),
  ];
};

/** The three scores, month by month. */
export const HistoryChart = () => {
  const [months, setMonths] = useState('36');
  const history = useOperation('capital.history', { months: Number(months) }, { hold: true }).data;
  const items = history?.items;
  const options = useCallback(
    (Plot: typeof import('@observablehq/plot'), width: number, ink: MapInk): PlotOptions => ({
      width,
      height: 260,
      marginLeft: 34,
      marginRight: 72,
      y: { domain: [0, 100], ticks: 5, label: null, tickSize: 0 },
      x: { type: 'utc', label: null, ticks: Math.min(8, Math.floor(width / 90)) },
      color: { type: 'identity' },
      marks: optionsFor(Plot, items ?? [], ink),
    }),
    [items],
  );
  return (
    <section aria-label="Over time" className="card p-4 sm:p-5">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-3">
        <h2 className="text-lead font-semibold">Over time</h2>
        <Choice
          label="How far back"
          hideLabel
          compact
          options={spans}
          value={months}
          onChange={(event) => setMonths(event.target.value)}
          className="w-36"
        />
      </div>
      {!history ? (
        <Waiting lines={5} />
      ) : (
        <>
          <Chart title="Capital by month" name="tiewise-capital" options={options}>
            <PlainTable
              label="Capital by month"
              heads={['Month', 'Bonding', 'Bridging', 'Linking', 'In touch', 'Close']}
              rows={history.items
                .toReversed()
                .map((item) => [
                  monthWords(item.day),
                  ...kinds.map((kind) => Math.round(item[kind])),
                  item.alive,
                  item.strong,
                ])}
            />
          </Chart>
          <ul className="mt-3 space-y-1 text-soft">
            {history.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p className="mt-2 text-small text-faint">{history.caveat}</p>
        </>
      )}
    </section>
  );
};

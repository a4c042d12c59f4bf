import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphOf } from '../named-graph.ts';
import { writeCsvEdges } from './csv-writer.ts';
import { writeGexf } from './gexf-writer.ts';
import { writeGraphml } from './graphml-writer.ts';
import type { OutgoingNetwork } from './network-columns.ts';
import { formatOf, networkReading } from './network-text.ts';
import { readThrough } from './reading.ts';

/** Any name that XML can hold: not a lone surrogate, not a control character. */
const name = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 12 })
  .filter((text) => !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(text) && text.trim() === text);

const networks = fc
  .record({
    ids: fc.uniqueArray(name, { minLength: 1, maxLength: 12 }),
    ties: fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.double({ min: 1e-9, max: 1e9, noNaN: true })), {
      maxLength: 30,
    }),
    teams: fc.array(fc.option(name), { minLength: 12, maxLength: 12 }),
    directed: fc.boolean(),
    weighted: fc.boolean(),
  })
  .map(({ ids, ties, teams, directed, weighted }): OutgoingNetwork => {
    const within = ties.filter(([source, target]) => source < ids.length && target < ids.length);
    const built = graphOf(
      {
        ids,
        attributes: new Map(),
        nodeCount: ids.length,
        sources: Uint32Array.from(within, ([source]) => source),
        targets: Uint32Array.from(within, ([, target]) => target),
        weights: Float64Array.from(within, ([, , weight]) => weight),
      },
      { directed, weighted },
    );
    if (!built.ok) throw new Error(built.error.reason);
    return { ...built.value, columns: [{ name: 'team', type: 'text', value: (node) => teams[node] ?? null }] };
  });

/** Text cut anywhere: readers must not depend on where pieces end. */
const pieces = (text: string, length: number): string[] =>
  Array.from({ length: Math.ceil(text.length / length) }, (_, place) =>
    text.slice(place * length, (place + 1) * length),
  );

describe.each([
  ['GraphML', 'graphml', writeGraphml],
  ['GEXF', 'gexf', writeGexf],
] as const)('what is written as %s', (_, format, write) => {
  it('is read again as it was', () => {
    fc.assert(
      fc.property(networks, fc.integer({ min: 1, max: 200 }), (network, length) => {
        const text = [...write(network)].join('');
        expect(formatOf(text)).toBe(format);
        const { directed, weighted } = network.graph;
        const read = readThrough(networkReading(pieces(text, length), { weight: weighted ? 'weight' : undefined }));
        if (!read.ok) throw new Error(read.error.reason);
        expect(read.value.problems).toEqual([]);
        const again = graphOf(read.value.edges, { directed, weighted });
        expect(again).toMatchObject({ ok: true, value: { ids: network.ids, graph: network.graph } });
        const teams = read.value.edges.attributes.get('team');
        for (const node of network.ids.keys())
          expect(teams?.[node] ?? null).toBe(network.columns[0]?.value(node) ?? null);
      }),
    );
  });

  it('never throws when it is damaged', () => {
    fc.assert(
      fc.property(networks, fc.nat(3000), fc.string({ maxLength: 3 }), (network, at, noise) => {
        const text = [...write(network)].join('');
        const damaged = text.slice(0, at % text.length) + noise + text.slice((at % text.length) + 1);
        expect(typeof readThrough(networkReading([damaged])).ok).toBe('boolean');
      }),
    );
  });
});

it('knows a format by its beginning, whatever the file is called', () => {
  expect(formatOf('\uFEFF<?xml version="1.0"?><!-- <gexf> --><graphml>')).toBe('graphml');
  expect(formatOf('<!DOCTYPE graphml SYSTEM "x.dtd">\n<graphml>')).toBe('graphml');
  expect(formatOf('<x:gexf xmlns:x="http://gexf.net/1.3">')).toBe('gexf');
  expect(formatOf('% made by hand\n*Vertices 3')).toBe('pajek');
  expect(formatOf('% from a repository\n1 2\n')).toBe('csv');
  expect(formatOf('source,target\n')).toBe('csv');
  expect(readThrough(networkReading(['<html><body/></html>']))).toMatchObject({
    error: { reason: 'It is XML, but neither GraphML nor GEXF.' },
  });
  expect([...writeCsvEdges({ ids: [], graph: emptyGraph })].join('')).toBe('source,target\n');
});

const emptyGraph = {
  nodeCount: 0,
  edgeCount: 0,
  directed: false,
  weighted: false,
  offsets: new Uint32Array(1),
  targets: new Uint32Array(0),
  weights: undefined,
};

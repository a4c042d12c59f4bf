import { expect, it } from 'vitest';
import { drawGraph } from '../oracle/drawn-graph.ts';
import { writeCsvEdges, writeCsvNodes } from './csv-writer.ts';
import { writeGexf } from './gexf-writer.ts';
import { writeGraphml } from './graphml-writer.ts';
import type { OutgoingNetwork } from './network-columns.ts';

const network: OutgoingNetwork = {
  ...drawGraph('A-B=2 C'),
  ids: ['Ada & <Moss>', 'Ben "B"', 'Cleo,\u0001'],
  columns: [
    { name: 'constraint', type: 'number', value: (node) => (node === 2 ? null : 1) },
    { name: 'team', type: 'text', value: (node) => (node === 0 ? 'red' : null) },
  ],
};

it('GraphML holds every node, its values, and each tie once with its weight', () => {
  expect([...writeGraphml(network)].join('')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="n0" for="node" attr.name="constraint" attr.type="double"/>
  <key id="n1" for="node" attr.name="team" attr.type="string"/>
  <key id="weight" for="edge" attr.name="weight" attr.type="double"/>
  <graph edgedefault="undirected">
    <node id="Ada &amp; &lt;Moss&gt;"><data key="n0">1</data><data key="n1">red</data></node>
    <node id="Ben &quot;B&quot;"><data key="n0">1</data></node>
    <node id="Cleo,\uFFFD"/>
    <edge source="Ada &amp; &lt;Moss&gt;" target="Ben &quot;B&quot;"><data key="weight">2</data></edge>
  </graph>
</graphml>
`);
});

it('GEXF holds the same', () => {
  const text = [...writeGexf(network)].join('');
  expect(text).toContain('<graph mode="static" defaultedgetype="undirected">');
  expect(text).toContain('<attribute id="0" title="constraint" type="double"/>');
  expect(text).toContain('<attvalue for="1" value="red"/>');
  expect(text).toContain('<edge id="0" source="Ada &amp; &lt;Moss&gt;" target="Ben &quot;B&quot;" weight="2"/>');
});

it('CSV quotes what needs it and leaves empty what is undefined', () => {
  expect([...writeCsvEdges(network)].join('')).toBe('source,target,weight\nAda & <Moss>,"Ben ""B""",2\n');
  expect([...writeCsvNodes(network)].join('')).toBe(
    'id,constraint,team\nAda & <Moss>,1,red\n"Ben ""B""",1,\n"Cleo,\u0001",,\n',
  );
});

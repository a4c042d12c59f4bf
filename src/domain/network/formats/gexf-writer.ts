import { type OutgoingNetwork, outgoingEdges } from './network-columns.ts';
import { escapeXml } from './xml-text.ts';

/** GEXF 1.3 in pieces: names as ids and labels, columns as attributes of the nodes. */
export function* writeGexf(network: OutgoingNetwork): Generator<string> {
  const { graph, ids, columns } = network;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield `  <graph mode="static" defaultedgetype="${graph.directed ? 'directed' : 'undirected'}">\n`;
  if (columns.length > 0) {
    yield '    <attributes class="node">\n';
    for (const [place, { name, type }] of columns.entries()) {
      yield `      <attribute id="${place}" title="${escapeXml(name)}" type="${type === 'number' ? 'double' : 'string'}"/>\n`;
    }
    yield '    </attributes>\n';
  }
  yield '    <nodes>\n';
  for (const [node, id] of ids.entries()) {
    const values = columns.flatMap(({ value }, place) => {
      const cell = value(node);
      return cell === null ? [] : [`<attvalue for="${place}" value="${escapeXml(String(cell))}"/>`];
    });
    const opening = `      <node id="${escapeXml(id)}" label="${escapeXml(id)}"`;
    yield values.length === 0 ? `${opening}/>\n` : `${opening}><attvalues>${values.join('')}</attvalues></node>\n`;
  }
  yield '    </nodes>\n    <edges>\n';
  let edge = 0;
  for (const { source, target, weight } of outgoingEdges(network)) {
    const ends = `source="${escapeXml(ids[source] ?? '')}" target="${escapeXml(ids[target] ?? '')}"`;
    yield `      <edge id="${edge}" ${ends}${weight === undefined ? '' : ` weight="${weight}"`}/>\n`;
    edge += 1;
  }
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

import { type OutgoingNetwork, outgoingEdges } from './network-columns.ts';
import { escapeXml } from './xml-text.ts';

/** GraphML in pieces: names as node ids, columns as data of the nodes, weights as data of the edges. */
export function* writeGraphml(network: OutgoingNetwork): Generator<string> {
  const { graph, ids, columns } = network;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const [place, { name, type }] of columns.entries()) {
    const kind = type === 'number' ? 'double' : 'string';
    yield `  <key id="n${place}" for="node" attr.name="${escapeXml(name)}" attr.type="${kind}"/>\n`;
  }
  if (graph.weights) yield '  <key id="weight" for="edge" attr.name="weight" attr.type="double"/>\n';
  yield `  <graph edgedefault="${graph.directed ? 'directed' : 'undirected'}">\n`;
  for (const [node, id] of ids.entries()) {
    const data = columns.flatMap(({ value }, place) => {
      const cell = value(node);
      return cell === null ? [] : [`<data key="n${place}">${escapeXml(String(cell))}</data>`];
    });
    const opening = `    <node id="${escapeXml(id)}"`;
    yield data.length === 0 ? `${opening}/>\n` : `${opening}>${data.join('')}</node>\n`;
  }
  for (const { source, target, weight } of outgoingEdges(network)) {
    const ends = `source="${escapeXml(ids[source] ?? '')}" target="${escapeXml(ids[target] ?? '')}"`;
    yield weight === undefined
      ? `    <edge ${ends}/>\n`
      : `    <edge ${ends}><data key="weight">${weight}</data></edge>\n`;
  }
  yield '  </graph>\n</graphml>\n';
}

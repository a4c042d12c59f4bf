import { describe, expect, it } from 'vitest';
import type { ReadNetwork } from '../edge-list.ts';
import { type GraphmlOptions, readGraphml } from './graphml-reader.ts';

const read = (text: string, options?: GraphmlOptions): ReadNetwork => {
  const result = readGraphml([text], options);
  if (!result.ok) throw new Error(result.error.reason);
  return result.value;
};

const tiesOf = ({ edges }: ReadNetwork): string[] =>
  [...edges.sources].map((source, row) => {
    const isMutual = edges.mutual ? edges.mutual[row] === 1 : edges.directed === false;
    const weight = edges.weights ? `=${edges.weights[row]}` : '';
    return `${edges.ids[source]}${isMutual ? '-' : '>'}${edges.ids[edges.targets[row] ?? -1]}${weight}`;
  });

const document = (graph: string, keys = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${keys}\n${graph}\n</graphml>\n`;

describe('a GraphML file', () => {
  it('has nodes, ties, and what is known of both', () => {
    const found = read(
      document(
        `<graph id="G" edgedefault="undirected">
          <data key="d0">of the graph</data>
          <node id="n0"><data key="d0">Ada &amp; <![CDATA[<Moss>]]></data></node><node id="n1"/>
          <edge source="n0" target="n1"><data key="w"> 2.5 </data></edge>
          <edge source="n1" target="n2"/>
          <node id="n2"/>
        </graph>`,
        `<key id="d0" for="node" attr.name="team" attr.type="string"><desc>whose</desc><default>none</default></key>
         <key id="w" for="edge" attr.name="weight" attr.type="double"/>`,
      ),
      { weight: 'weight' },
    );
    expect(found.edges.ids).toEqual(['n0', 'n1', 'n2']);
    expect(tiesOf(found)).toEqual(['n0-n1=2.5', 'n1-n2=1']);
    expect(found.edges.attributes.get('team')).toEqual(['Ada & <Moss>', 'none', 'none']);
    expect(found.problems).toEqual([]);
    expect(found.notes).toEqual(['Ties without a weight count 1; there are 1.']);
  });

  it('may have arcs and ties side by side', () => {
    const text = document(
      '<graph edgedefault="directed"><node id="a"/><node id="b"/><edge source="a" target="b"/><edge source="b" target="a" directed="false"/></graph>',
    );
    expect(tiesOf(read(text))).toEqual(['a>b', 'b-a']);
  });

  it('may use a prefix, and graphs within nodes, which are laid flat', () => {
    const found = read(
      `<g:graphml xmlns:g="http://graphml.graphdrawing.org/xmlns"><g:graph edgedefault="directed"><g:node id="a">
       <g:graph edgedefault="undirected"><g:node id="a::1"/><g:node id="a::2"/><g:edge source="a::1" target="a::2"/></g:graph>
       </g:node><g:edge source="a" target="a::1"/></g:graph><g:graph><g:node id="b"/></g:graph></g:graphml>`,
    );
    expect(found.edges.ids).toEqual(['a', 'a::1', 'a::2']);
    expect(tiesOf(found)).toEqual(['a::1-a::2', 'a>a::1']);
    expect(found.notes).toHaveLength(2);
  });

  it('may hold shapes of a drawing program, which are passed over', () => {
    const found = read(
      document(
        `<graph edgedefault="directed"><node id="a"><data key="d6"><y:ShapeNode><y:NodeLabel>Ada</y:NodeLabel><edge source="x"/></y:ShapeNode></data>
         <data key="d7">7</data><port name="p"><data key="d7">8</data></port></node></graph>`,
        '<key id="d6" for="node" yfiles.type="nodegraphics"/><key id="d7" for="node" attr.name="rank"/>',
      ),
    );
    expect(found.edges.attributes).toEqual(new Map([['rank', ['7']]]));
    expect(tiesOf(found)).toEqual([]);
  });

  it('tells with the line what it cannot read, and goes on', () => {
    const found = read(
      document(
        `<graph edgedefault="undirected">
<node/>
<node id="a"/><node id="a"/>
<edge source="a"/>
<edge source="a" target="ghost"/>
<edge source="a" target="a"><data key="w">heavy</data></edge>
<hyperedge><endpoint node="a"/><endpoint node="b"/></hyperedge>
</graph>`,
        '<key id="w" for="edge" attr.name="weight"/>',
      ),
      { weight: 'w' },
    );
    expect(found.problems.map(({ line }) => line)).toEqual([5, 6, 7, 9, 10, 8]);
    expect(tiesOf(found)).toEqual(['a-ghost=1']);
  });

  it.each([
    ['a tag closed wrongly', '<graphml>\n<graph>\n</node></graphml>', 3, /not well-formed/],
    ['an end too early', '<graphml>\n<graph>\n', 3, /not well-formed/],
    ['an unknown entity', '<graphml><graph>\n<node id="&boom;"/></graph></graphml>', 2, /not well-formed/],
    ['entities of its own', '<!DOCTYPE graphml [\n<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><graphml/>', 2, /entities/],
    ['another root', '<svg><graph/></svg>', undefined, /outermost/],
    ['no graph', '<graphml/>', undefined, /no <graph>/],
    ['nothing', '', undefined, /no element/],
  ])('is refused with %s, and where', (_, text, line, reason) => {
    const refused = readGraphml([text]);
    expect(refused).toMatchObject({
      ok: false,
      error: { type: 'file-refused', reason: expect.stringMatching(reason) },
    });
    if (!refused.ok) expect(refused.error.line).toBe(line);
  });

  it('is refused where the weights asked for are not there', () => {
    const text = document('<graph/>', '<key id="k" for="edge" attr.name="years"/>');
    expect(readGraphml([text], { weight: 'calls' })).toMatchObject({
      error: { reason: 'There is no column "calls". Those of its ties are years.' },
    });
  });
});

import { describe, expect, it } from 'vitest';
import type { ReadNetwork } from '../edge-list.ts';
import { type GexfOptions, readGexf } from './gexf-reader.ts';

const read = (text: string, options?: GexfOptions): ReadNetwork => {
  const result = readGexf([text], options);
  if (!result.ok) throw new Error(result.error.reason);
  return result.value;
};

const weighted = (
  found: ReadNetwork,
): readonly (readonly [string | undefined, string | undefined, number | undefined])[] =>
  [...found.edges.sources].map((source, row) => [
    found.edges.ids[source],
    found.edges.ids[found.edges.targets[row] ?? -1],
    found.edges.weights?.[row],
  ]);

describe('a GEXF file', () => {
  it.each([
    ['1.1', 'xmlns="http://www.gexf.net/1.1draft"', 'id'],
    ['1.2', 'xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz"', 'for'],
    ['1.3', 'xmlns="http://gexf.net/1.3"', 'for'],
  ])('of version %s has nodes with labels and values, and ties with weights', (version, namespace, reference) => {
    const found = read(
      `<?xml version="1.0"?><gexf ${namespace} version="${version}"><meta><creator>x</creator></meta>
       <graph mode="static" defaultedgetype="undirected">
       <attributes class="node"><attribute id="0" title="team" type="string"><default>blue</default></attribute></attributes>
       <attributes class="edge"><attribute id="0" title="years" type="integer"/></attributes>
       <nodes count="2"><node id="7" label="Ada"><attvalues><attvalue ${reference}="0" value="red"/></attvalues><viz:size value="2"/></node>
       <node id="8" label="8"/></nodes>
       <edges><edge id="0" source="7" target="8" weight="2.5"><attvalues><attvalue ${reference}="0" value="4"/></attvalues></edge></edges>
       </graph></gexf>`,
      { weight: 'weight' },
    );
    expect(found.edges.attributes.get('team')).toEqual(['red', 'blue']);
    expect(found.edges.attributes.get('label')).toEqual(['Ada', undefined]);
    expect(found.edges.directed).toBe(false);
    expect(weighted(found)).toEqual([['7', '8', 2.5]]);
    expect([found.problems, found.notes]).toEqual([[], []]);
  });

  it('may take its weights from an attribute, and have ties of all three kinds', () => {
    const text = `<gexf version="1.3"><graph defaultedgetype="directed"><attributes class="edge"><attribute id="y" title="Years" type="float"/></attributes>
      <nodes><node id="a"/><node id="b"/></nodes><edges>
      <edge source="a" target="b"><attvalues><attvalue for="y" value="3"/></attvalues></edge>
      <edge source="a" target="b" type="mutual"/><edge source="b" target="a" type="undirected"/></edges></graph></gexf>`;
    const found = read(text, { weight: 'years' });
    expect(weighted(found).map(([, , weight]) => weight)).toEqual([3, 1, 1]);
    expect([...(found.edges.mutual ?? [])]).toEqual([0, 1, 1]);
    expect(readGexf([text], { weight: 'calls' })).toMatchObject({ ok: false });
  });

  it('leaves out times, and lays nodes within nodes flat, with a note on each', () => {
    const found = read(
      `<gexf version="1.2"><graph mode="dynamic" timeformat="date"><attributes class="node" mode="dynamic"><attribute id="p" title="price" type="float"/></attributes>
       <nodes><node id="a" start="2020-01-01"><spells><spell start="2020-01-01"/></spells>
       <attvalues><attvalue for="p" value="1" end="2021"/><attvalue for="p" value="2" start="2021"/></attvalues>
       <nodes><node id="a1"/></nodes><edges><edge source="a1" target="a"/></edges></node><node id="b" pid="a"/></nodes>
       <edges><edge source="a" target="b"/></edges></graph></gexf>`,
    );
    expect(found.edges.ids).toEqual(['a', 'a1', 'b']);
    expect(found.edges.sources).toHaveLength(2);
    expect(found.edges.attributes.get('price')?.[0]).toBe('2');
    expect(found.notes).toHaveLength(3);
    expect(found.problems).toEqual([]);
  });

  it('tells with the line what it cannot read, and is refused where it is broken', () => {
    const found = read(
      '<gexf><graph><nodes><node id="a"/>\n<node label="nobody"/></nodes><edges>\n<edge source="a" target="b"/></edges></graph></gexf>',
    );
    expect(found.problems.map(({ line }) => line)).toEqual([2, 3]);
    expect(readGexf(['<gexf><graph>\n<nodes <node/>'])).toMatchObject({
      error: { type: 'file-refused', line: 2, column: expect.any(Number) },
    });
    expect(readGexf(['<gexf/>'])).toMatchObject({ ok: false });
  });
});

import { describe, expect, it } from 'vitest';
import type { ReadNetwork } from '../edge-list.ts';
import { graphOf } from '../named-graph.ts';
import { type PajekOptions, readPajek } from './pajek.ts';

const read = (text: string, options?: PajekOptions): ReadNetwork => {
  const result = readPajek([text], options);
  if (!result.ok) throw new Error(result.error.reason);
  return result.value;
};

const tiesOf = ({ edges }: ReadNetwork): string[] =>
  [...edges.sources].map(
    (source, edge) => `${edges.ids[source]}>${edges.ids[edges.targets[edge] ?? -1]}=${edges.weights?.[edge] ?? 1}`,
  );

describe('a Pajek network', () => {
  it('has labels for names, and ties without direction under *Edges', () => {
    const found = read('% comment\n*Vertices 3\n1 "Ada Moss" 0.1 0.2\n2 Ben\n3 "Cleo"\n*Edges\n1 2 2.5\n2 3\n', {
      weighted: true,
    });
    expect(found.edges).toMatchObject({ ids: ['Ada Moss', 'Ben', 'Cleo'], directed: false });
    expect(tiesOf(found)).toEqual(['Ada Moss>Ben=2.5', 'Ben>Cleo=1']);
  });

  it('goes by numbers where labels repeat, and keeps them beside', () => {
    const { edges } = read('*vertices 2\n1 "Ada"\n2 "Ada"\n*arcs\n1 2\n');
    expect(edges.ids).toEqual(['1', '2']);
    expect(edges.attributes.get('label')).toEqual(['Ada', 'Ada']);
  });

  it('is directed where it has arcs; edges beside them count both ways', () => {
    const found = read('*Vertices 3\n*Arcs :1 "asks"\n1 2 1\n*Edges\n2 3 1\n');
    expect(found.edges.directed).toBe(true);
    expect(tiesOf(found)).toEqual(['1>2=1', '2>3=1']);
    const drawn = graphOf(found.edges, { directed: true, weighted: true });
    expect(drawn.ok && [...drawn.value.graph.targets]).toEqual([1, 2, 1]);
    const projected = graphOf(found.edges, { directed: false, weighted: true });
    expect(projected.ok && [...(projected.value.graph.weights ?? [])]).toEqual([1, 1, 1, 1]);
  });

  it('reads lists and matrices', () => {
    expect(tiesOf(read('*Vertices 3\n*Arcslist\n1 2 3\n'))).toEqual(['1>2=1', '1>3=1']);
    expect(tiesOf(read('*Vertices 2\n*Matrix\n0 3\n0.5 0\n', { weighted: true }))).toEqual(['1>2=3', '2>1=0.5']);
  });

  it('becomes arcs both ways where arcs are asked of ties without direction', () => {
    const drawn = graphOf(read('*Vertices 2\n*Edges\n1 2\n').edges, { directed: true, weighted: false });
    expect(drawn.ok && drawn.value.graph.edgeCount).toBe(2);
  });

  it('brings partitions and vectors of a project as columns, and its first network', () => {
    const found = read(
      '*Network asks\n*Vertices 2\n1 Ada\n2 Ben\n*Edges\n1 2\n*Network other\n*Vertices 1\n1 Cleo\n*Arcs\n1 1\n' +
        '*Partition Team\n*Vertices 2\n7\n8\n*Vector rank.vec\n*Vertices 2\n0.5\n1.5\n9\n',
    );
    expect(found.edges.ids).toEqual(['Ada', 'Ben']);
    expect(found.edges.attributes.get('Team')).toEqual(['7', '8']);
    expect(found.edges.attributes.get('rank')).toEqual(['0.5', '1.5']);
    expect(found.notes).toEqual(['The file holds several networks; the first was read.']);
    expect(found.problems.map(({ line }) => line)).toEqual([20]);
  });

  it('tells lines it cannot read and goes on', () => {
    const found = read('*Vertices 2\n3 "Nobody"\n*Edges\n1 9\n1 2 -1\n1 2\n');
    expect(tiesOf(found)).toEqual(['1>2=1']);
    expect(found.problems.map(({ line }) => line)).toEqual([2, 4, 5]);
  });

  it.each([
    ['nothing', ''],
    ['no number of vertices', '*Vertices many\n'],
    ['ties before vertices', '1 2\n*Vertices 2\n'],
  ])('is refused with %s', (_, text) => {
    expect(readPajek([text])).toMatchObject({ ok: false, error: { type: 'file-refused' } });
  });
});

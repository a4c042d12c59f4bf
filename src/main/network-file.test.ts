import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { gzipSync } from 'node:zlib';
import { repositoryFile } from '../../tests/support/run-program.ts';
import { newHome } from '../../tests/support/tiewise.ts';

const home = newHome();
afterAll(() => home.remove());

/** A file of the test's own, by its path. */
const write = (name: string, content: string | Buffer): string => {
  const file = path.join(home.folder, name);
  writeFileSync(file, content);
  return file;
};
const analyse = (...words: string[]) => home.json('network', 'analyse', ...words);

const graphml = `<graphml><key id="t" for="node" attr.name="team"/><key id="w" for="edge" attr.name="calls"/>
<graph edgedefault="directed"><node id="Ada"><data key="t">red</data></node><node id="Ben"><data key="t">blue</data></node>
<node id="Cleo"><data key="t">red</data></node><node id="Otto"/>
<edge source="Ada" target="Ben"><data key="w">3</data></edge><edge source="Ben" target="Ada"><data key="w">1</data></edge>
<edge source="Ben" target="Cleo"/></graph></graphml>`;

describe('tiewise network analyse', () => {
  test('takes ties both ways and alike, unless told otherwise', async () => {
    const file = write('calls.graphml', graphml);
    const plain = await analyse(file, '--measures', 'degree,constraint,density');
    expect(plain.code).toBe(0);
    expect(plain.answer).toMatchObject({
      format: 'graphml',
      graph: { nodes: 4, edges: 2, directed: false, weighted: false, isolates: 1 },
      nodes: [
        { id: 'Ada', degree: 1, constraint: 1 },
        { id: 'Ben', degree: 2, constraint: 0.5 },
        { id: 'Cleo', degree: 1, constraint: 1 },
        { id: 'Otto', degree: 0, constraint: null },
      ],
      graphMeasures: { density: 1 / 3 },
    });
    const told = await analyse(
      file,
      '--directed',
      '--weight',
      'calls',
      '--measures',
      'strength,outdegree',
      '--timings',
    );
    expect(told.answer).toMatchObject({
      graph: { edges: 3, directed: true, weighted: true },
      nodes: [{ strength: 4, outdegree: 1 }, { outdegree: 2 }, {}, {}],
      notes: ['Ties without a weight count 1; there are 1.'],
    });
    expect(Object.keys(told.answer['timings'] ?? {})).toEqual(['outdegree', 'strength']);
  });

  test('has groups from the file itself, or from a table beside it, which may name people without ties', async () => {
    const own = await analyse(write('calls.graphml', graphml), '--groups', 'Team', '--measures', 'eiIndex');
    expect(own.answer).toMatchObject({ graphMeasures: { eiIndex: 1 } });
    const ties = write('ties.csv', 'source,target\nAda,Ben\nBen,Cleo\n');
    const people = write('people.csv', 'id;team;rank\nOtto;red;50\nAda;red;70\nBen;red;30\nCleo;blue;high\n');
    const beside = await analyse(
      ties,
      '--nodes',
      people,
      '--groups',
      'team',
      '--status',
      'rank',
      '--measures',
      'eiIndex,upperReachability',
    );
    expect(beside.code).toBe(3);
    expect(beside.answer).toMatchObject({
      graph: { nodes: 4, isolates: 1 },
      nodes: [{ id: 'Otto' }, { id: 'Ada', upperReachability: 30 }, { id: 'Ben', upperReachability: 70 }, {}],
      graphMeasures: { eiIndex: 0 },
      problems: [{ reason: 'The status is not a number.', text: 'high' }],
    });
  });

  test('lists what it cannot read, measures the rest and ends with 3', async () => {
    const { code, answer } = await analyse(
      write('bad.csv', 'source,target,weight\nA,B,1\nB,C,-2\nC\nA,C,x\n'),
      '--weight',
      'weight',
    );
    expect(code).toBe(3);
    expect(answer).toMatchObject({
      graph: { edges: 1 },
      problemCount: 3,
      problems: [{ line: 3 }, { line: 4 }, { line: 5 }],
    });
  });

  test.each([
    ['no such file', 'none.csv', [], 1, { type: 'file-refused' }],
    ['an empty file', write('empty.csv', ''), [], 1, { type: 'file-refused' }],
    ['broken XML', write('broken.graphml', '<graphml>\n<graph></graphml>'), [], 1, { type: 'file-refused', line: 2 }],
    [
      'damaged gzip',
      write('cut.csv.gz', gzipSync('a,b\n'.repeat(999)).subarray(0, 30)),
      [],
      1,
      { type: 'file-refused' },
    ],
    ['a measure there is not', write('one.csv', 'a,b\n'), ['--measures', 'charm'], 2, { type: 'unknown-measure' }],
    ['groups that are not given', write('one.csv', 'a,b\n'), ['--measures', 'blau'], 2, { type: 'input-missing' }],
    ['a column there is not', write('one.csv', 'a,b\n'), ['--groups', 'team'], 2, { type: 'invalid', field: 'groups' }],
  ])('refuses %s', async (_, file, words, expected, error) => {
    const { code, answer } = await analyse(file, ...words);
    expect(code).toBe(expected);
    expect(answer).toMatchObject({ error });
  });

  test('reads packed files and old encodings', async () => {
    const packed = write('ties.csv.gz', gzipSync('source\ttarget\nAda\tBen\n'));
    expect((await analyse(packed)).answer).toMatchObject({ nodes: [{ id: 'Ada' }, { id: 'Ben' }] });
    const latin = write('latin.csv', Buffer.from('source,target\nJosé,Zoë\n', 'latin1'));
    expect((await analyse(latin)).answer).toMatchObject({
      nodes: [{ id: 'José' }, { id: 'Zoë' }],
      notes: [/1252/].map(() => expect.stringContaining('1252')),
    });
    const wide = write('wide.csv', Buffer.from('source;target\nAda;Ben\n', 'utf16le'));
    expect((await analyse(wide)).answer).toMatchObject({ nodes: [{ id: 'Ada' }, { id: 'Ben' }] });
  });

  test('shows a page to people, and writes every value as CSV', async () => {
    const file = write('calls.graphml', graphml);
    const shown = await home.run('network', 'analyse', file);
    expect(shown.out).toContain('4 nodes, 1 of them without ties; 2 ties, unweighted');
    expect(shown.out).toMatch(/Constraint, lowest first\n.*\nBen +0\.50000/);
    const csv = path.join(home.folder, 'values.csv');
    expect((await home.run('network', 'analyse', file, '--measures', 'constraint', '--csv', csv)).out).toContain(
      'Wrote',
    );
    expect(readFileSync(csv, 'utf8')).toBe('id,constraint\nAda,1\nBen,0.5\nCleo,1\nOtto,\n');
    const piped = await home.run(
      'network',
      'analyse',
      file,
      '--measures',
      'degree',
      '--sort',
      'degree',
      '--limit',
      '1',
      '--csv',
      '-',
    );
    expect(piped.out).toBe('id,degree\nBen,2\n');
  });

  test('can be stopped', async () => {
    const rows = Array.from(
      { length: 120_000 },
      (_, row) => `${row % 40_000},${(row * 7919 + Math.floor(row / 40_000) * 101 + 13) % 40_000}\n`,
    );
    const file = write('large.csv', rows.join(''));
    const words = ['network', 'analyse', file, '--measures', 'betweenness', '--json'];
    const child = spawn(process.execPath, [repositoryFile('bin/tiewise'), ...words], {
      env: { ...process.env, ...home.environment },
    });
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    setTimeout(() => child.kill('SIGINT'), 4000);
    expect(await once(child, 'exit')).toEqual([1, null]);
    expect(JSON.parse(out)).toMatchObject({ error: { type: 'cancelled' } });
  });
});

describe('tiewise network export', () => {
  test('writes a file anew with its directions and weights, or with measures as asked for', async () => {
    const file = write('calls.graphml', graphml.replace('attr.name="calls"', 'attr.name="weight"'));
    const gexf = (await home.run('network', 'export', file, '--format', 'gexf')).out;
    expect(gexf).toContain('defaultedgetype="directed"');
    expect(gexf).toContain('<edge id="0" source="Ada" target="Ben" weight="3"/>');
    const nodes = (await home.run('network', 'export', file, '--format', 'nodes', '--measures', 'constraint')).out;
    expect(nodes).toBe('id,team,constraint\nAda,red,1\nBen,blue,0.5\nCleo,red,1\nOtto,,\n');
    const bare = (await home.run('network', 'export', write('one.csv', 'a,b\n'), '--format', 'csv')).out;
    expect(bare).toBe('source,target\na,b\n');
  });
});

test('tiewise network measures explains every measure', async () => {
  const { answer } = await home.json('network', 'measures');
  const items = answer['items'] as unknown as readonly Readonly<Record<string, unknown>>[];
  expect(items.length).toBeGreaterThan(40);
  expect(items.find(({ id }) => id === 'constraint')).toMatchObject({ scope: 'node', cost: 'triangles', needs: null });
});

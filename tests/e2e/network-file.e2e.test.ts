import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './support/axe.ts';
import { hasBrowser } from './support/browser.ts';
import { type Desk, openDesk } from './support/desk.ts';

/** Two teams of made-up people, tied by Ines alone, and Otto, whom nobody knows. */
const graphml = `<?xml version="1.0"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="d" for="node" attr.name="team" attr.type="string"/>
<key id="w" for="edge" attr.name="weight" attr.type="double"/><graph edgedefault="undirected">
${['Ada', 'Ben', 'Cleo', 'Ines'].map((id) => `<node id="${id}"><data key="d">red</data></node>`).join('')}
${['Dora', 'Emil', 'Finn'].map((id) => `<node id="${id}"><data key="d">blue</data></node>`).join('')}<node id="Otto"/>
${['Ada-Ben', 'Ben-Cleo', 'Cleo-Ada', 'Ines-Ada', 'Ines-Ben', 'Ines-Dora', 'Dora-Emil', 'Emil-Finn', 'Finn-Dora']
  .map((tie) => tie.split('-'))
  .map(([source, target]) => `<edge source="${source}" target="${target}"><data key="w">2</data></edge>`)
  .join('')}
<edge source="Ada"/></graph></graphml>`;

describe.skipIf(!hasBrowser)('any network from a file', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
    await desk.goTo('/network/file');
  });
  afterAll(() => desk?.close());

  test('begins with choosing a file, on a page without barriers', async () => {
    const { page } = desk;
    expect(await page.getByRole('button', { name: 'Measure' }).isDisabled()).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
    await desk.picture('network-file-empty');
  });

  test('shows each node with its values, the whole, communities, and what could not be read', async () => {
    const { page } = desk;
    await page
      .getByLabel('Network file')
      .setInputFiles({ name: 'teams.graphml', mimeType: 'text/xml', buffer: Buffer.from(graphml) });
    await page.getByLabel('Column with the groups of the nodes').fill('team');
    await page.getByRole('button', { name: 'Measure' }).click();
    await page.getByRole('heading', { name: 'teams.graphml' }).waitFor();
    await page.getByText('8 nodes, 1 of them without ties · 9 ties · unweighted').waitFor();
    await page.getByRole('heading', { name: '1 line needs a look' }).waitFor();
    await page.getByRole('row', { name: /^Ines/ }).waitFor();
    await page.getByRole('heading', { name: 'Communities' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await desk.picture('network-file');
  });

  test('sorts by a measure and says what it means', async () => {
    const { page } = desk;
    const first = () => page.getByRole('rowheader').first().textContent();
    await page.getByRole('button', { name: 'Betweenness', exact: true }).click();
    await page
      .getByRole('columnheader', { name: 'Betweenness', exact: true })
      .and(page.locator('[aria-sort=descending]'))
      .waitFor();
    expect(['Ines', 'Dora']).toContain(await first());
    await page.getByText(/How many pairs of others have you on their shortest way/).waitFor();
    await page.getByRole('button', { name: 'Constraint', exact: true }).click();
    await page.locator('[aria-sort=descending]').waitFor();
    await page.getByRole('button', { name: 'Constraint', exact: true }).click();
    await page.locator('[aria-sort=ascending]').waitFor();
    expect(await first()).toBe('Ines');
  });

  test('gives everything away as files', async () => {
    const { page } = desk;
    const take = async (name: string): Promise<string> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name, exact: true }).click(),
      ]);
      return readFile(await download.path(), 'utf8');
    };
    const { nodes } = JSON.parse(await take('JSON')) as { nodes: { id: string; constraint: number | null }[] };
    expect(nodes.find(({ id }) => id === 'Otto')?.constraint).toBeNull();
    expect(await take('CSV of the nodes')).toMatch(/^id,team,degree,/);
    expect(await take('GraphML')).toContain('attr.name="constraint"');
    expect(await take('GEXF')).toContain('title="constraint"');
  });

  test('looks right in the dark and on a small screen', async () => {
    for (const [name, options] of [
      ['dark', { colorScheme: 'dark' as const }],
      ['320', { viewport: { width: 320, height: 700 } }],
    ] as const) {
      const page = await desk.another(options);
      await page.goto(`${desk.origin}/network/file`);
      await page
        .getByLabel('Network file')
        .setInputFiles({ name: 'teams.graphml', mimeType: 'text/xml', buffer: Buffer.from(graphml) });
      await page.getByRole('button', { name: 'Measure' }).click();
      await page.getByRole('heading', { name: 'teams.graphml' }).waitFor();
      await page.getByRole('row', { name: /^Ines/ }).waitFor();
      expect(await axeFindings(page), name).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), name).toBe(true);
      await page.screenshot({ path: `tests/e2e/screenshots/network-file-${name}.png`, fullPage: true });
    }
  });

  test('says where a broken file is broken', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Another network' }).click();
    await page
      .getByLabel('Network file')
      .setInputFiles({ name: 'broken.gexf', mimeType: 'text/xml', buffer: Buffer.from('<gexf>\n<graph></gexf>') });
    await page.getByRole('button', { name: 'Measure' }).click();
    await page
      .getByRole('alert')
      .getByText(/broken\.gexf, line 2, column \d+: The XML is not well-formed/)
      .waitFor();
    expect(desk.troubles).toEqual([]);
  });

  test('can be stopped while it measures', async () => {
    const { page } = desk;
    const ring = Array.from({ length: 60_000 }, (_, node) => `${node},${(node * 7 + 1) % 20_000}\n`).join('');
    await page
      .getByLabel('Network file')
      .setInputFiles({ name: 'ring.csv', mimeType: 'text/csv', buffer: Buffer.from(ring) });
    await page.getByRole('button', { name: 'Measure' }).click();
    await page
      .getByRole('status')
      .getByText(/Measuring/)
      .waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('alert').getByText('Stopped.').waitFor();
  });
});

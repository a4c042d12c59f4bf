import { expect, it } from 'vitest';
import type { Context } from '../../src/domain/context.ts';
import { logInteraction } from '../../src/domain/interactions/operations/log-interaction.ts';
import { exportNetwork } from '../../src/domain/network/operations/export-network.ts';
import type { FileAnswer } from '../../src/domain/operation.ts';
import { addPerson } from '../../src/domain/people/operations/add-person.ts';
import { setContactLimit } from '../../src/domain/ties/operations/contact-limits.ts';
import { testContext, valueOf } from '../support/test-context.ts';
import { onEachEngine } from '../support/test-databases.ts';

const fill = async (context: Context): Promise<void> => {
  for (const fullName of ['Max Birch', 'Ida Cedar', 'Sol Amber']) valueOf(await addPerson.run({ fullName }, context));
  for (const day of ['02', '09', '16'])
    valueOf(
      await logInteraction.run(
        { people: ['Max Birch', 'Ida Cedar'], at: `2026-11-${day}T10:00`, channel: 'meeting', direction: 'mutual' },
        context,
      ),
    );
};
const written = async (context: Context, options: object) => {
  const file: FileAnswer = valueOf(await exportNetwork.run(exportNetwork.input.parse(options), context));
  const pieces = await Array.fromAsync(file.chunks());
  return pieces.map(String).join('').trim().split('\n');
};

onEachEngine('the user’s own network as a file', (create) => {
  it('holds the user, everybody known, and who knows whom; each tie weighs between 0 and 1', async () => {
    const context = await testContext(await create());
    await fill(context);
    const nodes = await written(context, { format: 'nodes' });
    expect(nodes[0]).toBe('id,name,title,organisation,field,place,roles,tieStrength');
    expect(nodes).toHaveLength(5);
    const ties = (await written(context, { format: 'csv' })).slice(1).map((line) => Number(line.split(',')[2]));
    // Two ties of the user and one between the two who were met together; nothing ever passed with the third.
    expect(ties).toHaveLength(3);
    expect(ties.every((weight) => weight > 0 && weight <= 1)).toBe(true);
  });

  it('takes measures along as columns', async () => {
    const context = await testContext(await create());
    await fill(context);
    const nodes = await written(context, { format: 'nodes', measures: ['degree', 'constraint'] });
    expect(nodes[0]).toMatch(/,degree,constraint$/);
    expect(nodes.find((line) => line.includes('Sol Amber'))).toMatch(/,0,$/);
  });

  it('leaves out those with whom contact is kept limited', async () => {
    const context = await testContext(await create());
    await fill(context);
    valueOf(await setContactLimit.run({ person: 'Max Birch', level: 'limited' }, context));
    expect((await written(context, { format: 'nodes' })).join()).not.toContain('Max Birch');
  });

  it('refuses what only says how to read a file', async () => {
    const context = await testContext(await create());
    const answer = await exportNetwork.run(exportNetwork.input.parse({ weight: 'hours' }), context);
    expect(answer).toMatchObject({ ok: false, error: { type: 'invalid', field: 'weight' } });
  });
});

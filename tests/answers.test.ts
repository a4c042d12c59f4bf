import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Operation } from '../src/domain/operation.ts';
import { operations as declared } from '../src/domain/operations.ts';
import { callOperation } from '../src/interfaces/catalogue/call-operation.ts';
import { fieldsOf } from '../src/interfaces/catalogue/operation-fields.ts';
import { plainInk } from '../src/interfaces/cli/text/ink.ts';
import { renderPlainly } from '../src/interfaces/cli/views/plain-view.ts';
import { views } from '../src/interfaces/cli/views/views.ts';
import { silentProgress } from '../src/kernel/progress.ts';
import { resolvePaths } from '../src/main/file-intake.ts';
import { createJournalPorts } from '../src/main/journal-ports.ts';
import { openWorkspace, type Workspace } from '../src/main/workspace.ts';

const operations: readonly Operation[] = declared;
const folder = mkdtempSync(path.join(tmpdir(), 'tiewise-answers-'));
let workspace: Workspace;
/** What stands for each field that a reading operation needs. */
const known: Record<string, unknown> = { text: 'the', source: undefined };

const call = async (name: string, input: object) => {
  const operation = operations.find((each) => each.name === name);
  if (!operation) throw new Error(`There is no ${name}.`);
  const result = await callOperation(operation, input, workspace.contextFor(silentProgress));
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`);
  return result.value as Record<string, never>;
};

beforeAll(async () => {
  const environment = {
    TIEWISE_HOME: folder,
    TIEWISE_DEVICE: path.join(folder, 'device'),
    TIEWISE_NOW: '2026-11-22T08:30:00Z',
  };
  const journal = createJournalPorts(environment, { mayNamePaths: true });
  const opened = await openWorkspace(environment, { resolve: resolvePaths, journal });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  workspace = opened.value;
  await call('sample.make', { people: 60, seed: 3 });
  const { items } = (await call('today.list', {})) as unknown as { items: { person: { id: string } }[] };
  known['person'] = items[0]?.person.id;
  known['to'] = items[0]?.person.id;
  await call('filters.add', { name: 'Mentors', filter: { role: 'mentor' } });
  const imports = (await call('imports.list', {})) as unknown as { items: { id: string }[] };
  known['batch'] = imports.items[0]?.id;
  known['to'] = known['person'];
  await call('writing.edit', { endpoint: 'http://127.0.0.1:9/v1', model: 'small' });
  known['draft'] = (await call('drafts.write', { kind: 'check-in', to: known['to'] }))['id'];
  const changes = (await call('changes.list', {})) as unknown as { items: { id: string }[] };
  known['introduction'] = (
    await call('introductions.add', { one: known['to'], other: items[1]?.person.id, purpose: 'Tea' })
  )['id'];
  known['event'] = (await call('events.add', { eventName: 'Graph Days', starts: '2026-12-03' }))['id'];
  await call('events.attend', { event: known['event'], people: items.map(({ person }) => person.id) });
  known['resource'] = (await call('share.save', { title: 'Machine learning in hospitals' }))['id'];
  await fillJournal();
  known['file'] = path.join(folder, 'ties.csv');
  writeFileSync(path.join(folder, 'ties.csv'), 'source,target\na,b\nb,c\n');
  known['change'] = changes.items[0]?.id;
}, 60_000);
afterAll(async () => {
  await workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Something sealed in the journal, so that what reads it has something to show. */
const fillJournal = async (): Promise<void> => {
  const passphrase = 'seven quiet grey herons at dusk';
  await call('journal.init', { passphrase });
  await call('journal.unlock', { passphrase });
  known['entry'] = (await call('journal.add', { what: 'The meeting was moved without a word.' }))['seq'];
  const conflict = { issue: 'Who presents the results' };
  known['conflict'] = (await call('conflict.save', conflict))['conflict'];
  known['check'] = (await call('check.start', { answers: { 'credit.unnamed': 'weekly' }, keep: true }))['check'];
};

const inputFor = (operation: Operation): Record<string, unknown> =>
  Object.fromEntries(
    fieldsOf(operation).flatMap((field) =>
      field.isRequired || field.name === operation.piped ? [[field.name, known[field.name]]] : [],
    ),
  );

const reading = operations.filter((operation) => operation.effect === 'read' && operation.output !== 'file');

describe('over a sample world', () => {
  test.each(reading.map((operation) => [operation.name, operation] as const))(
    '%s answers exactly what it declares',
    async (name, operation) => {
      const answer = await call(name, inputFor(operation));
      if (operation.output === 'file') return;
      expect(operation.output.parse(answer)).toEqual(answer);
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    },
  );

  test.each(reading.map((operation) => [operation.name, operation] as const))(
    '%s is shown in lines that fit, without gaps',
    async (name, operation) => {
      const answer = await call(name, inputFor(operation));
      const view = views.find((each) => each.operation === name);
      const page = view ? view.render(answer, plainInk) : renderPlainly(answer, plainInk);
      expect(page.trim()).not.toBe('');
      expect(page).not.toMatch(/\[object Object\]|undefined|NaN/);
    },
  );
});

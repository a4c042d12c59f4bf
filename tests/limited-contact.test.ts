import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FileAnswer, Operation } from '../src/domain/operation.ts';
import { operations as declared } from '../src/domain/operations.ts';
import { callOperation } from '../src/interfaces/catalogue/call-operation.ts';
import { fieldsOf } from '../src/interfaces/catalogue/operation-fields.ts';
import { silentProgress } from '../src/kernel/progress.ts';
import { resolvePaths } from '../src/main/file-intake.ts';
import { openWorkspace, type Workspace } from '../src/main/workspace.ts';

/**
 * Where the user looks somebody up, or looks at what is on file as it is: there people with whom contact is kept limited
 * can be found. Everywhere else nothing may name them. A new operation is held to that unless it is named here.
 */
const lookedUp = new Set([
  'people.list',
  'people.show',
  'photos.show',
  'timeline.list',
  'search.all',
  'limits.list',
  'knows.list',
  'changes.list',
  'changes.show',
  'imports.list',
  'imports.show',
  'workspace.export',
  'exchanges.list',
  'asks.list',
  'drafts.list',
  'drafts.show',
]);

const operations: readonly Operation[] = declared;
const folder = mkdtempSync(path.join(tmpdir(), 'tiewise-limited-'));
let workspace: Workspace;
let limited: { id: string; fullName: string };
const known: Record<string, unknown> = { text: 'hello' };

const ask = async (name: string, input: object) => {
  const operation = operations.find((each) => each.name === name);
  if (!operation) throw new Error(`There is no ${name}.`);
  return callOperation(operation, input, workspace.contextFor(silentProgress));
};
const call = async (name: string, input: object) => {
  const result = await ask(name, input);
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`);
  return result.value as Record<string, never>;
};
const readAll = async (file: FileAnswer): Promise<string> => {
  let read = '';
  for await (const piece of file.chunks()) read += typeof piece === 'string' ? piece : new TextDecoder().decode(piece);
  return read;
};

beforeAll(async () => {
  const opened = await openWorkspace(
    { TIEWISE_HOME: folder, TIEWISE_NOW: '2026-11-22T08:30:00Z' },
    { resolve: resolvePaths },
  );
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  workspace = opened.value;
  await call('sample.make', { people: 120, seed: 3 });
  const { items } = (await call('people.list', { role: 'mentor', sort: '-strength' })) as unknown as {
    items: { id: string; fullName: string }[];
  };
  const [first, other] = items;
  if (!first || !other) throw new Error('The sample world has too few mentors.');
  limited = first;
  known['person'] = known['to'] = other.id;
  // Whatever could bring somebody up: a birthday, a promise, a follow-up, thanks, an introduction, a good day.
  await call('people.edit', { person: first.id, birthday: '1980-11-23' });
  await call('promises.add', { person: first.id, direction: 'given', text: 'The slides', dueOn: '2026-11-22' });
  await call('follow-ups.add', { person: first.id, text: 'Ask', dueOn: '2026-11-22' });
  await call('exchanges.add', { person: first.id, kind: 'advice', direction: 'received', happenedOn: '2026-11-20' });
  await call('introductions.add', { one: first.id, other: other.id, purpose: 'Tea' });
  await call('milestones.add', { person: first.id, text: 'won a prize' });
}, 60_000);
afterAll(async () => {
  await workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

const inputFor = (operation: Operation): Record<string, unknown> =>
  Object.fromEntries(
    fieldsOf(operation).flatMap((field) =>
      field.isRequired || field.name === operation.piped ? [[field.name, known[field.name]]] : [],
    ),
  );
const namesThem = async (operation: Operation): Promise<boolean | null> => {
  const result = await ask(operation.name, inputFor(operation));
  if (!result.ok) return null;
  const told = operation.output === 'file' ? await readAll(result.value as FileAnswer) : JSON.stringify(result.value);
  return told.includes(limited.fullName) || told.includes(limited.id);
};

const reading = operations.filter(
  ({ name, effect, unlocked }) => effect === 'read' && !unlocked && !name.startsWith('journal.') && !lookedUp.has(name),
);
const answering = new Set<string>();

describe('somebody with whom contact is kept limited', () => {
  test('is named by Today, the feed, the review and others before', async () => {
    const before: string[] = [];
    for (const operation of reading) if (await namesThem(operation)) before.push(operation.name);
    expect(before).toEqual(
      expect.arrayContaining([
        'today.list',
        'feed.file',
        'review.show',
        'review.page',
        'milestones.list',
        'thanks.list',
      ]),
    );
  });

  test('is named by nothing of its own accord afterwards', async () => {
    await call('limits.set', { person: limited.id });
    const naming: string[] = [];
    for (const operation of reading) {
      const names = await namesThem(operation);
      if (names !== null) answering.add(operation.name);
      if (names) naming.push(operation.name);
    }
    expect(naming).toEqual([]);
    expect(answering.size).toBeGreaterThan(25);
  });
});

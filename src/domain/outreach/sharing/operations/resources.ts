import * as z from 'zod';
import { today } from '../../../../kernel/clock.ts';
import { instantText } from '../../../../kernel/instant-text.ts';
import { err, ok } from '../../../../kernel/result.ts';
import { invalid } from '../../../errors.ts';
import { operation } from '../../../operation.ts';
import { changed } from '../../../operation-answers.ts';
import { tidyLines, tidyText } from '../../../people/name.ts';
import { groundEvidence } from '../../common-ground/common-ground.ts';
import { matchResource } from '../match-resource.ts';
import { lookUpResource, resourceKey } from '../resource-lookup.ts';
import { resource as resourceRow, resourceKinds, sharing } from '../resource.ts';

const resource = z.string().min(1).describe('Identifier or title of what you saved');

export const saveResource = operation({
  name: 'share.save',
  summary: 'Save a link, an article, a job, an event or a note to pass on',
  effect: 'write',
  http: 'POST /resources',
  command: 'share save <title>',
  input: z.object({
    title: z.string().max(500).describe('Its title; nothing is fetched, so what counts is what you enter'),
    kind: z.enum(resourceKinds).default('article').describe('What it is'),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .optional()
      .describe('Its address'),
    text: z.string().max(200_000).optional().describe('Its text, or a few words on it'),
    topics: z.string().max(1000).optional().describe('What it is about: topics, with commas between'),
  }),
  output: changed,
  errors: [],
  run: async ({ title: given, kind, url = null, ...told }, { store, clock, newId }) => {
    const title = tidyText(given);
    if (title === null) return err(invalid('title', 'a title is needed.'));
    const key = resourceKey({ url, title });
    const same = (await store.sharing.resources()).find((each) => resourceKey(each) === key);
    if (same)
      return err(invalid(url === null ? 'title' : 'url', `this is saved already, as “${same.title}” (${same.id}).`));
    return store.change({ operation: 'share.save', summary: `Saved “${title}”` }, async ({ write, changeSetId }) => {
      const id = newId();
      const createdAt = instantText(clock.now());
      const [text, topics] = [tidyLines(told.text), tidyText(told.topics)];
      await write.insert('resources', { id, kind, title, url, text, topics, createdAt });
      return ok({ id, change: changeSetId });
    });
  },
});

export const listResources = operation({
  name: 'share.list',
  summary: 'List what you saved to pass on, to whom it went and what came back',
  effect: 'read',
  http: 'GET /resources',
  command: 'share list',
  input: z.object({
    limit: z.coerce.number().int().min(1).max(1000).default(100).describe('How many at most, the newest first'),
  }),
  output: z.object({
    items: z.array(resourceRow.extend({ shared: z.array(sharing.extend({ fullName: z.string() })) })),
    total: z.number(),
    next: z.null(),
  }),
  errors: [],
  run: async ({ limit }, { store }) => {
    const all = await store.sharing.resources();
    const shown = all.slice(0, limit);
    const sharings = await store.sharing.sharings(shown.map(({ id }) => id));
    const byResource = Map.groupBy(sharings, ({ resourceId }) => resourceId);
    const items = shown.map((row) => ({ ...row, shared: byResource.get(row.id) ?? [] }));
    return ok({ items, total: all.length, next: null });
  },
});

export const matchPeople = operation({
  name: 'share.match',
  summary: 'Find whom something you saved would serve, and why; nobody who has had it',
  effect: 'read',
  http: 'GET /resources/{resource}/people',
  command: 'share match <resource>',
  input: z.object({
    resource,
    limit: z.coerce.number().int().min(1).max(200).default(10).describe('How many at most'),
  }),
  output: z.object({
    items: z.array(
      z.object({
        personId: z.string(),
        fullName: z.string(),
        title: z.string().nullable(),
        organisation: z.string().nullable(),
        hasPhoto: z.boolean(),
        lastOn: z.string().nullable(),
        reasons: z.array(z.object({ kind: z.string(), text: z.string(), evidence: groundEvidence })),
      }),
    ),
    total: z.number(),
    next: z.null(),
  }),
  errors: ['not-found', 'ambiguous'],
  run: async (input, { store, clock }) => {
    const found = await lookUpResource(store, input.resource);
    if (!found.ok) return found;
    const matches = await matchResource(store.sharing, found.value, today(clock).toString());
    const items = matches.slice(0, input.limit).map(({ target, reasons }) => ({
      personId: target.id,
      fullName: target.fullName,
      title: target.title,
      organisation: target.organisation,
      hasPhoto: target.hasPhoto,
      lastOn: target.lastOn,
      reasons: reasons.map(({ kind, text, evidence }) => ({ kind, text, evidence })),
    }));
    return ok({ items, total: matches.length, next: null });
  },
});

export const removeResource = operation({
  name: 'share.remove',
  summary: 'Remove something you saved; what passed between you and others stays',
  effect: 'write',
  http: 'DELETE /resources/{resource}',
  command: 'share remove <resource>',
  input: z.object({ resource }),
  output: changed,
  errors: ['not-found', 'ambiguous'],
  run: async (input, { store }) => {
    const found = await lookUpResource(store, input.resource);
    if (!found.ok) return found;
    const { id, title } = found.value;
    return store.change({ operation: 'share.remove', summary: `Removed “${title}”` }, async (changing) => {
      for (const { personId } of await changing.sharing.sharedWith(id))
        await changing.write.remove('sharings', [id, personId]);
      await changing.write.remove('resources', id);
      return ok({ id, change: changing.changeSetId });
    });
  },
});

import * as z from 'zod';
import { err, ok } from '../../../kernel/result.ts';
import type { Context } from '../../context.ts';
import { invalid } from '../../errors.ts';
import { operation } from '../../operation.ts';
import { changed } from '../../operation-answers.ts';
import { lookUpPerson } from '../../people/person-lookup.ts';
import { draftChannels, limitsOf } from '../draft-channels.ts';
import { limitsAnswer } from '../draft-answer.ts';
import { tones } from '../draft-kinds.ts';
import { writingOf } from '../gather-draft.ts';
import { addresses, languages } from '../language.ts';
import { chatAddress, staysHere } from '../language-model.ts';
import { writingSettings, type WritingSettings } from '../writing-settings.ts';

const nullableText = z.string().nullable();

const writing = writingSettings.omit({ limits: true }).extend({
  /** Where requests go, made of the endpoint. */
  address: z.enum(addresses),
  requestsTo: nullableText,
  hasKey: z.boolean(),
  /** What to know about the endpoint. */
  warning: nullableText,
  channels: z.array(
    z.object({ id: z.string(), label: z.string(), hint: z.string(), limits: limitsAnswer, isOwn: z.boolean() }),
  ),
});

const warningOf = (address: string | null, hasKey: boolean): string | null => {
  if (address === null || staysHere(address)) return null;
  const open = address.startsWith('http:') ? ' The connection is not encrypted: others on the way can read it.' : '';
  return `What you send there leaves this machine.${open}${open && hasKey ? ' The key, too.' : ''}`;
};

const shown = async (settings: WritingSettings, { languageModel }: Context): Promise<z.infer<typeof writing>> => {
  const { limits, ...kept } = settings;
  const requestsTo = settings.endpoint === null ? null : chatAddress(settings.endpoint);
  const hasKey = requestsTo !== null && (await languageModel.hasKey(requestsTo));
  return {
    ...kept,
    requestsTo,
    hasKey,
    warning: warningOf(requestsTo, hasKey),
    channels: draftChannels.map(({ id, label, hint }) => ({
      id,
      label,
      hint,
      limits: { ...limitsOf(id, limits) },
      isOwn: Object.keys(limits).some((key) => key === id || key === `${id}-subject` || key === `${id}-words`),
    })),
  };
};

export const showWriting = operation({
  name: 'writing.show',
  summary: 'Show how drafts are written: language, tone, limits of the channels, endpoint',
  effect: 'read',
  http: 'GET /writing',
  command: 'writing show',
  input: z.object({}),
  output: writing,
  errors: [],
  run: async (_, context) => ok(await shown(await writingOf(context), context)),
});

const limitKeys = new Set(draftChannels.flatMap(({ id }) => [id, `${id}-subject`, `${id}-words`]));

export const editWriting = operation({
  name: 'writing.edit',
  summary: 'Change how drafts are written',
  effect: 'write',
  http: 'PATCH /writing',
  command: 'writing edit',
  input: z.object({
    language: z.enum(languages).optional().describe('Where nothing tells which'),
    tone: z.enum(tones).nullish().describe('Always this one; empty leaves it to your own messages'),
    address: z.enum(addresses).optional().describe('In German, where nothing tells which'),
    limits: z
      .record(z.string(), z.number().int().min(1).max(100_000).nullable())
      .optional()
      .describe(
        'Limits by channel, such as {"linkedin-note": 300}; also linkedin-note-words, inmail-subject; null is none',
      ),
    endpoint: z
      .string()
      .max(2000)
      .nullish()
      .describe('Address of an endpoint that speaks the OpenAI protocol; empty turns it off'),
    model: z.string().trim().max(200).nullish().describe('The model it shall use'),
  }),
  output: writing,
  errors: [],
  run: async (input, context) => {
    const unknown = Object.keys(input.limits ?? {}).find((key) => !limitKeys.has(key));
    if (unknown !== undefined)
      return err(invalid('limits', `there is no channel “${unknown}”. Known: ${[...limitKeys].join(', ')}.`));
    if (input.endpoint && chatAddress(input.endpoint) === null)
      return err(
        invalid(
          'endpoint',
          'an address that begins with http:// or https://, without name and password in it, is needed.',
        ),
      );
    const { store } = context;
    const before = await writingOf(context);
    const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
    const after: WritingSettings = { ...before, ...given, limits: { ...before.limits, ...input.limits } };
    await store.workspace.saveSettings({ ...(await store.workspace.settings()), writing: after });
    return ok(await shown(after, context));
  },
});

export const keepKey = operation({
  name: 'writing.key',
  summary: 'Keep the key of your endpoint on this machine, or forget it; it can never be read back',
  effect: 'external',
  doors: ['http', 'cli'],
  secrets: ['key'],
  http: 'PUT /writing/key',
  command: 'writing key',
  input: z.object({ key: z.string().max(2000).default('').describe('The key; empty forgets it') }),
  output: z.object({ hasKey: z.boolean() }),
  errors: [],
  run: async ({ key }, context) => {
    const { endpoint } = await writingOf(context);
    const address = endpoint === null ? null : chatAddress(endpoint);
    if (address === null) return err(invalid('endpoint', 'name the endpoint first: a key belongs to one address.'));
    const tidy = key.trim();
    if (/[^\x21-\x7e]/.test(tidy)) return err(invalid('key', 'a key has no spaces and no letters beyond ASCII.'));
    await context.languageModel.keepKey(address, tidy === '' ? null : tidy);
    return ok({ hasKey: tidy !== '' });
  },
});

export const preferWriting = operation({
  name: 'writing.prefer',
  summary: 'Say in which language, and in German whether with du or Sie, you write to a person',
  effect: 'write',
  http: 'PUT /people/{person}/writing',
  command: 'writing prefer <person>',
  input: z.object({
    person: z.string().min(1).describe('Identifier, mail address or full name'),
    language: z.enum(languages).nullish().describe('Empty leaves it to your messages'),
    address: z.enum(addresses).nullish().describe('In German; empty leaves it to your messages'),
  }),
  output: changed,
  errors: ['not-found', 'ambiguous'],
  run: async (input, { store }) => {
    const found = await lookUpPerson(store, input.person);
    if (!found.ok) return found;
    const { id: personId, fullName } = found.value;
    return store.change(
      { operation: 'writing.prefer', summary: `How to write to ${fullName}` },
      async ({ write, drafts, changeSetId }) => {
        const before = await drafts.preference(personId);
        const next = {
          language: input.language === undefined ? (before?.language ?? null) : input.language,
          address: input.address === undefined ? (before?.address ?? null) : input.address,
        };
        if (before) await write.update('writingPreferences', [personId], next);
        else await write.insert('writingPreferences', { personId, ...next });
        return ok({ id: personId, change: changeSetId });
      },
    );
  },
});

import * as z from 'zod';
import { err, ok } from '../../../kernel/result.ts';
import { instantText } from '../../../kernel/instant-text.ts';
import { invalid } from '../../errors.ts';
import { fileOperation, operation } from '../../operation.ts';
import { anchorJournal } from '../anchor/anchor-journal.ts';
import { disclosableFields } from '../dossier/dossier.ts';
import { gatherDossier } from '../dossier/gather-dossier.ts';
import { dossierFiles } from '../dossier/dossier-files.ts';
import { unlockedKeys } from '../read-entries.ts';
import { verifyJournal } from '../verify/verify-journal.ts';
import { journalErrors, ownDoors, readingErrors, writingErrors } from './journal-errors.ts';

export const verify = operation({
  name: 'journal.verify',
  summary: 'Check that nothing in the journal was changed, taken out, put in or set back; it may stay locked',
  effect: 'read',
  http: 'GET /journal/verify',
  command: 'journal verify',
  doors: ownDoors,
  input: z.object({}),
  output: z.object({
    ok: z.boolean(),
    entries: z.number(),
    checkpoint: z.string().nullable(),
    failures: z.array(
      z.object({
        seq: z.number().nullable(),
        kind: z.enum(['changed', 'missing', 'reordered', 'inserted', 'rolled back', 'forked']),
        part: z.enum(['entry', 'evidence', 'log', 'checkpoint', 'settings', 'keys', 'anchor', 'memory']),
      }),
    ),
    anchored: z.number(),
    removed: z.number(),
    finished: z.number().nullable(),
  }),
  errors: journalErrors,
  run: async (_, { journal }) => {
    const verified = await verifyJournal(journal);
    return verified.ok ? ok({ ...verified.value, failures: [...verified.value.failures] }) : verified;
  },
});

const base64File = z.base64().max(1_400_000).optional();

export const anchor = operation({
  name: 'journal.anchor',
  summary: 'Tie the journal to something outside: a fingerprint for a person to keep, or an authority’s time stamp',
  effect: 'external',
  http: 'POST /journal/anchor',
  command: 'journal anchor',
  doors: ownDoors,
  input: z.object({
    request: z
      .string()
      .max(4000)
      .optional()
      .describe(
        'Write a time-stamp request (.tsq) to this path, to be sent to any authority; it holds a hash and nothing else',
      ),
    response: base64File.describe('The authority’s answer (.tsr) to such a request'),
    certificates: base64File.describe('Certificates (PEM) that you trust to sign time stamps'),
    authority: z
      .string()
      .max(2000)
      .optional()
      .describe('Ask the authority at this address now; it learns the hash, and the address of this machine'),
    handedOver: z.boolean().default(false).describe('Note that you gave the fingerprint to a person'),
  }),
  output: z.object({
    size: z.number(),
    root: z.string(),
    checkpoint: z.string(),
    /** The root as 24 words, and the checkpoint as a QR code, to hand to a person. */
    words: z.array(z.string()),
    qr: z.string(),
    /** The request in base64, for doors that cannot write files. */
    query: z.string(),
    request: z.string().nullable(),
    stamp: z.object({ at: z.string(), authority: z.string(), isTrusted: z.boolean() }).nullable(),
    handedOver: z.boolean(),
  }),
  errors: writingErrors,
  run: async (input, { journal, clock }) => {
    const certificates = input.certificates && new TextDecoder().decode(Uint8Array.fromBase64(input.certificates));
    const response = input.response === undefined ? undefined : Uint8Array.fromBase64(input.response);
    const { authority, handedOver } = input;
    const anchored = await anchorJournal(journal, clock, { response, certificates, authority, handedOver });
    if (!anchored.ok) return anchored;
    const { size, root, checkpoint, query, stamp } = anchored.value;
    const put = input.request === undefined ? ok(null) : await journal.put(input.request, query);
    if (!put.ok) return err(invalid('request', put.error));
    const shown = await journal.fingerprint(root, checkpoint);
    return ok({
      size,
      root: root.toHex(),
      checkpoint,
      ...shown,
      query: query.toBase64(),
      request: put.value,
      stamp,
      handedOver,
    });
  },
});

const chosen = {
  entries: z
    .union([z.array(z.coerce.number().int().positive()).max(10_000), z.string().regex(/^\d+(\s*,\s*\d+)*$/)])
    .transform((given) => (typeof given === 'string' ? given.split(',').map(Number) : given))
    .optional()
    .describe('Numbers of the entries to show, such as 1,4,5; all of them if left out'),
  fields: z.array(z.enum(disclosableFields)).min(1).optional().describe('Fields to show; all of them if left out'),
};

export const exportDossier = operation({
  name: 'journal.export-dossier',
  summary: 'Put chosen entries into a folder for a lawyer or an adviser, with everything that proves them',
  effect: 'external',
  http: 'POST /journal/dossier/folder',
  command: 'journal export-dossier',
  doors: ['cli'],
  unlocked: true,
  input: z.object({
    out: z
      .string()
      .max(4000)
      .optional()
      .describe('Folder to make, or a file whose name ends in .zip; “dossier-” and the day if left out'),
    ...chosen,
  }),
  output: z.object({
    folder: z.string(),
    files: z.array(z.string()),
    entries: z.number(),
    withheld: z.object({ entries: z.number(), fields: z.number() }),
    removed: z.number(),
    anchored: z.number(),
  }),
  errors: [...readingErrors, 'not-empty'],
  run: async ({ out, ...wishes }, { journal, clock }) => {
    const unlocked = unlockedKeys(journal);
    if (!unlocked.ok) return unlocked;
    const madeAt = instantText(clock.now());
    const dossier = await gatherDossier(journal, unlocked.value, madeAt, wishes);
    if (!dossier.ok) return dossier;
    const to = out ?? `dossier-${madeAt.slice(0, 10)}`;
    const put = await journal.putAll(to, dossierFiles(journal, unlocked.value, dossier.value));
    if (!put.ok) return err({ type: 'not-empty', reason: put.error });
    const { withheld, removed, anchored, entries } = dossier.value;
    return ok({
      folder: put.value.path,
      files: [...put.value.files],
      entries: entries.length,
      withheld,
      removed,
      anchored,
    });
  },
});

export const downloadDossier = fileOperation({
  name: 'journal.download-dossier',
  summary: 'Download chosen entries for a lawyer or an adviser, with everything that proves them, as one archive',
  effect: 'external',
  http: 'POST /journal/dossier',
  command: 'journal download-dossier',
  doors: ['http'],
  unlocked: true,
  input: z.object(chosen),
  errors: readingErrors,
  run: async (wishes, { journal, clock }) => {
    const unlocked = unlockedKeys(journal);
    if (!unlocked.ok) return unlocked;
    const madeAt = instantText(clock.now());
    const dossier = await gatherDossier(journal, unlocked.value, madeAt, wishes);
    if (!dossier.ok) return dossier;
    return ok({
      filename: `dossier-${madeAt.slice(0, 10)}.zip`,
      mediaType: 'application/zip',
      chunks: () => journal.archive(dossierFiles(journal, unlocked.value, dossier.value)),
    });
  },
});

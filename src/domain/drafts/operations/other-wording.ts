import * as z from 'zod';
import { err, ok, type Result } from '../../../kernel/result.ts';
import type { Context } from '../../context.ts';
import { type DomainError, invalid } from '../../errors.ts';
import { operation } from '../../operation.ts';
import { checkMessage } from '../check/message-check.ts';
import { composeDraft } from '../compose.ts';
import { checkLimits, markAnswer, marksOf } from '../draft-answer.ts';
import { draftFields, type GatheredDraft, gatherDraft } from '../gather-draft.ts';
import { chatAddress } from '../language-model.ts';
import { modelRequest, type ModelRequest } from '../model-request.ts';

const wordingFields = draftFields.extend({
  text: z.string().max(20_000).optional().describe('The text as it stands; by itself the composed one'),
});

interface Requested {
  readonly gathered: GatheredDraft;
  readonly request: ModelRequest;
}

const requestFor = async (
  { text, ...asked }: z.output<typeof wordingFields>,
  context: Context,
): Promise<Result<Requested, DomainError>> => {
  const gathered = await gatherDraft(asked, context);
  if (!gathered.ok) return gathered;
  const { writing, composing } = gathered.value;
  const address = writing.endpoint === null ? null : chatAddress(writing.endpoint);
  if (address === null || writing.model === null)
    return err(
      invalid('endpoint', 'it is off. Name an address and a model first: tiewise writing edit --endpoint … --model …'),
    );
  const request = modelRequest({ address, model: writing.model }, composing, composeDraft(composing), text ?? null);
  return ok({ gathered: gathered.value, request });
};

export const showRequest = operation({
  name: 'drafts.request',
  summary: 'Show exactly what would be sent to your own endpoint for another wording; nothing is sent',
  effect: 'read',
  asksInBody: true,
  doors: ['http', 'cli'],
  http: 'POST /drafts/request',
  command: 'drafts request [kind]',
  input: wordingFields,
  output: z.object({
    /** Where it would go. */
    address: z.string(),
    /** Every byte of it, but for the key in its header. */
    body: z.string(),
    hasKey: z.boolean(),
    /** Give this to `drafts.suggest`: only what was shown is sent. */
    fingerprint: z.string(),
  }),
  errors: ['not-found', 'ambiguous'],
  run: async (input, context) => {
    const requested = await requestFor(input, context);
    if (!requested.ok) return requested;
    const { address, body, fingerprint } = requested.value.request;
    return ok({ address, body, fingerprint, hasKey: await context.languageModel.hasKey(address) });
  },
});

export const suggestWording = operation({
  name: 'drafts.suggest',
  summary: 'Ask your own endpoint for another wording, with the request that was shown and no other',
  effect: 'external',
  long: true,
  doors: ['http', 'cli'],
  http: 'POST /drafts/suggestion',
  command: 'drafts suggest [kind]',
  input: wordingFields.extend({
    shown: z.string().min(1).max(40).describe('Fingerprint of the request as it was shown'),
  }),
  output: z.object({ text: z.string(), characters: z.number(), marks: z.array(markAnswer) }),
  errors: ['not-found', 'ambiguous', 'endpoint-failed', 'cancelled'],
  run: async ({ shown, ...input }, context) => {
    const requested = await requestFor(input, context);
    if (!requested.ok) return requested;
    const { request, gathered } = requested.value;
    if (request.fingerprint !== shown)
      return err(invalid('shown', 'the request is not the one that was shown. Look at it again; nothing was sent.'));
    const answered = await context.languageModel.ask(request.address, request.body, context.progress);
    if (!answered.ok) return answered;
    const { language, kind, points, limits } = gathered.composing;
    const known = points.map((point) => point.what);
    const checked = checkMessage(answered.value, { language, kind, known, limits: checkLimits(limits) });
    return ok({ text: answered.value, characters: answered.value.length, marks: marksOf(checked) });
  },
});

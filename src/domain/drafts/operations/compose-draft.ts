import { ok } from '../../../kernel/result.ts';
import { operation } from '../../operation.ts';
import { answerOf, composition } from '../draft-answer.ts';
import { draftFields, gatherDraft } from '../gather-draft.ts';

export const composeOne = operation({
  name: 'drafts.compose',
  summary: 'Compose a text to a person from what is on file, without keeping it',
  effect: 'read',
  http: 'GET /drafts/composition',
  command: 'drafts compose [kind]',
  input: draftFields,
  output: composition,
  errors: ['not-found', 'ambiguous'],
  run: async (input, context) => {
    const gathered = await gatherDraft(input, context);
    return gathered.ok ? ok(answerOf(gathered.value)) : gathered;
  },
});

import * as z from 'zod';
import { err, ok } from '../../../kernel/result.ts';
import { invalid } from '../../errors.ts';
import { operation } from '../../operation.ts';
import { lookUpPerson } from '../../people/person-lookup.ts';
import { checkMessage } from '../check/message-check.ts';
import { answerOf, checkLimits, limitsAnswer, markAnswer, marksOf } from '../draft-answer.ts';
import { draftChannelIds, limitsOf } from '../draft-channels.ts';
import { draftKindIds } from '../draft-kinds.ts';
import { draftFields, gatherDraft, writingOf } from '../gather-draft.ts';
import { languages } from '../language.ts';

const mostCharacters = 200_000;

export const checkOne = operation({
  name: 'message.check',
  summary:
    'Check any message before it goes: what is missing, what presses, what is too much, each with a better wording',
  effect: 'read',
  asksInBody: true,
  piped: 'text',
  http: 'POST /message-check',
  command: 'message check',
  input: z.object({
    text: z
      .string()
      .max(mostCharacters)
      .optional()
      .describe('The message; at the command line it may come from standard input'),
    file: z.string().max(4000).optional().describe('A text file that holds it: a path, or an upload'),
    language: z.enum(languages).optional().describe('By itself the one it seems to be written in'),
    kind: z.enum(draftKindIds).optional().describe('What it is for'),
    channel: z.enum(draftChannelIds).optional().describe('Where it goes, for its limit'),
    person: z.string().min(1).optional().describe('Whom it is for: names of what you share make it personal'),
  }),
  output: z.object({
    text: z.string(),
    language: z.enum(languages),
    words: z.number(),
    characters: z.number(),
    limits: limitsAnswer.nullable(),
    marks: z.array(markAnswer),
  }),
  errors: ['not-found', 'ambiguous', 'file-refused'],
  run: async (input, context) => {
    let text = input.text;
    if (input.file !== undefined) {
      const opened = await context.texts.open(input.file, context.progress);
      if (!opened.ok) return err(opened.error);
      text = [...opened.value.chunks()].join('');
      if (text.length > mostCharacters)
        return err(invalid('file', `more than ${mostCharacters} characters are no message.`));
    }
    if (text === undefined) return err(invalid('text', 'which message?'));
    let known: string[] = [];
    let personal: string | undefined;
    if (input.person !== undefined) {
      const found = await lookUpPerson(context.store, input.person);
      if (!found.ok) return found;
      const gathered = await gatherDraft(draftFields.parse({ to: found.value.id }), context);
      const composed = gathered.ok ? answerOf(gathered.value) : null;
      known = composed?.known ?? [];
      personal = composed?.points[0]?.sentence;
    }
    const { limits: own } = await writingOf(context);
    const limits = input.channel === undefined ? null : limitsOf(input.channel, own);
    const checked = checkMessage(text, {
      language: input.language,
      kind: input.kind,
      known,
      personal,
      ...(limits && { limits: checkLimits(limits) }),
    });
    const { language, words, characters } = checked;
    return ok({ text, language, words, characters, limits: limits && { ...limits }, marks: marksOf(checked) });
  },
});

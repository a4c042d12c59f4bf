import { textHash } from '../../kernel/text-hash.ts';
import type { ComposedDraft, Composing } from './compose.ts';
import { draftKindById } from './draft-kinds.ts';
import { languageNames } from './language.ts';

/** A request as it would go out: where to, and every byte of the body. The key is in neither. */
export interface ModelRequest {
  readonly address: string;
  readonly body: string;
  /** Names this very request: only what was shown is sent. */
  readonly fingerprint: string;
}

const rules = [
  'You help somebody to phrase a short personal message. Answer with the message alone.',
  'Use only the facts given below. Invent nothing about anybody: no memories, dates, numbers or praise.',
  'One ask at most. No pressure, no flattery. Leave what stands in square brackets as it is.',
].join(' ');

const addressWords = { du: 'Say “du”.', sie: 'Say “Sie”.' } as const;

/**
 * What is told: the kind, the language and tone, the person’s first name, the sentences of the draft that rest on rows
 * the user can see, and the text as it stands. Notes, journals, other people’s messages and contact points are not read
 * for it at all.
 */
const briefOf = (composing: Composing, composed: ComposedDraft, text: string): string => {
  const { kind, language, address, tone, limits, to, other, about, voice } = composing;
  const facts = composed.said.map((sentence) => `- ${sentence.text}`);
  return [
    `Kind of message: ${draftKindById.get(kind)?.label ?? kind}.`,
    `Language: ${languageNames[language]}.${language === 'de' ? ` ${addressWords[address]}` : ''} Tone: ${tone}.`,
    `To: ${to.first}.${other ? ` The other side: ${other.first}.` : ''}`,
    ...(limits.characters === null ? [] : [`At most ${limits.characters} characters in all.`]),
    ...(voice.words === null ? [] : [`The writer’s messages have about ${voice.words} words.`]),
    ...(about === null ? [] : [`It is about: ${about}.`]),
    ...(facts.length === 0 ? ['There are no facts to mention.'] : ['Facts that may be mentioned:', ...facts]),
    'The message as it stands:',
    text,
  ].join('\n');
};

/** The request for another wording of a draft. The same draft and settings give the same bytes. */
export const modelRequest = (
  { address, model }: { readonly address: string; readonly model: string },
  composing: Composing,
  composed: ComposedDraft,
  text: string | null,
): ModelRequest => {
  const body = JSON.stringify(
    {
      model,
      stream: false,
      messages: [
        { role: 'system', content: rules },
        { role: 'user', content: briefOf(composing, composed, text ?? composed.body) },
      ],
    },
    null,
    2,
  );
  return { address, body, fingerprint: textHash(`${address}\n${body}`) };
};

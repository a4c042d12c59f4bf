/** What an ask asks for. Time and advice are light: people gladly give them. */
export type AskKind = 'time' | 'advice' | 'review' | 'introduction' | 'job' | 'send';
export const lightAsks: ReadonlySet<AskKind> = new Set(['time', 'advice']);

/** Words that press, and what to say instead; the replacement receives the words as they stand. */
export interface Pressing {
  readonly pattern: RegExp;
  /** The passage is the whole sentence, not the words alone. */
  readonly takesSentence?: true;
  better(words: string): string;
}

/** What the message check knows of one language. */
export interface CheckWords {
  readonly asks: readonly { readonly kind: AskKind; readonly pattern: RegExp }[];
  /** A sentence that holds one of these asks for nothing, whatever else it says. */
  readonly notAsking: RegExp;
  readonly gives: RegExp;
  /** Leaves the other free: a bounded time, a no that is fine. */
  readonly easing: RegExp;
  readonly personal: RegExp;
  /** Sentences that stand in thousands of messages. */
  readonly stock: RegExp;
  readonly pressing: readonly Pressing[];
  readonly notPressing: RegExp;
  readonly praise: RegExp;
  readonly substance: RegExp;
  readonly vagueStep: RegExp;
  readonly concreteStep: RegExp;
  readonly thanks: RegExp;
  readonly congratulates: RegExp;
  readonly declines: RegExp;
  readonly wording: CheckWording;
}

/** Better wordings, made from the passage. */
export interface CheckWording {
  impersonal(sentence: string): string;
  give(ask: string): string;
  laterAsk(ask: string): string;
  substance(sentence: string): string;
  nextStep(sentence: string): string;
}

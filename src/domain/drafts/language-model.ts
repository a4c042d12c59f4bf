import type { Progress } from '../../kernel/progress.ts';
import type { Result } from '../../kernel/result.ts';
import type { DomainError } from '../errors.ts';

/** An endpoint of the user's own that speaks the OpenAI protocol. It may have a key, which nobody can read back. */
export interface LanguageModel {
  hasKey(address: string): Promise<boolean>;
  /** Keeps the key for this address and no other; null forgets it. */
  keepKey(address: string, key: string | null): Promise<void>;
  /** Sends exactly this body and answers the text that came back. */
  ask(address: string, body: string, progress: Progress): Promise<Result<string, DomainError>>;
}

/**
 * Where requests go, from the address the user gave: `http://127.0.0.1:11434/v1` or the whole of it. Null where it is no
 * web address, or carries a name and password, which do not belong into settings.
 */
export const chatAddress = (given: string): string | null => {
  if (!URL.canParse(given)) return null;
  const url = new URL(given);
  if ((url.protocol !== 'http:' && url.protocol !== 'https:') || url.username || url.password || url.search)
    return null;
  url.hash = '';
  if (!url.pathname.endsWith('/chat/completions'))
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/chat/completions`;
  return url.href;
};

/** Whether what is sent there stays on this machine. */
export const staysHere = (address: string): boolean =>
  /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(new URL(address).hostname);

import { recipientsOf } from '../domain/journal/add-entry.ts';
import { receiveEvidence } from '../domain/journal/entry/seal-evidence.ts';
import type { Journal } from '../domain/journal/journal.ts';
import { openFolder } from '../domain/journal/opened-folder.ts';
import type { HttpDoor } from '../interfaces/http/door.ts';
import { ok } from '../kernel/result.ts';

class TooLarge extends Error {}

async function* atMost(bytes: number, content: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let read = 0;
  for await (const chunk of content) {
    read += chunk.byteLength;
    if (read > bytes) throw new TooLarge();
    yield chunk;
  }
}

/** Files handed over through the browser, sealed before they reach the disk. */
export const evidenceReceiver =
  (journal: Journal, mostBytes: number): NonNullable<HttpDoor['receiveEvidence']> =>
  async (name, content) => {
    const opened = openFolder(journal);
    if (!opened.ok) return opened;
    try {
      const file = { name, chunks: () => atMost(mostBytes, content) };
      return ok(await receiveEvidence(journal, recipientsOf(opened.value.about), file));
    } catch (error) {
      if (error instanceof TooLarge) return 'too-large';
      throw error;
    }
  };

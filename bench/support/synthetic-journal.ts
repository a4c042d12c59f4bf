import { bytesOf } from '../../src/domain/journal/bytes.ts';
import { type Journal, names } from '../../src/domain/journal/journal.ts';
import { lineOf, writeLine } from '../../src/domain/journal/log/envelope.ts';
import { growTree } from '../../src/domain/journal/log/merkle-tree.ts';
import { writeCheckpoint } from '../../src/domain/journal/log/pending.ts';
import { readLogTexts, statedLeaves } from '../../src/domain/journal/log/read-log.ts';
import { openFolder } from '../../src/domain/journal/opened-folder.ts';

/** Fills a journal up to so many entries, all at once: one by one each would wait for the disk. */
export const writeSynthetic = async (journal: Journal, entries: number): Promise<void> => {
  const opened = openFolder(journal);
  const key = opened.ok ? opened.value.memory.key() : null;
  if (!opened.ok || !key) throw new Error('There is no journal to fill.');
  const { about } = opened.value;
  const { sha256 } = journal.sealer;
  const texts = [...readLogTexts(journal.folder).texts];
  const tree = growTree(sha256);
  for (const leaf of statedLeaves(texts)) tree.add(leaf);
  const { writeFileSync } = await import('node:fs');
  while (tree.size < entries) {
    const seq = tree.size + 1;
    const cipher = await journal.sealer.seal(new Uint8Array(2048), [about.recipient]);
    writeFileSync(`${journal.folder.path}/${names.entry(seq)}`, cipher, { mode: 0o600 });
    const line = lineOf(sha256, {
      v: 1,
      seq,
      recordedAt: '2026-11-22T08:30:00.000Z',
      sha256: sha256(cipher).toHex(),
      bytes: cipher.length,
      fields: sha256(bytesOf(String(seq))).toHex(),
      evidence: [],
      previous: tree.root().toHex(),
    });
    tree.add(line.leaf);
    texts.push(writeLine(line).trimEnd());
  }
  await journal.folder.write(names.log, bytesOf(`${texts.join('\n')}\n`));
  await writeCheckpoint(journal, about.origin, key, statedLeaves(texts));
};

import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Terminal } from '../terminal.ts';
import { askEntry } from './ask-entry.ts';
import { Abandoned, askLine, askSecretly } from './prompt.ts';

/** A terminal whose keys are pressed by the test, and what it shows. */
const terminal = () => {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const err = new PassThrough();
  let shown = '';
  err.on('data', (chunk: Buffer) => (shown += chunk.toString()));
  const later = () => new Promise((resolve) => setTimeout(resolve, 15));
  return {
    terminal: { input, err } as unknown as Terminal,
    shown: () => shown,
    press: async (...keys: string[]) => {
      for (const key of keys) {
        await later();
        input.write(key);
      }
      await later();
    },
    listeners: () => input.eventNames().reduce((sum, name) => sum + input.listenerCount(name), 0),
  };
};

describe('questions at a terminal', () => {
  it('a secret is not shown, can be corrected, and ends with Enter', async () => {
    const { terminal: asked, shown, press } = terminal();
    const answer = askSecretly(asked, 'Passphrase:');
    await press('lampz', '\u007f', 's\r');
    expect(await answer).toBe('lamps');
    expect(shown()).toBe('Passphrase: \n');
  });

  it('Ctrl-C leaves, with nothing said of what was typed', async () => {
    const { terminal: asked, press } = terminal();
    const answer = askSecretly(asked, 'Passphrase:');
    answer.catch(() => {});
    await press('lamps', '\u0003');
    await expect(answer).rejects.toThrow(new Abandoned());
  });

  it('many questions one after the other leave nothing behind', async () => {
    const { terminal: asked, press, listeners } = terminal();
    const ask = async () => {
      const answer = askLine(asked, 'Where?');
      await press('Room 4\n');
      expect(await answer).toBe('Room 4');
    };
    await ask();
    const after = listeners();
    for (let times = 0; times < 12; times += 1) await ask();
    expect(listeners()).toBe(after);
  });

  it('what was told is kept even if the questions are broken off', async () => {
    const { terminal: asked, press } = terminal();
    const entry = askEntry(asked);
    await press('He took the draft.\n', '.\n', '2026-11-20\n', '\u0003');
    (asked.input as unknown as PassThrough).end();
    expect(await entry).toEqual({ what: 'He took the draft.', occurredAt: '2026-11-20' });
  });
});

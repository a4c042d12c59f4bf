import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { fingerprint } from '../../../../vault/fingerprint.ts';
import { darkModules, moduleCount } from './qr-modules.ts';

test('a drawn code is the code itself, module by module', async () => {
  const checkpoint = 'tiewise.invalid/log/0123456789abcdef\n3\nqqqq\n';
  const { qr } = await fingerprint(new Uint8Array(32), checkpoint);
  const { data, size } = encode(checkpoint, { border: 2 });
  const dark = new Set(darkModules(qr).map(({ x, y }) => `${x} ${y}`));
  expect(moduleCount(qr)).toBe(size);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) expect(dark.has(`${x} ${y}`), `${x} ${y}`).toBe(data[y]?.[x]);
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasOpenssl, publicTool } from '../../tests/support/public-tools.ts';
import { newAuthority, type TestAuthority } from '../../tests/support/test-authority.ts';
import { hasVectors, vectorFile } from '../../tests/support/vectors.ts';
import { checkStamp, timeStamps } from './time-stamps.ts';

const local = (name: string): Buffer => vectorFile(`rfc3161-local/${name}`);

describe.skipIf(!hasVectors)('a published time stamp', () => {
  it('is believed for the bytes it is about, by whoever trusts its authority', async () => {
    const checked = await checkStamp(local('response.tsr'), local('data.txt'), local('ca.pem').toString());
    expect(checked).toMatchObject({ ok: true, value: { isTrusted: true } });
  });

  it('is sound and untrusted where no authority is trusted', async () => {
    const checked = await checkStamp(local('response.tsr'), local('data.txt'), null);
    // This one came without a certificate, or with its own: either way nobody is trusted.
    expect(checked.ok && checked.value.isTrusted).toBe(false);
  });

  it('is not believed for other bytes, nor with a signature that is wrong', async () => {
    const trusted = local('ca.pem').toString();
    expect((await checkStamp(local('response.tsr'), local('wrong.txt'), trusted)).ok).toBe(false);
    expect((await checkStamp(local('response-bad-signature.tsr'), local('data.txt'), trusted)).ok).toBe(false);
  });

  it('never throws, whatever byte of it was changed', { timeout: 60_000 }, async () => {
    const sound = local('response.tsr');
    const trusted = local('ca.pem').toString();
    let believed = 0;
    for (let at = 0; at < sound.length; at += 3) {
      const changed = Buffer.from(sound);
      changed[at] = (changed[at] ?? 0) ^ 0x41;
      const checked = await checkStamp(changed, local('data.txt'), trusted);
      if (checked.ok && checked.value.isTrusted) believed += 1;
    }
    // A few bytes are outside of what is signed, such as those that name the request’s outcome.
    expect(believed).toBeLessThan(sound.length / 3 / 4);
  });
});

describe.skipIf(!hasOpenssl)('an authority of openssl', () => {
  let authority: TestAuthority;
  let folder: string;
  const data = new TextEncoder().encode('a checkpoint\n');
  beforeAll(() => {
    authority = newAuthority();
    folder = mkdtempSync(path.join(tmpdir(), 'tiewise-stamp-'));
  });
  afterAll(() => {
    authority.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it('understands our requests', () => {
    const file = path.join(folder, 'request.tsq');
    writeFileSync(file, timeStamps.query(data));
    const text = publicTool('openssl', ['ts', '-query', '-in', file, '-text']).toString();
    expect(text).toContain('Hash Algorithm: sha256');
    expect(text).toContain('Certificate required: yes');
  });

  it.each(['rsa', 'ec'] as const)('answers, and is believed (%s)', async (kind) => {
    const response = authority.answer(timeStamps.query(data), kind);
    const trusted = authority.certificate;
    expect(await checkStamp(response, data, trusted)).toMatchObject({ ok: true, value: { isTrusted: true } });
    expect((await checkStamp(response, new TextEncoder().encode('another\n'), trusted)).ok).toBe(false);
    const stranger = newAuthority();
    expect(await checkStamp(response, data, stranger.certificate)).toMatchObject({
      ok: true,
      value: { isTrusted: false },
    });
    stranger.remove();
  });

  describe('over the network', () => {
    let server: Server;
    let address: string;
    let reply: (query: Buffer) => Buffer;
    beforeAll(async () => {
      server = createServer(async (request, response) => {
        const parts: Buffer[] = [];
        for await (const part of request) parts.push(part as Buffer);
        response.setHeader('Content-Type', 'application/timestamp-reply');
        response.end(reply(Buffer.concat(parts)));
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    });
    afterAll(() => server.close());

    it('is asked with a hash and a number of its own, and answers that very request', async () => {
      reply = (query) => {
        expect(query.includes(Buffer.from('checkpoint'))).toBe(false);
        return authority.answer(query, 'rsa');
      };
      const answer = await timeStamps.ask(address, data);
      expect(answer.ok && (await checkStamp(answer.value, data, authority.certificate)).ok).toBe(true);
    });

    it('is not believed where it sends an older answer, or none', async () => {
      const older = authority.answer(timeStamps.query(data), 'rsa');
      reply = () => older;
      expect(await timeStamps.ask(address, data)).toEqual({
        ok: false,
        error: 'what came back answers another request.',
      });
      reply = () => Buffer.from('sorry');
      expect((await timeStamps.ask(address, data)).ok).toBe(false);
      expect((await timeStamps.ask('file:///etc/passwd', data)).ok).toBe(false);
    });
  });
});

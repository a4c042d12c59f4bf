import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chatAddress } from '../../domain/drafts/language-model.ts';
import { silentProgress } from '../../kernel/progress.ts';
import { createLanguageModel } from './language-endpoint.ts';

/** A small real server that speaks the protocol, and misbehaves by the path it is asked under. */
interface Endpoint {
  readonly origin: string;
  readonly heard: { readonly url: string; readonly headers: IncomingHttpHeaders; readonly body: string }[];
  close(): Promise<void>;
}

const answer = (content: unknown) =>
  JSON.stringify({
    id: 'c1',
    object: 'chat.completion',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
  });

const openEndpoint = async (elsewhere = ''): Promise<Endpoint> => {
  const heard: Endpoint['heard'] = [];
  const server: Server = createServer((request, response) => {
    void text(request).then((body) => {
      const url = request.url ?? '';
      heard.push({ url, headers: request.headers, body });
      const json = { 'content-type': 'application/json' };
      if (url.startsWith('/good')) return response.writeHead(200, json).end(answer('  Hi Amara, how is Lisbon?  '));
      if (url.startsWith('/near')) return response.writeHead(307, { location: '/good/chat/completions' }).end();
      if (url.startsWith('/far'))
        return response.writeHead(307, { location: `${elsewhere}/good/chat/completions` }).end();
      if (url.startsWith('/round')) return response.writeHead(308, { location: url }).end();
      if (url.startsWith('/moved')) return response.writeHead(302, { location: '/good/chat/completions' }).end();
      if (url.startsWith('/closed'))
        return response.writeHead(401, json).end('{"error":{"message":"bad key sk-planted"}}');
      if (url.startsWith('/html')) return response.writeHead(200).end('<html>hello</html>');
      if (url.startsWith('/empty')) return response.writeHead(200, json).end(answer(''));
      if (url.startsWith('/huge')) return response.writeHead(200, json).end(answer('x'.repeat(2 * 1024 * 1024)));
      if (url.startsWith('/silent')) return undefined;
      return response.writeHead(404).end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};

const folder = mkdtempSync(path.join(tmpdir(), 'tiewise-endpoint-'));
const model = createLanguageModel(folder, { patience: 400 });
const keyFile = path.join(folder, 'language-endpoint.key');
let here: Endpoint;
let there: Endpoint;
beforeAll(async () => {
  there = await openEndpoint();
  here = await openEndpoint(there.origin);
});
afterAll(async () => {
  await here.close();
  await there.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = (what: string): string => chatAddress(`${here.origin}/${what}`) ?? '';
const body = '{"model":"small","messages":[]}';

describe('an endpoint of the user’s own', () => {
  test('receives exactly the bytes that were shown, and its message comes back', async () => {
    expect(await model.ask(at('good'), body, silentProgress)).toEqual({ ok: true, value: 'Hi Amara, how is Lisbon?' });
    expect(here.heard.at(-1)).toMatchObject({ url: '/good/chat/completions', body });
    expect(here.heard.at(-1)?.headers.authorization).toBeUndefined();
  });

  test('is followed on the same host, and to no other', async () => {
    expect(await model.ask(at('near'), body, silentProgress)).toMatchObject({ ok: true });
    const refused = await model.ask(at('far'), body, silentProgress);
    expect(refused).toMatchObject({ ok: false, error: { type: 'endpoint-failed' } });
    expect(JSON.stringify(refused)).toContain('another host');
    expect(there.heard).toEqual([]);
    expect(await model.ask(at('round'), body, silentProgress)).toMatchObject({ ok: false });
    expect(await model.ask(at('moved'), body, silentProgress)).toMatchObject({ ok: false });
  });

  test.each([
    ['closed', /401: it wants a key/],
    ['nowhere', /404: there is nothing/],
    ['html', /no message of the OpenAI protocol/],
    ['empty', /no message of the OpenAI protocol/],
    ['huge', /more than a message can be/],
    ['silent', /did not answer within 0 seconds/],
  ])('that is %s is told in words, without what it said', async (what, words) => {
    const told = JSON.stringify(await model.ask(at(what), body, silentProgress));
    expect(told).toMatch(words);
    expect(told).not.toContain('planted');
  });

  test('that does not listen is told in words', async () => {
    const gone = await openEndpoint();
    await gone.close();
    const told = JSON.stringify(await model.ask(`${gone.origin}/v1/chat/completions`, body, silentProgress));
    expect(told).toContain('Nothing listens at 127.0.0.1');
  });

  test('can be stopped while it thinks', async () => {
    const stop = new AbortController();
    const asked = model.ask(at('silent'), body, { report: () => {}, signal: stop.signal });
    setTimeout(() => stop.abort(), 50);
    expect(await asked).toMatchObject({ ok: false, error: { type: 'cancelled' } });
  });
});

describe('its key', () => {
  test('lies in a file that only its owner can read, goes to its own address, and is forgotten on request', async () => {
    await model.keepKey(at('good'), 'sk-secret');
    expect(statSync(keyFile).mode & 0o777).toBe(0o600);
    expect(await model.hasKey(at('good'))).toBe(true);
    await model.ask(at('good'), body, silentProgress);
    expect(here.heard.at(-1)?.headers.authorization).toBe('Bearer sk-secret');
    expect(await model.hasKey(`${there.origin}/good/chat/completions`)).toBe(false);
    await model.ask(`${there.origin}/good/chat/completions`, body, silentProgress);
    expect(there.heard.at(-1)?.headers.authorization).toBeUndefined();
    expect(readFileSync(keyFile, 'utf8')).toContain('sk-secret');
    await model.keepKey(at('good'), null);
    expect(existsSync(keyFile)).toBe(false);
  });
});

describe('addresses', () => {
  test.each([
    ['http://127.0.0.1:11434/v1', 'http://127.0.0.1:11434/v1/chat/completions'],
    ['http://127.0.0.1:11434/v1/', 'http://127.0.0.1:11434/v1/chat/completions'],
    ['https://models.example/v1/chat/completions', 'https://models.example/v1/chat/completions'],
    ['file:///etc/passwd', null],
    ['ftp://models.example', null],
    ['https://me:pw@models.example/v1', null],
    ['models.example', null],
    ['https://models.example/v1?key=abc', null],
  ])('%s leads to %s', (given, address) => {
    expect(chatAddress(given)).toBe(address);
  });
});

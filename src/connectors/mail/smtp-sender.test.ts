import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MailAccount } from '../../domain/outreach/review/mail-sender.ts';
import { createSmtpSender } from './smtp-sender.ts';

const mail = {
  subject: 'Your week: Zoë & others',
  text: 'Zoë\n.\nafter a lone dot',
  html: '<p>Zoë</p>',
};
const never = new AbortController().signal;

describe('mail by SMTP, against a real server', () => {
  let folder: string;
  let server: SMTPServer;
  let received: { from: string; to: string[]; body: string }[];

  /** A server on this machine; answers the account that fits it. */
  const serve = async (options: SMTPServerOptions = {}): Promise<MailAccount> => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, session, done) => {
        const { mailFrom, rcptTo } = session.envelope;
        const take = async (): Promise<void> => {
          const body = await text(stream);
          received.push({ from: mailFrom ? mailFrom.address : '', to: rcptTo.map((each) => each.address), body });
          done();
        };
        void take();
      },
      ...options,
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.server.address() as AddressInfo;
    const addresses = { from: 'noa@example.org', to: 'noa.home@example.org' };
    return { host: '127.0.0.1', port, security: 'none', user: null, ...addresses };
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tiewise-mail-'));
    received = [];
  });
  afterEach(async () => {
    await new Promise<void>((closed) => server.close(closed));
    await rm(folder, { recursive: true, force: true });
  });

  it('arrives as written, as text and as a page', async () => {
    const sender = createSmtpSender(folder);
    await sender.setUp(await serve());
    expect(await sender.send(mail, never)).toEqual({ ok: true, value: null });
    expect(received).toMatchObject([{ from: 'noa@example.org', to: ['noa.home@example.org'] }]);
    expect(received[0]?.body).toMatch(/multipart\/alternative/);
    expect(received[0]?.body).toContain('<p>Zo=C3=AB</p>');
    expect(received[0]?.body).toContain('after a lone dot');
  });

  it('gives name and password, and says so plainly where they are not accepted', async () => {
    const account = await serve({
      allowInsecureAuth: true,
      authOptional: false,
      onAuth: ({ username, password }, _, done) =>
        username === 'noa' && password === 'open sesame'
          ? done(null, { user: username })
          : done(new Error(`Not with ${password}`)),
    });
    const sender = createSmtpSender(folder);
    await sender.setUp({ ...account, user: 'noa' }, 'wrong password');
    const refused = await sender.send(mail, never);
    expect(refused).toMatchObject({ ok: false, error: { type: 'mail-failed' } });
    expect(JSON.stringify(refused)).toContain('did not accept the name or the password');
    expect(JSON.stringify(refused)).not.toContain('wrong password');
    await sender.setUp({ ...account, user: 'noa' }, 'open sesame');
    expect(await sender.send(mail, never)).toMatchObject({ ok: true });
  });

  it('never sends in the clear where encryption was asked for', async () => {
    const sender = createSmtpSender(folder);
    await sender.setUp({ ...(await serve()), security: 'starttls' });
    expect(await sender.send(mail, never)).toMatchObject({ ok: false });
    expect(received).toEqual([]);
  });

  it('does not trust a server whose certificate nobody vouches for', async () => {
    const sender = createSmtpSender(folder);
    await sender.setUp({ ...(await serve({ disabledCommands: [] })), security: 'starttls' });
    expect(await sender.send(mail, never)).toMatchObject({ ok: false, error: { type: 'mail-failed' } });
    expect(received).toEqual([]);
  });

  it('says that nobody is there, where nobody is', async () => {
    const account = await serve();
    await new Promise<void>((closed) => server.close(closed));
    const sender = createSmtpSender(folder);
    await sender.setUp(account);
    const answer = await sender.send(mail, never);
    expect(answer).toMatchObject({ error: { reason: '127.0.0.1 did not take the mail: it could not be reached.' } });
  });

  it('keeps the password in a file of the owner’s alone, shows it to nobody, and gives it to no other server', async () => {
    const sender = createSmtpSender(folder);
    const account = { ...(await serve()), user: 'noa' };
    await sender.setUp(account, 'open sesame');
    const file = join(folder, 'mail-account.json');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await sender.account()).toEqual({ ...account, hasPassword: true });
    await sender.setUp({ ...account, port: 25 });
    expect(await sender.account()).toMatchObject({ hasPassword: true });
    await sender.setUp({ ...account, host: 'other.example.org' });
    expect(await sender.account()).toMatchObject({ hasPassword: false });
    expect(await readFile(file, 'utf8')).not.toContain('open sesame');
    await sender.setUp(null);
    expect(await sender.account()).toBeNull();
  });
});

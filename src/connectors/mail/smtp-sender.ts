import { join } from 'node:path';
import type { MailAccount, MailSender } from '../../domain/outreach/review/mail-sender.ts';
import { err, ok } from '../../kernel/result.ts';
import { ownerFile } from '../owner-file.ts';

const patienceMilliseconds = 20_000;

interface KeptAccount extends MailAccount {
  readonly password: string | null;
}

/** Nodemailer's code of a failure → what it means for the user. */
const reasons: Readonly<Record<string, string>> = {
  EAUTH: 'it did not accept the name or the password.',
  ECONNECTION: 'it could not be reached.',
  ESOCKET: 'the connection broke off, or its encryption is not to be trusted.',
  EDNS: 'there is no server of that name.',
  ETLS: 'it offers no encryption. Nothing was sent in the clear.',
  ETIMEDOUT: 'it took too long.',
  EENVELOPE: 'it refused the sender or the recipient.',
};

/** What went wrong, without what the server said: that may repeat what it was sent. */
const reasonOf = (error: unknown): string => {
  if (error instanceof Error && 'syscall' in error && error.syscall === 'connect') return 'it could not be reached.';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? 'it did not take the mail.';
};

const transportOf = async ({ host, port, security, user, password }: KeptAccount) => {
  const { createTransport } = await import('nodemailer');
  return createTransport({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(user !== null && { auth: { user, pass: password ?? '' } }),
    connectionTimeout: patienceMilliseconds,
    greetingTimeout: patienceMilliseconds,
    socketTimeout: patienceMilliseconds,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
};

/** Mail by SMTP (RFC 5321) over the account in `mail-account.json` of the data folder, which only its owner can read. */
export const createSmtpSender = (folder: string): MailSender => {
  const file = ownerFile<KeptAccount>(join(folder, 'mail-account.json'));
  return {
    account: async () => {
      const kept = await file.read();
      if (kept === null) return null;
      const { password, ...account } = kept;
      return { ...account, hasPassword: password !== null };
    },
    setUp: async (account, password) => {
      if (account === null) return file.write(null);
      const before = await file.read();
      // A password goes to the server it was given for, and to no other.
      const stays = before?.host === account.host && before.user === account.user ? before.password : null;
      await file.write({ ...account, password: password === undefined ? stays : password });
    },
    send: async (mail, signal) => {
      const kept = await file.read();
      if (kept === null) return err({ type: 'mail-failed', reason: 'No mail server is set up yet.' });
      const transport = await transportOf(kept);
      const stop = (): void => transport.close();
      signal.addEventListener('abort', stop, { once: true });
      try {
        await transport.sendMail({ from: kept.from, to: kept.to, ...mail });
        return ok(null);
      } catch (error) {
        if (signal.aborted) return err({ type: 'cancelled', reason: 'It was stopped before it was done.' });
        return err({ type: 'mail-failed', reason: `${kept.host} did not take the mail: ${reasonOf(error)}` });
      } finally {
        signal.removeEventListener('abort', stop);
        transport.close();
      }
    },
  };
};

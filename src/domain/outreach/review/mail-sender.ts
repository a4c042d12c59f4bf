import * as z from 'zod';
import type { Result } from '../../../kernel/result.ts';
import type { DomainError } from '../../errors.ts';

/** A mail server of the user's own, to which the program may hand a mail when told to. */
export const mailAccount = z.object({
  host: z.string().min(1).max(253).describe('The mail server that takes your mails, such as smtp.example.org'),
  port: z.coerce.number().int().min(1).max(65_535).default(587).describe('Its port: mostly 587, or 465 with tls'),
  security: z
    .enum(['starttls', 'tls', 'none'])
    .default('starttls')
    .describe('Encrypted after a greeting, from the start, or not at all, which only makes sense on this machine'),
  user: z.string().max(320).nullable().default(null).describe('The name it knows you by'),
  from: z.email().describe('Your address there'),
  to: z.email().describe('Where the review goes: mostly your own address'),
});
export type MailAccount = z.infer<typeof mailAccount>;

export interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Hands mails to the user's mail server. The password is kept by the implementation and never answered. */
export interface MailSender {
  account(): Promise<(MailAccount & { readonly hasPassword: boolean }) | null>;
  /** Null forgets the account. A password left out stays as it is. */
  setUp(account: MailAccount | null, password?: string | null): Promise<void>;
  send(mail: Mail, signal: AbortSignal): Promise<Result<null, DomainError>>;
}

import type { ContactPointRecord } from '../intake/record.ts';

const AREA_CODES = [202, 212, 303, 312, 404, 415, 503, 617, 206, 305];
const digits = (number: number, width: number): string => String(number).padStart(width, '0');

/** How many numbers there are before one would repeat. */
export const PHONE_NUMBERS = 12_000;

/**
 * The phone number of a count, all from ranges kept for fiction: 555-01xx in North America, 020 7946 0xxx and
 * 07700 900xxx in Britain (Ofcom), 01 99 00 in France (Arcep). None twice.
 */
export const fictitiousPhone = (count: number): string => {
  const turn = Math.floor(count / 3);
  if (turn < 1000) {
    const last = (turn * 387) % 1000;
    if (count % 3 === 0) return `+44 20 7946 0${digits(last, 3)}`;
    if (count % 3 === 1) return `+44 7700 900${digits(last, 3)}`;
    return `+1-${AREA_CODES[turn % AREA_CODES.length] ?? 202}-555-01${digits(Math.floor(turn / AREA_CODES.length), 2)}`;
  }
  const french = digits((count - 3000) % 10_000, 4);
  return `+33 1 99 00 ${french.slice(0, 2)} ${french.slice(2)}`;
};

const MAIL_DOMAINS = ['example.org', 'example.com', 'example.net'] as const;

/** An address nobody can have, told apart from others by the number. */
export const fictitiousMail = (plainName: string, number: number): string =>
  `${plainName.replaceAll('-', '.')}${number}@${MAIL_DOMAINS[number % MAIL_DOMAINS.length] ?? 'example.org'}`;

export const contactPoints = (mail: string | null, phone: string | null): ContactPointRecord[] => [
  ...(mail === null ? [] : [{ kind: 'email', value: mail } as const]),
  ...(phone === null ? [] : [{ kind: 'phone', value: phone, label: 'mobile' } as const]),
];

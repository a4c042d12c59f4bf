import { faultOf } from '../interfaces/catalogue/fault.ts';

/** That somebody used the journal is nothing for a log; places in the code would tell it, too. */
const PRIVATE = 'journal.';

/** Notes something unexpected on standard error, without personal data, and answers its identifier for the user to quote. */
export const noteFault = (during: string, error: unknown): string => {
  const { id, kind, places } = faultOf(crypto.randomUUID(), during, error);
  if (during.startsWith(PRIVATE)) {
    process.stderr.write(`fault ${id}: ${kind}\n`);
    return id;
  }
  const lines = [`fault ${id} during ${during}: ${kind}`, ...places.map((place) => `  ${place}`)];
  process.stderr.write(`${lines.join('\n')}\n`);
  return id;
};

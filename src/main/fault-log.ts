import { faultOf } from '../interfaces/catalogue/fault.ts';

/** Notes something unexpected on standard error, without personal data, and answers its identifier for the user to quote. */
export const noteFault = (during: string, error: unknown): string => {
  const { id, kind, places } = faultOf(crypto.randomUUID(), during, error);
  const lines = [`fault ${id} during ${during}: ${kind}`, ...places.map((place) => `  ${place}`)];
  process.stderr.write(`${lines.join('\n')}\n`);
  return id;
};

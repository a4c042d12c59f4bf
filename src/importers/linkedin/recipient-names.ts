import { fold } from '../../kernel/fold.ts';

const CREDENTIAL =
  /^(?:ph\.?\s?d|m\.?d|m\.?b\.?a|ll\.?[bm]|b\.?sc|m\.?sc|r\.?n|esq|jr|sr|[iv]{2,3}|[A-Z][A-Z.&/®-]{1,9})\.?$/i;
const SEPARATOR = ', ';

/**
 * Takes apart the names of a message's recipients, which LinkedIn joins by commas although names hold commas
 * themselves (`Tomás Reyes, Jane Roe, Ph.D.`). Names seen whole elsewhere in the archive show where one ends.
 */
export class RecipientNames {
  /** Folded; only names with a comma are of use, and they are few. */
  readonly #withComma = new Set<string>();
  #mostCommas = 0;

  learn(fullName: string): void {
    if (!fullName.includes(SEPARATOR)) return;
    this.#withComma.add(fold(fullName));
    this.#mostCommas = Math.max(this.#mostCommas, fullName.split(SEPARATOR).length);
  }

  /** The single names. `count` is how many there are, where known from their addresses. */
  split(joined: string, count?: number): string[] {
    if (joined === '') return [];
    if (count === 1) return [joined];
    const parts = joined
      .split(SEPARATOR)
      .map((part) => part.trim())
      .filter(Boolean);
    if (parts.length === count || parts.length === 1) return parts;
    const names = this.#joinKnown(parts);
    if (count === undefined || names.length <= count) return count === undefined ? joinCredentials(names) : names;
    return joinUntil(joinCredentials(names), count);
  }

  #joinKnown(parts: readonly string[]): string[] {
    const names: string[] = [];
    for (let start = 0; start < parts.length;) {
      let length = Math.min(this.#mostCommas, parts.length - start);
      while (length > 1 && !this.#withComma.has(fold(parts.slice(start, start + length).join(SEPARATOR)))) length -= 1;
      length = Math.max(length, 1);
      names.push(parts.slice(start, start + length).join(SEPARATOR));
      start += length;
    }
    return names;
  }
}

/** `Jane Roe` and `Ph.D.` are one name; a credential is a short word without a space. */
const joinCredentials = (names: readonly string[]): string[] => joinWhere(names, (name) => CREDENTIAL.test(name));

/** As a last resort, single words go to the name before them until the number is right. */
const joinUntil = (names: readonly string[], count: number): string[] => {
  let surplus = names.length - count;
  return joinWhere(names, (name) => {
    if (surplus <= 0 || name.includes(' ')) return false;
    surplus -= 1;
    return true;
  });
};

const joinWhere = (names: readonly string[], belongsToPrevious: (name: string) => boolean): string[] => {
  const joined: string[] = [];
  for (const name of names) {
    const previous = joined.at(-1);
    if (previous !== undefined && belongsToPrevious(name)) joined[joined.length - 1] = previous + SEPARATOR + name;
    else joined.push(name);
  }
  return joined;
};

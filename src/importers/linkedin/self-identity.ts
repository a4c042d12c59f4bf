import { fold } from '../../kernel/fold.ts';
import { keptText } from './kept-text.ts';
import { linkedInKey } from './linkedin-slug.ts';
import { isNobody } from './person-name.ts';

/** Who the user is, as far as the archive tells. */
export interface Identity {
  readonly slugs: ReadonlySet<string>;
  /** Folded names under which the user appears. */
  readonly names: ReadonlySet<string>;
  /** The name as written, where known. */
  readonly name?: string;
  /** False where it is no more than the best guess. */
  readonly isCertain: boolean;
}

export const identityKeys = (identity: Identity): string[] => [...identity.slugs].map(linkedInKey);

/** An address decides where there is one; a name only where there is none. */
export const isMe = (me: Identity, slug: string | undefined, name: string): boolean =>
  slug !== undefined && me.slugs.size > 0 ? me.slugs.has(slug) : me.names.has(fold(name));

interface Sighting {
  sightings: number;
  conversations: number;
  lastConversation: string;
  /** For a slug the names it goes by, for a name its slugs; with how often. */
  readonly partners: Map<string, number>;
  /** The name as it was written. */
  readonly written: string;
}

const CALLED_ME: ReadonlySet<string> = new Set(['me', 'you']);
/** The user takes part in nearly every conversation of their own archive. */
const NEARLY_EVERY = 0.6;

/** What the files show of who the user is: gathered in one pass, weighed at the end. */
export class IdentityEvidence {
  /** The latest day seen anywhere, as `2026-01-31`. */
  latestDay: string | undefined;
  profileName: string | undefined;
  hasMessages = false;
  readonly #slugs = new Map<string, Sighting>();
  readonly #names = new Map<string, Sighting>();
  readonly #invitingSlugs = new Map<string, Sighting>();
  readonly #invitingNames = new Map<string, number>();
  readonly #connectedSlugs = new Set<string>();
  readonly #connectedNames = new Set<string>();
  /** Folded names that a conversation's title names: the title is about the others. */
  readonly #titled = new Set<string>();
  #conversations = 0;
  #lastConversation = '';

  seeDay(day: string | undefined): void {
    if (day !== undefined && (this.latestDay === undefined || day > this.latestDay)) this.latestDay = keptText(day);
  }

  seeConnection(slug: string | undefined, name: string | undefined): void {
    if (slug !== undefined) this.#connectedSlugs.add(keptText(slug));
    if (name !== undefined) this.#connectedNames.add(keptText(fold(name)));
  }

  seeConversation(conversation: string, title: string): void {
    this.hasMessages = true;
    if (conversation === this.#lastConversation && this.#conversations > 0) return;
    this.#conversations += 1;
    this.#lastConversation = keptText(conversation);
    const named = fold(title).replace(/^(chat|conversation) with /, '');
    if (named !== '')
      for (const name of named.split(', ')) if (this.#titled.size < 100_000) this.#titled.add(keptText(name));
  }

  seeParticipant(conversation: string, slug: string | undefined, name: string): void {
    if (slug === undefined && isNobody(name)) return;
    const folded = isNobody(name) ? undefined : fold(name);
    if (slug !== undefined) see(this.#slugs, slug, conversation, folded, slug);
    if (folded !== undefined) see(this.#names, folded, conversation, slug, name);
  }

  /** The user's side of an invitation: who sent an outgoing one, who got an incoming one. */
  seeMyInvitation(slug: string | undefined, name: string): void {
    if (slug !== undefined) see(this.#invitingSlugs, slug, '', isNobody(name) ? undefined : name, name);
    if (!isNobody(name)) count(this.#invitingNames, name);
  }

  /** Weighs it all. `selfKeys` are the keys the user gave, which settle it. */
  decide(selfKeys: readonly string[]): Identity {
    const given = selfKeys.filter((key) => key.startsWith('linkedin:')).map((key) => key.slice('linkedin:'.length));
    if (given.length > 0) return this.#withGiven(given);
    return this.#decideByFiles();
  }

  /** The user's word. Where nobody of that address appears, they once had another, and the files tell which. */
  #withGiven(given: readonly string[]): Identity {
    const asGiven = this.#identityOf(given, this.profileName);
    if (!this.hasMessages || given.some((slug) => this.#slugs.has(slug))) return asGiven;
    const found = this.#decideByFiles();
    return {
      ...found,
      slugs: asGiven.slugs.union(found.slugs),
      names: asGiven.names.union(found.names),
    };
  }

  #decideByFiles(): Identity {
    const invited = mostFrequent(new Map([...this.#invitingSlugs].map(([slug, { sightings }]) => [slug, sightings])));
    if (invited !== undefined) {
      const calledThere = mostFrequent(this.#invitingSlugs.get(invited)?.partners ?? new Map());
      return this.#identityOf([invited], this.profileName ?? calledThere);
    }
    const name = this.profileName ?? mostFrequent(this.#invitingNames);
    if (name !== undefined) {
      const slug = this.#slugUnder(fold(name));
      if (slug !== undefined || this.#names.has(fold(name)) || !this.hasMessages) {
        return this.#identityOf(slug === undefined ? [] : [slug], name);
      }
    }
    return this.#decideByPresence(name);
  }

  #decideByPresence(name: string | undefined): Identity {
    for (const [folded, sighting] of this.#names) {
      if (!CALLED_ME.has(folded)) continue;
      const slug = mostFrequent(sighting.partners);
      return { ...this.#identityOf(slug === undefined ? [] : [slug], name), isCertain: true };
    }
    const candidates = this.#candidates();
    const [best, second] = candidates;
    if (best === undefined)
      return {
        slugs: new Set(),
        names: new Set(name ? [fold(name)] : []),
        ...(name && { name }),
        isCertain: !this.hasMessages,
      };
    const isCertain = best.conversations >= this.#conversations * NEARLY_EVERY && best.score > (second?.score ?? 0);
    const slugs = best.slug === undefined ? [] : [best.slug];
    return { ...this.#identityOf(slugs, name ?? best.name), isCertain };
  }

  /** Everybody who is not a connection, the most present first. Someone named in a title counts half: titles name the others. */
  #candidates(): { slug?: string; name?: string; conversations: number; score: number }[] {
    const candidates = [];
    for (const [folded, sighting] of this.#names) {
      const slug = this.#slugUnder(folded);
      const isConnection = slug === undefined && (this.#connectedNames.has(folded) || sighting.partners.size > 0);
      if (isConnection) continue;
      const conversations = Math.max(sighting.conversations, this.#slugs.get(slug ?? '')?.conversations ?? 0);
      const score = conversations * (this.#titled.has(folded) ? 0.5 : 1);
      candidates.push({ ...(slug !== undefined && { slug }), name: sighting.written, conversations, score });
    }
    for (const [slug, { conversations, partners }] of this.#slugs) {
      if (partners.size > 0 || this.#connectedSlugs.has(slug)) continue;
      candidates.push({ slug, conversations, score: conversations });
    }
    return candidates.toSorted((a, b) => b.score - a.score);
  }

  /** The address most often seen with a name; an address of a connection is not the user's. */
  #slugUnder(folded: string): string | undefined {
    const slugs = new Map(
      [...(this.#names.get(folded)?.partners ?? [])].filter(([slug]) => !this.#connectedSlugs.has(slug)),
    );
    return mostFrequent(slugs);
  }

  #identityOf(slugs: readonly string[], name: string | undefined): Identity {
    const names = new Set<string>(name === undefined ? [] : [fold(name)]);
    let written = name;
    for (const slug of slugs) {
      const partners = this.#slugs.get(slug)?.partners ?? new Map<string, number>();
      for (const folded of partners.keys()) names.add(folded);
      const usual = mostFrequent(partners);
      written ??= usual === undefined ? undefined : this.#names.get(usual)?.written;
    }
    const isName = written !== undefined && !CALLED_ME.has(fold(written));
    return {
      slugs: new Set(slugs),
      names,
      ...(written !== undefined && isName ? { name: written } : {}),
      isCertain: true,
    };
  }
}

const see = (
  sightings: Map<string, Sighting>,
  key: string,
  conversation: string,
  partner: string | undefined,
  written: string,
): void => {
  let sighting = sightings.get(key);
  if (sighting === undefined) {
    sighting = {
      sightings: 0,
      conversations: 0,
      lastConversation: '',
      partners: new Map(),
      written: keptText(written),
    };
    sightings.set(keptText(key), sighting);
  }
  sighting.sightings += 1;
  if (sighting.conversations === 0 || sighting.lastConversation !== conversation) {
    sighting.conversations += 1;
    sighting.lastConversation = keptText(conversation);
  }
  if (partner !== undefined) count(sighting.partners, partner);
};

const count = (counts: Map<string, number>, key: string): void => {
  const known = counts.get(key);
  if (known === undefined) counts.set(keptText(key), 1);
  else counts.set(key, known + 1);
};

const mostFrequent = (counts: ReadonlyMap<string, number>): string | undefined => {
  let best: string | undefined;
  let most = 0;
  for (const [key, times] of counts) {
    if (times > most) [best, most] = [key, times];
  }
  return best;
};

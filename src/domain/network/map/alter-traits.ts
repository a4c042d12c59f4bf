import { fold } from '../../../kernel/fold.ts';

/** What people can have in common, what says most about them first. */
export const traitKinds = ['employer', 'school', 'event', 'circle', 'field', 'place', 'source'] as const;
export type TraitKind = (typeof traitKinds)[number];

/** Something several people share: the same employer now or once, the same school, field of work, place, source. */
export interface Trait {
  readonly kind: TraitKind;
  /** As it is written on file, such as `Globex` or `Lisbon`; for a source its kind. */
  readonly label: string;
}

/** What the people of a network share, in numbers: `ofAlter[i]` are places in `traits`, each once. */
export interface AlterTraits {
  readonly traits: readonly Trait[];
  readonly ofAlter: readonly (readonly number[])[];
  /** Traits the user has had and has no longer, such as a former employer. */
  readonly formerOfSelf: ReadonlySet<number>;
}

/** Names of one namespace are the same trait, whether an employer, a school or where one met: `Globex` is Globex. */
const namespaceOf = (kind: TraitKind): string =>
  kind === 'field' || kind === 'place' || kind === 'source' ? kind : 'name';

/** Gathers traits while rows are read. */
export class TraitBook {
  readonly #traits: Trait[] = [];
  readonly #places = new Map<string, number>();
  /** The same few names come again and again. */
  readonly #folded = new Map<string, string>();
  readonly #ofAlter: number[][];
  readonly #formerOfSelf = new Set<number>();

  constructor(alterCount: number) {
    this.#ofAlter = Array.from({ length: alterCount }, () => []);
  }

  #place(kind: TraitKind, label: string): number {
    const folded = this.#folded.get(label) ?? fold(label);
    this.#folded.set(label, folded);
    const key = `${namespaceOf(kind)}:${folded}`;
    const known = this.#places.get(key);
    if (known === undefined) {
      this.#places.set(key, this.#traits.length);
      return this.#traits.push({ kind, label: label.trim() }) - 1;
    }
    const trait = this.#traits[known];
    if (trait && traitKinds.indexOf(kind) < traitKinds.indexOf(trait.kind)) this.#traits[known] = { ...trait, kind };
    return known;
  }

  add(alter: number, kind: TraitKind, label: string | null): void {
    if (label === null || label.trim() === '') return;
    const place = this.#place(kind, label);
    const own = this.#ofAlter[alter];
    if (own && !own.includes(place)) own.push(place);
  }

  /** Notes what the user once shared and no longer does. */
  addFormerOfSelf(kind: TraitKind, label: string): void {
    this.#formerOfSelf.add(this.#place(kind, label));
  }

  close(): AlterTraits {
    return { traits: this.#traits, ofAlter: this.#ofAlter, formerOfSelf: this.#formerOfSelf };
  }
}

import type { Sha256 } from '../sealer.ts';

const LEAF = new Uint8Array([0]);
const NODE = new Uint8Array([1]);

/** RFC 6962, section 2.1: leaves and nodes are hashed with different prefixes, so that neither passes for the other. */
export const leafHash = (sha256: Sha256, entry: Uint8Array): Uint8Array => sha256(LEAF, entry);
const nodeHash = (sha256: Sha256, left: Uint8Array, right: Uint8Array): Uint8Array => sha256(NODE, left, right);

/** The largest power of two below a size of at least two. */
const splitOf = (size: number): number => {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
};

/** A tree that grows leaf by leaf and knows its root at each size; it keeps one hash a level. */
export interface GrowingTree {
  readonly size: number;
  add(leaf: Uint8Array): void;
  root(): Uint8Array;
}

export const growTree = (sha256: Sha256): GrowingTree => {
  const peaks: { readonly hash: Uint8Array; readonly leaves: number }[] = [];
  let size = 0;
  return {
    get size() {
      return size;
    },
    add: (leaf) => {
      let hash = leaf;
      let leaves = 1;
      for (let last = peaks.at(-1); last?.leaves === leaves; last = peaks.at(-1)) {
        hash = nodeHash(sha256, last.hash, hash);
        leaves *= 2;
        peaks.pop();
      }
      peaks.push({ hash, leaves });
      size += 1;
    },
    root: () => {
      const last = peaks.at(-1);
      if (!last) return sha256();
      return peaks.slice(0, -1).reduceRight((right, peak) => nodeHash(sha256, peak.hash, right), last.hash);
    },
  };
};

export const rootOf = (sha256: Sha256, leaves: readonly Uint8Array[]): Uint8Array => {
  const tree = growTree(sha256);
  for (const leaf of leaves) tree.add(leaf);
  return tree.root();
};

/** The hashes beside a leaf's way up to the root, from the bottom. */
export const inclusionProof = (sha256: Sha256, leaves: readonly Uint8Array[], index: number): Uint8Array[] => {
  if (leaves.length <= 1) return [];
  const split = splitOf(leaves.length);
  return index < split
    ? [...inclusionProof(sha256, leaves.slice(0, split), index), rootOf(sha256, leaves.slice(split))]
    : [...inclusionProof(sha256, leaves.slice(split), index - split), rootOf(sha256, leaves.slice(0, split))];
};

/** The hashes that show a tree of `earlier` leaves to be the beginning of this one. */
export const consistencyProof = (sha256: Sha256, leaves: readonly Uint8Array[], earlier: number): Uint8Array[] => {
  const prove = (part: readonly Uint8Array[], size: number, isWhole: boolean): Uint8Array[] => {
    if (size === part.length) return isWhole ? [] : [rootOf(sha256, part)];
    const split = splitOf(part.length);
    return size <= split
      ? [...prove(part.slice(0, split), size, isWhole), rootOf(sha256, part.slice(split))]
      : [...prove(part.slice(split), size - split, false), rootOf(sha256, part.slice(0, split))];
  };
  return earlier <= 0 || earlier >= leaves.length ? [] : prove(leaves, earlier, true);
};

const same = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, place) => byte === other[place]);

const isHash = (bytes: Uint8Array): boolean => bytes.length === 32;

/** RFC 9162, section 2.1.3.2. */
export const verifyInclusion = (
  sha256: Sha256,
  claim: { readonly index: number; readonly size: number; readonly leaf: Uint8Array; readonly root: Uint8Array },
  proof: readonly Uint8Array[],
): boolean => {
  if (!Number.isSafeInteger(claim.index) || claim.index < 0 || claim.index >= claim.size) return false;
  if (!isHash(claim.leaf) || !proof.every(isHash)) return false;
  let place = claim.index;
  let last = claim.size - 1;
  let hash = claim.leaf;
  for (const beside of proof) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      hash = nodeHash(sha256, beside, hash);
      while (place % 2 === 0 && place !== 0) [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
    } else {
      hash = nodeHash(sha256, hash, beside);
    }
    [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  }
  return last === 0 && same(hash, claim.root);
};

interface ConsistencyClaim {
  readonly earlier: number;
  readonly later: number;
  readonly earlierRoot: Uint8Array;
  readonly laterRoot: Uint8Array;
}

/** RFC 9162, section 2.1.4.2. An empty earlier tree proves nothing and is refused. */
export const verifyConsistency = (sha256: Sha256, claim: ConsistencyClaim, proof: readonly Uint8Array[]): boolean => {
  const { earlier, later, earlierRoot, laterRoot } = claim;
  if (earlier <= 0 || earlier > later || !proof.every(isHash)) return false;
  if (earlier === later) return proof.length === 0 && same(earlierRoot, laterRoot);
  const isPowerOfTwo = Number.isInteger(Math.log2(earlier));
  const [first, ...rest] = isPowerOfTwo ? [earlierRoot, ...proof] : proof;
  if (!first) return false;
  let place = earlier - 1;
  let last = later - 1;
  while (place % 2 === 1) [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  let oldHash = first;
  let newHash = first;
  for (const beside of rest) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      oldHash = nodeHash(sha256, beside, oldHash);
      newHash = nodeHash(sha256, beside, newHash);
      while (place % 2 === 0 && place !== 0) [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
    } else {
      newHash = nodeHash(sha256, newHash, beside);
    }
    [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  }
  return last === 0 && same(oldHash, earlierRoot) && same(newHash, laterRoot);
};

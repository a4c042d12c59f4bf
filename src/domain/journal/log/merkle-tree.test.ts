import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageSealer } from '../../../vault/age-sealer.ts';
import { hasVectors, vectorFile, vectorFiles } from '../../../../tests/support/vectors.ts';
import {
  consistencyProof,
  growTree,
  inclusionProof,
  leafHash,
  rootOf,
  verifyConsistency,
  verifyInclusion,
} from './merkle-tree.ts';

const { sha256 } = ageSealer;
const bytes = (text: string | null | undefined): Uint8Array => Uint8Array.fromBase64(text ?? '');
const leavesOf = (count: number): Uint8Array[] =>
  Array.from({ length: count }, (_, place) => leafHash(sha256, new TextEncoder().encode(`entry ${place}`)));

interface InclusionVector {
  readonly leafIdx: number;
  readonly treeSize: number;
  readonly root: string;
  readonly leafHash: string;
  readonly proof: readonly string[] | null;
  readonly wantErr: boolean;
}
interface ConsistencyVector {
  readonly size1: number;
  readonly size2: number;
  readonly root1: string;
  readonly root2: string;
  readonly proof: readonly string[] | null;
  readonly wantErr: boolean;
}

describe.skipIf(!hasVectors)('published Merkle vectors', () => {
  it('give the same answer, 98 inclusion proofs', () => {
    const files = vectorFiles('rfc6962-merkle/testdata/inclusion');
    expect(files).toHaveLength(98);
    for (const { name, bytes: content } of files) {
      const vector = JSON.parse(content.toString()) as InclusionVector;
      const claim = {
        index: vector.leafIdx,
        size: vector.treeSize,
        leaf: bytes(vector.leafHash),
        root: bytes(vector.root),
      };
      expect(verifyInclusion(sha256, claim, (vector.proof ?? []).map(bytes)), name).toBe(!vector.wantErr);
    }
  });

  it('give the same answer, 98 consistency proofs', () => {
    const files = vectorFiles('rfc6962-merkle/testdata/consistency');
    expect(files).toHaveLength(98);
    for (const { name, bytes: content } of files) {
      const vector = JSON.parse(content.toString()) as ConsistencyVector;
      const claim = {
        earlier: vector.size1,
        later: vector.size2,
        earlierRoot: bytes(vector.root1),
        laterRoot: bytes(vector.root2),
      };
      expect(verifyConsistency(sha256, claim, (vector.proof ?? []).map(bytes)), name).toBe(!vector.wantErr);
    }
  });

  it('give the same roots at every size', () => {
    const vector = JSON.parse(vectorFile('rfc6962-merkle/roots.json').toString()) as {
      leaves_hex: string[];
      roots_hex_by_size: string[];
    };
    const tree = growTree(sha256);
    const leaves = vector.leaves_hex.map((text) => leafHash(sha256, Uint8Array.fromHex(text)));
    const roots = [tree.root().toHex()];
    for (const leaf of leaves) {
      tree.add(leaf);
      roots.push(tree.root().toHex());
    }
    expect(roots).toEqual(vector.roots_hex_by_size);
    expect(leaves.map((_, place) => rootOf(sha256, leaves.slice(0, place)).toHex())).toEqual(roots.slice(0, -1));
  });
});

describe('a log of any size', () => {
  it('proves every leaf of it, and no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(), fc.nat(), (size, at, other) => {
        const leaves = leavesOf(size);
        const index = at % size;
        const root = rootOf(sha256, leaves);
        const leaf = leaves[index] ?? new Uint8Array();
        const proof = inclusionProof(sha256, leaves, index);
        expect(verifyInclusion(sha256, { index, size, leaf, root }, proof)).toBe(true);
        const wrong = other % size;
        if (wrong !== index) expect(verifyInclusion(sha256, { index: wrong, size, leaf, root }, proof)).toBe(false);
        expect(verifyInclusion(sha256, { index, size, leaf: sha256(leaf), root }, proof)).toBe(false);
        expect(verifyInclusion(sha256, { index, size, leaf, root }, [...proof, leaf])).toBe(false);
      }),
    );
  });

  it('proves every earlier size to be its beginning, and no other log', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 70 }), fc.nat(), (later, at) => {
        const leaves = leavesOf(later);
        const earlier = 1 + (at % (later - 1));
        const proof = consistencyProof(sha256, leaves, earlier);
        const earlierRoot = rootOf(sha256, leaves.slice(0, earlier));
        const claim = { earlier, later, earlierRoot, laterRoot: rootOf(sha256, leaves) };
        expect(verifyConsistency(sha256, claim, proof)).toBe(true);
        expect(verifyConsistency(sha256, { ...claim, earlierRoot: sha256(earlierRoot) }, proof)).toBe(false);
        expect(verifyConsistency(sha256, { ...claim, laterRoot: sha256(earlierRoot) }, proof)).toBe(false);
      }),
    );
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { armor, Decrypter, type Identity } from 'age-encryption';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasAge, publicTool } from '../../tests/support/public-tools.ts';
import { hasVectors, vectorFiles } from '../../tests/support/vectors.ts';
import { once } from '../domain/journal/bytes.ts';
import { ageSealer } from './age-sealer.ts';
import { openFile } from './age-file.ts';
import { openWithPassphrase } from './age-scrypt.ts';
import { x25519Key } from './age-x25519.ts';

interface Vector {
  readonly name: string;
  readonly said: ReadonlyMap<string, readonly string[]>;
  readonly file: Uint8Array;
}

const readVector = ({ name, bytes }: { readonly name: string; readonly bytes: Buffer }): Vector => {
  const end = bytes.indexOf('\n\n');
  const said = Map.groupBy(
    bytes.subarray(0, end).toString().split('\n'),
    (line) => line.slice(0, line.indexOf(': ')) || line,
  );
  const values = new Map([...said].map(([key, lines]) => [key, lines.map((line) => line.slice(key.length + 2))]));
  const file = bytes.subarray(end + 2);
  return { name, said: values, file: values.has('compressed') ? inflateSync(file) : file };
};

/** Hybrid identities are the library's own; all others are ours. */
const identitiesOf = ({ said }: Vector): Identity[] => [
  ...(said.get('identity') ?? []).map((text): Identity => {
    if (!text.startsWith('AGE-SECRET-KEY-PQ-1')) return x25519Key(text);
    const library = new Decrypter();
    library.addIdentity(text);
    return (library as unknown as { identities: Identity[] }).identities[0] as Identity;
  }),
  ...(said.get('passphrase') ?? []).map((passphrase) => ({
    unwrapFileKey: (stanzas: Parameters<Identity['unwrapFileKey']>[0]) => openWithPassphrase(passphrase, stanzas),
  })),
];

/** What was let out before the file proved bad, and whether it did. */
const open = async (vector: Vector): Promise<{ readonly payload: string; readonly isSound: boolean }> => {
  const hash = ageSealer.runningHash();
  try {
    const file = vector.said.has('armored')
      ? armor.decode(new TextDecoder('utf-8', { fatal: true }).decode(vector.file))
      : vector.file;
    for await (const chunk of openFile(once(file), identitiesOf(vector))) hash.add(chunk);
    return { payload: hash.value().toHex(), isSound: true };
  } catch {
    return { payload: hash.value().toHex(), isSound: false };
  }
};

describe.skipIf(!hasVectors)('published age vectors', () => {
  const vectors = vectorFiles('cctv-age/age/testdata').map(readVector);

  it('are all here', () => {
    expect(vectors).toHaveLength(143);
  });

  it.each(vectors.map((vector) => [vector.name, vector] as const))('%s', { timeout: 120_000 }, async (_, vector) => {
    const expectation = vector.said.get('expect')?.[0] ?? '';
    const { payload, isSound } = await open(vector);
    expect(isSound).toBe(expectation === 'success');
    const expected = vector.said.get('payload')?.[0];
    if (expected !== undefined) expect(payload).toBe(expected);
  });
});

const { identity, recipient } = ageSealer.newIdentity();
const key = ageSealer.openingKey(identity);

describe('what is sealed', () => {
  it('opens again, whatever it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 3000 }), async (text) => {
        const sealed = await ageSealer.seal(new TextEncoder().encode(text), [recipient]);
        const opened = await ageSealer.open(sealed, key);
        expect(new TextDecoder().decode(opened ?? undefined)).toBe(text.toWellFormed());
      }),
      { numRuns: 60 },
    );
  });

  it.each([0, 1, 65_535, 65_536, 65_537, 131_072, 1_000_003, 50_000_000])(
    'opens again at %i bytes, in pieces of any size',
    { timeout: 120_000 },
    async (size) => {
      const plain = new Uint8Array(size);
      for (let at = 0; at < size; at += 4093) plain[at] = at % 251;
      const pieces = async function* (): AsyncIterable<Uint8Array> {
        for (let at = 0; at < size; at += 99_991) yield plain.subarray(at, at + 99_991);
      };
      const hash = ageSealer.runningHash();
      for await (const part of ageSealer.openStream(ageSealer.sealStream(pieces(), [recipient]), key)) hash.add(part);
      expect(hash.value().toHex()).toBe(ageSealer.sha256(plain).toHex());
    },
  );

  it('does not open once any byte of it was changed, or any was cut off', async () => {
    const sealed = await ageSealer.seal(new TextEncoder().encode('short'), [recipient]);
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Uint8Array.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(await ageSealer.open(changed, key), `byte ${at}`).toBe(null);
      expect(await ageSealer.open(sealed.subarray(0, at), key), `first ${at}`).toBe(null);
    }
  });

  it('does not open for another identity, and not once the key was forgotten', async () => {
    const sealed = await ageSealer.seal(new TextEncoder().encode('short'), [recipient]);
    const other = ageSealer.openingKey(ageSealer.newIdentity().identity);
    expect(await ageSealer.open(sealed, other)).toBe(null);
    const own = ageSealer.openingKey(identity);
    expect(await ageSealer.open(sealed, own)).not.toBe(null);
    own.forget();
    expect(await ageSealer.open(sealed, own)).toBe(null);
  });

  it('can be opened by each of several recipients', async () => {
    const lawyer = ageSealer.newIdentity();
    const sealed = await ageSealer.seal(new TextEncoder().encode('both'), [recipient, lawyer.recipient]);
    for (const each of [identity, lawyer.identity])
      expect(new TextDecoder().decode((await ageSealer.open(sealed, ageSealer.openingKey(each))) ?? undefined)).toBe(
        'both',
      );
  });

  it('is never opened by prepared rubbish, and rubbish never hangs it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, hasStart) => {
        const start = new TextEncoder().encode(hasStart ? 'age-encryption.org/v1\n-> X25519 ' : '');
        expect(await ageSealer.open(new Uint8Array([...start, ...bytes]), key)).toBe(null);
      }),
    );
  });
});

describe.skipIf(!hasAge)('the age program of the system', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'tiewise-age-'));
    writeFileSync(path.join(folder, 'key.txt'), `${identity}\n`);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([0, 5, 65_536, 300_000])('opens what we sealed, and we what it sealed, at %i bytes', async (size) => {
    const plain = Buffer.alloc(size, 'Ærø ');
    const sealed = await ageSealer.seal(plain, [recipient]);
    expect(publicTool('age', ['-d', '-i', path.join(folder, 'key.txt')], sealed).equals(plain)).toBe(true);
    const theirs = publicTool('age', ['-r', recipient], plain);
    expect(Buffer.from((await ageSealer.open(theirs, key)) ?? 'x').equals(plain)).toBe(true);
  });

  it('takes the recipient that we made for an identity to be its own', () => {
    writeFileSync(path.join(folder, 'made.txt'), publicTool('age-keygen', []));
    const made = /AGE-SECRET-KEY-1\S+/.exec(readFileSync(path.join(folder, 'made.txt'), 'utf8'))?.[0] ?? '';
    const theirs = publicTool('age-keygen', ['-y', path.join(folder, 'made.txt')])
      .toString()
      .trim();
    expect(ageSealer.recipientOf(made)).toBe(theirs);
  });
});

describe('a passphrase', () => {
  it('opens what it sealed, and another one does not', { timeout: 120_000 }, async () => {
    const sealed = await ageSealer.sealWithPassphrase(new TextEncoder().encode('inside'), 'Ærø und 渡辺');
    expect(Buffer.from(sealed).toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 18\n/);
    expect(new TextDecoder().decode((await ageSealer.openWithPassphrase(sealed, 'Ærø und 渡辺')) ?? undefined)).toBe(
      'inside',
    );
    expect(await ageSealer.openWithPassphrase(sealed, 'Ærø und 渡邊')).toBe(null);
  });
});

import { expect, it } from 'vitest';
import { hasVectors, vectorFile, vectorFiles } from '../../../tests/support/vectors.ts';
import { canonicalBytes } from './canonical-json.ts';

it.skipIf(!hasVectors)('writes the six published documents as RFC 8785 has them', () => {
  const files = vectorFiles('jcs-rfc8785/testdata/input');
  expect(files).toHaveLength(6);
  for (const { name, bytes } of files) {
    const expected = vectorFile(`jcs-rfc8785/testdata/output/${name}`).toString();
    expect(Buffer.from(canonicalBytes(JSON.parse(bytes.toString()))).toString(), name).toBe(expected);
  }
});

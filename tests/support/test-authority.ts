import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { publicTool } from './public-tools.ts';

const configuration = `
[tsa]
default_tsa=t1
[t1]
serial=serial
crypto_device=builtin
signer_digest=sha256
default_policy=1.2.3.4.1
digests=sha256
accuracy=secs:1
ordering=yes
tsa_name=yes
ess_cert_id_chain=no
ess_cert_id_alg=sha256
[req]
distinguished_name=dn
prompt=no
[dn]
CN=Elm Street Time Stamps
[ca]
basicConstraints=critical,CA:TRUE
keyUsage=critical,keyCertSign,cRLSign
subjectKeyIdentifier=hash
[leaf]
basicConstraints=CA:FALSE
keyUsage=critical,digitalSignature
extendedKeyUsage=critical,timeStamping
`;

/** A time-stamp authority that lives for one test. */
export interface TestAuthority {
  /** Of the authority above it, for whoever wants to trust it. */
  readonly certificate: string;
  readonly certificateFile: string;
  answer(query: Uint8Array, kind: 'rsa' | 'ec'): Buffer;
  remove(): void;
}

export const newAuthority = (): TestAuthority => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tiewise-authority-'));
  const openssl = (...words: string[]): Buffer => publicTool('openssl', words, undefined, folder);
  writeFileSync(path.join(folder, 'tsa.cnf'), configuration);
  writeFileSync(path.join(folder, 'serial'), '01\n');
  const keys = { rsa: ['rsa:2048'], ec: ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256'] } as const;
  const config = ['-config', 'tsa.cnf', '-nodes', '-batch'];
  openssl(
    'req',
    '-x509',
    '-newkey',
    ...keys.ec,
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-days',
    '36500',
    '-extensions',
    'ca',
    '-subj',
    '/CN=Elm Street Root',
    ...config,
  );
  for (const kind of ['rsa', 'ec'] as const) {
    openssl('req', '-new', '-newkey', ...keys[kind], '-keyout', `${kind}.key`, '-out', `${kind}.csr`, ...config);
    openssl(
      'x509',
      '-req',
      '-in',
      `${kind}.csr`,
      '-CA',
      'ca.pem',
      '-CAkey',
      'ca.key',
      '-CAcreateserial',
      '-out',
      `${kind}.pem`,
      '-days',
      '36500',
      '-extfile',
      'tsa.cnf',
      '-extensions',
      'leaf',
    );
  }
  return {
    certificate: readFileSync(path.join(folder, 'ca.pem'), 'utf8'),
    certificateFile: path.join(folder, 'ca.pem'),
    answer: (query, kind) => {
      writeFileSync(path.join(folder, 'query.tsq'), query);
      openssl(
        'ts',
        '-reply',
        '-config',
        'tsa.cnf',
        '-queryfile',
        'query.tsq',
        '-signer',
        `${kind}.pem`,
        '-inkey',
        `${kind}.key`,
        '-out',
        'answer.tsr',
      );
      return readFileSync(path.join(folder, 'answer.tsr'));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};

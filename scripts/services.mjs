// The programs that tests speak to for real: a browser, a PostgreSQL server, and what checks a journal. Installed where that is possible
// without asking; otherwise named, and the tests that need them are skipped and counted.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { say } from './prepare.mjs';

const services = [
  {
    name: 'Chromium',
    isThere: () => onPath('chromium') || onPath('chromium-browser') || onPath('google-chrome'),
    packages: ['chromium'],
  },
  // What anybody can check a journal with.
  { name: 'age', isThere: () => onPath('age'), packages: ['age'] },
  { name: 'OpenSSL', isThere: () => onPath('openssl'), packages: ['openssl'] },
  { name: 'qpdf', isThere: () => onPath('qpdf'), packages: ['qpdf'] },
  { name: 'PostgreSQL', isThere: () => hasPostgres(), packages: ['postgresql'] },
];

const onPath = (program) =>
  (process.env.PATH ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, program)));

/** Where Debian puts it; the tests start a server of their own from there. */
const hasPostgres = () => {
  const folder = '/usr/lib/postgresql';
  return (
    existsSync(folder) && readdirSync(folder).some((version) => existsSync(path.join(folder, version, 'bin', 'initdb')))
  );
};

const succeeds = (command, words) => spawnSync(command, words, { stdio: 'ignore' }).status === 0;

/** How to install without being asked for a password, or null. */
const aptPrefix = () => {
  if (process.platform !== 'linux' || !onPath('apt-get')) return null;
  if (process.getuid?.() === 0) return [];
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null;
};

const hint = (packages) =>
  process.platform === 'darwin' ? `brew install ${packages.join(' ')}` : `apt-get install ${packages.join(' ')}`;

const install = (missing, prefix) => {
  const packages = missing.flatMap((service) => service.packages);
  say(`Installing ${missing.map((service) => service.name).join(' and ')} for the tests (apt-get) …`);
  const apt = (...words) => {
    const [command, ...rest] = [
      ...prefix,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      '-qq',
      '-o',
      'DPkg::Lock::Timeout=120',
      ...words,
    ];
    return succeeds(command, rest);
  };
  // Package lists may be old or absent: fetch them only where installing fails without.
  const words = ['install', '-y', '--no-install-recommends', ...packages];
  return apt(...words) || (apt('update') && apt(...words));
};

/** Sees to it that the services are there, as far as that is possible. Answers the names of those that are not. */
export const prepareServices = () => {
  let missing = services.filter((service) => !service.isThere());
  const prefix = missing.length > 0 ? aptPrefix() : null;
  if (prefix) {
    install(missing, prefix);
    missing = services.filter((service) => !service.isThere());
  }
  for (const service of missing)
    say(`${service.name} is not installed; tests that need it are skipped. To install it: ${hint(service.packages)}`);
  return missing.map((service) => service.name);
};

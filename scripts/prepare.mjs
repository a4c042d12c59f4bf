// What has to stand before anything runs: the packages, and the web app's built files. Plain JavaScript for
// Node.js 20, with nothing installed yet.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const at = (...parts) => path.join(root, ...parts);

/** One line about what is going on; standard output belongs to the program itself. */
export const say = (text) => process.stderr.write(`${text}\n`);

const modified = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const newestBelow = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
        .reduce((newest, entry) => Math.max(newest, modified(path.join(entry.parentPath ?? entry.path, entry.name))), 0)
    : 0;

const quietly = (command, words, options) => {
  const ended = spawnSync(command, words, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26, ...options });
  if (ended.status === 0) return;
  say(`${ended.stdout ?? ''}${ended.stderr ?? ''}${ended.error?.message ?? ''}`);
  process.exit(1);
};

/** Installs the packages where they are missing or older than the lock file. */
export const installPackages = () => {
  if (modified(at('node_modules', '.package-lock.json')) >= modified(at('package-lock.json'))) return;
  // Packages that another checkout lends are its own to install.
  if (lstatSync(at('node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) return;
  say('Installing packages (npm ci), about half a minute …');
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) quietly(process.execPath, [npm, 'ci', '--no-fund', '--no-audit']);
  else quietly('npm', ['ci', '--no-fund', '--no-audit'], { shell: process.platform === 'win32' });
};

/** The Node.js that the packages brought for this machine, or the one running where that is new enough. */
export const runtime = () => {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const file = system === 'win' ? 'bin/node.exe' : 'bin/node';
  try {
    return createRequire(import.meta.url).resolve(`node-${system}-${process.arch}/${file}`);
  } catch {
    if (Number(process.versions.node.split('.')[0]) >= 26) return process.execPath;
    say(`There is no Node.js 26 package for ${system}-${process.arch}. Install Node.js 26 from https://nodejs.org.`);
    return process.exit(1);
  }
};

/** Runs a tool of node_modules under that Node.js, silently unless it fails. */
export const runTool = (file, words) => quietly(runtime(), [at('node_modules', file), ...words]);

const webSources = ['src/interfaces/web', 'src/domain', 'src/kernel'];

/** Builds the web app where its files are missing or older than what they are made of. */
export const buildWebApp = () => {
  if (!existsSync(at('vite.config.ts'))) return;
  const built = modified(at('dist', 'web', 'index.html'));
  const newest = Math.max(
    modified(at('vite.config.ts')),
    modified(at('package-lock.json')),
    ...webSources.map((each) => newestBelow(at(each))),
  );
  if (built > newest) return;
  say('Building the web app …');
  runTool('vite/bin/vite.js', ['build', '--logLevel', 'error']);
};

/** The shell between npm and us keeps signals to itself: when it ends, the program is asked to end, too. */
const stopWithParent = (child) => {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 200).unref();
};

/** Hands over to another program: its input and output are ours, signals reach it, its end is our end. */
export const handOver = (command, words, options = {}) => {
  const child = spawn(command, words, { cwd: root, stdio: 'inherit', ...options });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  stopWithParent(child);
  child.on('error', (error) => {
    say(error.message);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
};

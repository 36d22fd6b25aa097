// The one way in on a fresh clone: `npm start` and `npm test` land here with nothing installed but Node and npm.
// Plain JavaScript that imports only Node's own modules. It installs when the lock is newer than the install, changes
// over to the Node release the repository brings, builds, and hands on to the command in tools/dist.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const [command = 'help', ...rest] = process.argv.slice(2);
const quiet = rest.includes('--json') || process.env.npm_config_loglevel === 'silent';

/** Commands and the file that runs each one once everything is in place. */
const COMMANDS = {
  start: 'tools/dist/run/start.js',
  test: 'tools/test.mjs',
  'test:kill': 'tools/dist/kill/campaign.js',
  chat: 'apps/bot/dist/terminal/main.js',
  fit: 'tools/dist/fit.js',
  bench: 'tools/dist/bench/bench.js',
  'bench:rota': 'tools/dist/bench/rota.js',
  'bench:web': 'tools/dist/bench/web.js',
  screens: 'tools/dist/screens/screens.js',
  'demo:load': 'tools/dist/demo/load.js',
  'demo:reset': 'tools/dist/demo/reset.js',
  'demo:event': 'tools/dist/demo/event.js',
  'demo:history': 'tools/dist/demo/make-history.js',
  'admin:first': 'tools/dist/admin-first.js',
  'keys:rotate': 'tools/dist/keys-rotate.js',
  'audit:verify': 'tools/dist/audit-verify.js',
  'assistant:batch': 'tools/dist/assistant-batch.js',
  'eval:notes': 'tools/dist/eval-notes.js',
};

/** Node 20.19 and 22.12 brought what the installed packages need; on macOS there is no Node package to change over to. */
function nodeIsTooOld() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (platform() === 'darwin') return major < 22 || (major === 22 && minor < 12);
  return major < 20 || (major === 20 && minor < 19);
}

/** The Node binary that the lock file pins for this platform, or the one that runs now. */
function repositoryNode() {
  const brought = join(
    root,
    'node_modules',
    `node-${platform() === 'win32' ? 'win' : platform()}-${arch()}`,
    'bin',
    platform() === 'win32' ? 'node.exe' : 'node',
  );
  return existsSync(brought) ? brought : process.execPath;
}

function environment(node) {
  const pathKey = Object.keys(process.env).find((k) => k.toLowerCase() === 'path') ?? 'PATH';
  const separator = platform() === 'win32' ? ';' : ':';
  return {
    ...process.env,
    [pathKey]: [dirname(node), join(root, 'node_modules', '.bin'), process.env[pathKey]].join(separator),
    NODE_OPTIONS: [process.env.NODE_OPTIONS, `--import ${pathToFileURL(join(root, 'tools', 'steady-node.mjs'))}`].filter(Boolean).join(' '),
  };
}

function run(file, args, { env = process.env, show = true } = {}) {
  return new Promise((done) => {
    const child = spawn(file, args, {
      cwd: root,
      env,
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: platform() === 'win32' && !file.endsWith('.exe'),
    });
    let said = '';
    child.stdout?.on('data', (data) => (said += data));
    child.stderr?.on('data', (data) => (said += data));
    const forward = (signal) => child.kill(signal);
    process.on('SIGINT', forward).on('SIGTERM', forward);
    child.on('error', (error) => done({ code: 1, said: error.message }));
    child.on('exit', (code, signal) => {
      process.off('SIGINT', forward).off('SIGTERM', forward);
      done({ code: code ?? (signal === 'SIGINT' ? 130 : 1), said });
    });
  });
}

const DISK_FULL = 'the disk is full: free about 2 GB, then run the same command again.';
const fail = (sentence, code = 1) => {
  process.stderr.write(`handrail: ${sentence}\n`);
  process.exit(code);
};
const say = (line) => quiet || process.stderr.write(`${line}\n`);

if (!(command in COMMANDS)) fail(`there is no command '${command}'; there are: ${Object.keys(COMMANDS).join(', ')}.`, 2);
// What a command does is told from a kept text: nobody waits for an installation and a build to read it.
const help = join(root, 'tools', 'help', `${command.replace(':', '-')}.txt`);
if (rest.includes('--help') && existsSync(help)) {
  process.stdout.write(readFileSync(help, 'utf8'));
  process.exit(0);
}
if (nodeIsTooOld()) {
  fail(`Node ${process.versions.node} is too old: install Node 20.19 or newer (on macOS 22.12 or newer), then run the same command again.`);
}

// Settings of this machine; what the environment says already wins.
if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'));
// `npm start` leaves a note of where it listens, so that the other commands find it on whatever port.
const running = join(resolve(root, process.env.HANDRAIL_DATA_DIR ?? 'data'), 'running.json');
if (process.env.API_URL === undefined && existsSync(running)) process.env.API_URL = JSON.parse(readFileSync(running, 'utf8')).apiUrl;

/**
 * Does something while no other command of this clone does: two that install or build at once would break each other's files.
 * A mark that a killed command left behind is seen to be stale and taken over.
 */
async function alone(what) {
  const folder = join(root, '.handrail');
  const mark = join(folder, 'setting-up.pid');
  mkdirSync(folder, { recursive: true });
  for (let told = false; ;) {
    try {
      writeFileSync(mark, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const other = Number(readIfThere(mark));
      if (isAlive(other) || isFresh(mark)) {
        if (!told) say(`Waiting for another command that sets this clone up (process ${other}) ...`);
        told = true;
        await new Promise((done) => setTimeout(done, 300));
      } else takeAway(mark, other);
    }
  }
  const release = () => Number(readIfThere(mark)) === process.pid && rmSync(mark, { force: true });
  process.once('exit', release);
  const result = await what();
  process.off('exit', release);
  release();
  return result;
}

/** Removes a stale mark, and nothing else: who finds that it is another's by now puts it back. */
function takeAway(mark, stale) {
  const aside = `${mark}.${process.pid}`;
  try {
    renameSync(mark, aside);
    if (Number(readIfThere(aside)) === stale) rmSync(aside);
    else renameSync(aside, mark);
  } catch {
    // another command was quicker
  }
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Made just now: whoever makes it may not have written its id yet. */
function isFresh(file) {
  const made = statSync(file, { throwIfNoEntry: false });
  return made !== undefined && Date.now() - made.mtimeMs < 1_000;
}

function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

const installed = join(root, 'node_modules', '.package-lock.json');
const marker = join(root, 'node_modules', '.handrail-installed');
const lock = join(root, 'package-lock.json');

async function install() {
  if (existsSync(installed) && existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs) return;
  say('Installing packages from the lock file (about a minute, once) ...');
  const { code, said } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { show: false });
  if (code !== 0) {
    fail(
      /ENOSPC/.test(said)
        ? DISK_FULL
        : `npm ci failed:\n${said.trim()}\nCheck the network or the npm mirror, then run the same command again.`,
    );
  }
  writeFileSync(marker, '');
}

async function build() {
  if (command === 'test') return; // builds as its first check
  const { code, said } = await run(repositoryNode(), ['tools/build.mjs'], { env: environment(repositoryNode()), show: false });
  if (code !== 0) fail(/ENOSPC/.test(said) ? DISK_FULL : `the build failed:\n${said.trim()}`);
}

try {
  await alone(async () => {
    await install();
    await build();
  });
} catch (error) {
  if (error.code === 'ENOSPC') fail(DISK_FULL);
  if (error.code === undefined) throw error;
  fail(`${root} cannot be set up (${error.code}): check who may write there, then run the same command again.`);
}
const node = repositoryNode();
const env = environment(node);
const { code } = await run(node, [COMMANDS[command], ...rest], { env });
process.exit(code);

// Everything that `npm test` promises, in the order in which it is cheapest to fail. Ends with `N passed, N failed`.
// Each static check counts as one; each vitest test counts as one. `npm test -- libs/access` runs only those tests.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const only = process.argv.slice(2);
const report = join(root, 'node_modules', '.cache', 'vitest-report.json');
const env = {
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  NX_DAEMON: 'false',
  NX_TUI: 'false',
  FORCE_COLOR: '0',
};

function run(file, args, show = true) {
  return new Promise((done) => {
    const child = spawn(file, args, { cwd: root, env, stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'] });
    let said = '';
    child.stdout?.on('data', (data) => (said += data));
    child.stderr?.on('data', (data) => (said += data));
    child.on('error', (error) => done({ code: 1, said: error.message }));
    child.on('exit', (code) => done({ code: code ?? 1, said }));
  });
}

const CHECKS = [
  ['the database client is generated and everything builds', 'node', ['tools/build.mjs']],
  ['types hold in sources and tests', 'tsc', ['-p', 'tsconfig.specs.json']],
  ['the linter is content', 'oxlint', ['--deny-warnings']],
  ['every file is formatted', 'oxfmt', ['--check']],
  ['imports keep to the house plan', 'node', ['tools/boundaries.mjs']],
  ['nothing is unused', 'knip', ['--no-progress']],
];

let passed = 0;
let failed = 0;
if (only.length === 0) {
  for (const [promise, file, args] of CHECKS) {
    const started = performance.now();
    const { code, said } = await run(file, args, false);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (code === 0) passed += 1;
    else failed += 1;
    process.stdout.write(`${code === 0 ? 'ok  ' : 'FAIL'} ${promise} (${seconds} s)\n${code === 0 ? '' : `${said}\n`}`);
  }
} else {
  await run('node', ['tools/build.mjs'], true);
}

rmSync(report, { force: true });
mkdirSync(join(root, 'node_modules', '.cache'), { recursive: true });
const { code } = await run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...only]);
let skipped = 0;
try {
  const result = JSON.parse(readFileSync(report, 'utf8'));
  passed += result.numPassedTests;
  skipped = result.numPendingTests;
  // A file that cannot even be loaded has no tests in it; it still is a failure.
  const brokenFiles = result.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  failed += result.numFailedTests + brokenFiles;
  if (code !== 0 && result.numFailedTests + brokenFiles === 0) failed += 1;
} catch {
  process.stdout.write('FAIL the test runner wrote no report\n');
  failed += 1;
}
process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
process.exitCode = failed > 0 ? 1 : 0;

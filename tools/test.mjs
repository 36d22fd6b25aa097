// Everything that `npm test` promises, in the order in which it is cheapest to fail. Ends with `N passed, N failed`.
// Each static check counts as one; each vitest test counts as one. `npm test -- libs/access` runs only those tests.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { delimiter, join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const only = process.argv.slice(2);
const report = join(root, 'node_modules', '.cache', 'test-report.json');
const env = {
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  NX_DAEMON: 'false',
  NX_TUI: 'false',
  FORCE_COLOR: '0',
  HANDRAIL_TEST_REPORT: report,
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

/** What came of the tests in `files`, or of all when none is named: what tools/test-report.mjs wrote. */
async function vitest(files) {
  rmSync(report, { force: true });
  await run('vitest', ['run', '--reporter=default', '--reporter=./tools/test-report.mjs', ...files]);
  return JSON.parse(readFileSync(report, 'utf8'));
}

let skipped = 0;
function add(files) {
  for (const file of files) {
    passed += file.passed;
    failed += file.failed;
    skipped += file.skipped;
  }
}

try {
  const { files, unhandledErrors } = await vitest(only);
  const lost = files.filter((file) => file.lost);
  add(files.filter((file) => !file.lost));
  failed += Math.max(0, unhandledErrors - lost.length);
  if (lost.length > 0) {
    // Node itself can crash under a test (ADR 0006): that is said, and tried once. What is lost again has failed.
    const names = lost.map(({ file }) => relative(root, file));
    process.stdout.write(`LOST the process that ran ${names.join(', ')}: run once more.\n`);
    const again = await vitest(names);
    add(again.files);
    failed += again.unhandledErrors;
  }
} catch {
  process.stdout.write('FAIL the test runner wrote no report\n');
  failed += 1;
}
process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
process.exitCode = failed > 0 ? 1 : 0;

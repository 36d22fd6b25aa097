// Builds every workspace when a source is newer than the last build; otherwise says nothing and takes 0.1 s.
import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.cache/handrail-built';
const sources = globSync(
  [
    '{apps,libs}/*/{package.json,tsconfig.json}',
    '{apps,libs}/*/{src,prisma}/**/*.*',
    'apps/web/{*.mjs,*.ts,*.html,public/*}',
    'tools/{package.json,tsconfig.json}',
    'tools/src/**/*.ts',
    'tsconfig.base.json',
    'package-lock.json',
  ],
  {
    exclude: (name) => name === 'generated' || name === 'dist',
  },
);
const newest = Math.max(...sources.map((file) => statSync(file).mtimeMs));
const built = statSync(stamp, { throwIfNoEntry: false });
// A deleted source leaves no newer file behind, so the stamp holds how many there were.
const countBefore = built ? Number(readFileSync(stamp, 'utf8')) : 0;
const missing = globSync('{apps,libs}/*/src').length !== globSync('{apps,libs}/*/dist').length;
if (!built || built.mtimeMs < newest || countBefore !== sources.length || missing) {
  try {
    // Always, and before nx: a build taken from nx's cache brings `dist` and not the generated sources that types are read from.
    execFileSync(process.execPath, ['libs/store/generate.mjs'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    execFileSync('npx', ['--no-install', 'nx', 'run-many', '-t', 'build', '--outputStyle=static'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' },
    });
  } catch (error) {
    process.stderr.write(`${error.stdout ?? ''}${error.stderr ?? ''}`);
    process.exit(1);
  }
  mkdirSync('node_modules/.cache', { recursive: true });
  writeFileSync(stamp, String(sources.length));
}

// Builds the web app: client of the API -> types checked -> bundle, packed for the wire.
// The client is made from the API as it is now, so a changed contract that a screen does not follow stops the build here.
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';

const here = import.meta.dirname;
const site = join(here, 'dist', 'site');

await import('./generate.mjs');

const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
try {
  execFileSync(process.execPath, [compiler, '-p', here], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
} catch (error) {
  process.stderr.write(error.stdout || error.message);
  process.exit(1);
}

await build({ root: here, logLevel: 'error' });

// Packed once here, not by the server for each request; the server sends the packed file to whoever reads it.
for (const file of globSync('**/*.{js,css,html,svg}', { cwd: site })) {
  const content = readFileSync(join(site, file));
  writeFileSync(join(site, `${file}.gz`), gzipSync(content, { level: 9 }));
  writeFileSync(join(site, `${file}.br`), brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
}

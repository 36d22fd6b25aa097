import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { Command } from 'commander';
import type { RotaList } from '@handrail/contracts';
import type { Browser } from 'playwright-core';
import { ApiSession } from '../run/api-session.js';
import { installedBrowser, openBrowser } from '../web/browser.js';
import { WebStand } from '../web/web-stand.js';
import { percentile } from './load.js';
import { measureWeb, type WebMeasures } from './web-measures.js';
import { DAYS, importWideUnit, PEOPLE } from './wide-unit.js';

const program = new Command('npm run bench:web --')
  .description('Measures the web app in a real browser on loopback: first load, size, scrolling, reasons. Writes docs/benchmarks/web.md.')
  .option('--rounds <rounds>', 'of each measure', Number, 15)
  .parse();
const { rounds } = program.opts<{ rounds: number }>();
if (!Number.isInteger(rounds) || rounds < 1 || rounds > 1_000) program.error('The rounds are a whole number from 1 to 1000.');
const say = (line: string) => void process.stdout.write(`${line}\n`);

const executable = installedBrowser();
if (executable === undefined) {
  say('No Chromium is installed on this machine. Install one (Debian: apt-get install chromium) or name it by CHROMIUM_PATH.');
  process.exit(1);
}

const loadBefore = loadavg()[0] ?? 0;
say('Bringing Handrail up on the demo data ...');
let stand: WebStand | undefined;
let browser: Browser | undefined;
try {
  stand = await WebStand.up();
  const { apiUrl } = stand.suite;
  say(`Importing a unit of ${PEOPLE} people ...`);
  const wide = await importWideUnit(apiUrl, new Date());
  const { items } = await (await ApiSession.asDemoPerson(apiUrl, 'rota1')).get<RotaList>('/rotas?unit=alder');
  const worked = items.toSorted((a, b) => a.from.localeCompare(b.from))[0]?.rotaId ?? '';
  browser = await openBrowser(executable);
  say('Measuring ...');
  const page = pageOf(await measureWeb({ browser, apiUrl, worked, wide, rounds }), browser.version());
  await writeFile(new URL('../../../docs/benchmarks/web.md', import.meta.url), page);
  say(`\n${page}`);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await browser?.close();
  await stand?.down();
}

function pageOf(found: WebMeasures, version: string): string {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const ms = (times: readonly number[]) =>
    `${percentile(times, 0.5).toFixed(0)} ms (${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)})`;
  const kilobytes = (bytes: number) => `${(bytes / 1_000).toFixed(0)} kB`;
  const longest =
    found.longTasks.length === 0 ? 'none' : `${found.longTasks.length}, the longest ${Math.max(...found.longTasks).toFixed(0)} ms`;
  return `# The web app, measured

\`npm run bench:web -- --rounds ${rounds}\` at commit ${commit}, ${new Date().toISOString().slice(0, 10)}, on ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB,
Node ${process.versions.node}, Chromium ${version} without a screen. Load average before the start: ${loadBefore.toFixed(1)}. Suite, database and browser share the machine.
Times are the median, with the lowest and highest.

| | |
|---|---|
| first load of the rotas' screen, in a browser that keeps nothing: to the first paint | ${ms(found.firstPaint)} |
| the same, to its heading | ${ms(found.firstLoad)} |
| scripts of that load, packed by gzip | ${kilobytes(found.scriptsGzip)} |
| styles of that load, packed by gzip | ${kilobytes(found.stylesGzip)} |
| tasks over 50 ms while a board of ${PEOPLE} people by ${DAYS} days (${found.rows} rows by ${found.columns} columns with headings) is scrolled for ${found.scrolledSeconds.toFixed(0)} s down, right, up, left | ${longest} |
| processor time of the longest task in another such scroll | ${found.longestProcessorTime.toFixed(0)} ms |
| from the click on "Why?" to the reasons for a cell | ${ms(found.explained)} |
`;
}

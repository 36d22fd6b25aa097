import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import type { Browser } from 'playwright-core';
import { fitNextRota } from '../run/first-fit.js';
import { silentProgress } from '../run/progress.js';
import { installedBrowser, openBrowser } from '../web/browser.js';
import { WebStand } from '../web/web-stand.js';
import { walkAsManager } from './manager-trial.js';
import { arrangeScene } from './scene.js';
import { type Shot, shotsOf } from './shots.js';
import { fileOf, take } from './take.js';

const program = new Command('npm run screens --')
  .description('Takes a picture of every screen of the web app on the demo data, at desktop and phone width, light and dark.')
  .option('--only <names...>', 'only these screens; leaves the index as it is')
  .option('--out <folder>', 'where the pictures go; docs/screens unless given')
  .option('--trial', 'instead, the steps of a new ward manager to a published rota, into docs/trials/manager-by-screen')
  .option('--png', 'PNG instead of WebP, for programs that read no other')
  .parse();
const options = program.opts<{ only?: string[]; out?: string; png?: true; trial?: true }>();
const docs = (folder: string) => fileURLToPath(new URL(`../../../docs/${folder}`, import.meta.url));
const out = options.out ?? docs(options.trial ? 'trials/manager-by-screen' : 'screens');
const say = (line: string) => void process.stdout.write(`${line}\n`);
const type = options.png ? 'png' : 'webp';

const executable = installedBrowser();
if (executable === undefined) {
  say('No Chromium is installed on this machine. Install one (Debian: apt-get install chromium) or name it by CHROMIUM_PATH.');
  process.exit(1);
}

say('Bringing Handrail up on the demo data ...');
let stand: WebStand | undefined;
let browser: Browser | undefined;
try {
  stand = await WebStand.up();
  browser = await openBrowser(executable);
  const { apiUrl } = stand.suite;
  if (options.trial) {
    // As a start does on the demo: a proposal waits for whoever comes.
    await fitNextRota(stand.suite, silentProgress());
    await walkAsManager(browser, { apiUrl, folder: out, type, say });
  } else await takeAll(browser, apiUrl);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await browser?.close();
  await stand?.down();
}

async function takeAll(opened: Browser, apiUrl: string): Promise<void> {
  const shots = shotsOf(await arrangeScene(apiUrl, say));
  const unknown = options.only?.filter((name) => !shots.some((shot) => shot.name === name)) ?? [];
  if (unknown.length > 0)
    throw new Error(`There is no screen ${unknown.join(', ')}; there are: ${shots.map(({ name }) => name).join(', ')}.`);
  await mkdir(out, { recursive: true });
  for (const shot of shots.filter(({ name }) => options.only?.includes(name) ?? true)) {
    say(`${shot.name}: ${(await take(opened, apiUrl, shot, out, type)).join(', ')}`);
  }
  if (!options.only && !options.png) await writeFile(join(out, 'README.md'), indexOf(shots));
}

function indexOf(shots: readonly Shot[]): string {
  const rows = shots.map(({ name, shows, phone }) => {
    const picture = (width: 'desktop' | 'phone', theme: 'light' | 'dark') =>
      `<img src="${fileOf(name, width, theme, 'webp')}" alt="${shows} ${width}, ${theme}" width="${width === 'desktop' ? 480 : 160}">`;
    const phones = phone === false ? '' : `${picture('phone', 'light')} ${picture('phone', 'dark')}`;
    return `## ${name}\n\n${shows}\n\n${picture('desktop', 'light')} ${picture('desktop', 'dark')} ${phones}`.trimEnd();
  });
  return `# Screens\n\n\`npm run screens\` brings Handrail up on the demo data and takes these pictures. All people are fictional.\n\n${rows.join('\n\n')}\n`;
}

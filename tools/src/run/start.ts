import { SettingsRefused } from '@handrail/config';
import { fitNextRota } from './first-fit.js';
import { holdingOf, loadDemoInto } from './first-run.js';
import { supportWorkerOnShift } from './on-shift.js';
import { Progress } from './progress.js';
import { Suite } from './suite.js';
import { type DemoReport, summary } from './summary.js';

const HELP = `npm start [-- --empty] [-- --no-fit]

Brings Handrail up: PostgreSQL, API, planner and chat bot. The first time it loads the demo service and fits Alder's next rota.

  --empty    do not load the demo data; for a service of your own
  --no-fit   do not ask for a fit
  --help     this text

Settings come from the environment and from .env; .env.example explains each.
Ctrl-C stops everything in order. Data stay in HANDRAIL_DATA_DIR (./data); npm run demo:reset starts the demo again.
`;

type Options = { readonly empty: boolean; readonly fit: boolean };

function readOptions(words: readonly string[]): Options {
  const unknown = words.find((word) => !['--empty', '--no-fit', '--help'].includes(word));
  if (unknown) throw new Error(`There is no option ${unknown}. ${HELP}`);
  return { empty: words.includes('--empty'), fit: !words.includes('--no-fit') };
}

async function demoReport(suite: Suite, progress: Progress, fitted: boolean): Promise<DemoReport> {
  const fit = fitted ? await fitNextRota(suite, progress) : undefined;
  return { fit, onShift: await supportWorkerOnShift(suite.apiUrl, 'alder', 'lead-alder') };
}

async function main(words: readonly string[]): Promise<void> {
  if (words.includes('--help')) {
    process.stdout.write(HELP);
    return;
  }
  const options = readOptions(words);
  const progress = new Progress();
  const suite = new Suite(process.env, (name, code) => progress.line(`  ! the ${name} ended (${code}) and is started again; see its log`));
  let asked = false;
  const stop = async (): Promise<void> => {
    if (!asked) progress.line('\nStopping: bot, planner, API, database ...');
    asked = true;
    await suite.down();
    progress.line('Stopped. Nothing that was acknowledged is lost.');
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void (asked || stop()));
  progress.line('Handrail');
  try {
    await suite.up(progress, !options.empty);
    const ownerUrl = suite.database?.ownerUrl ?? '';
    if (!options.empty && (await holdingOf(ownerUrl)) === 'nothing') await loadDemoInto(suite, progress);
    const demo = (await holdingOf(ownerUrl)) === 'demo' ? await demoReport(suite, progress, options.fit) : undefined;
    progress.line(summary(suite, demo, Boolean(process.env['DISCORD_TOKEN'] ?? process.env['DISCORD_TOKEN_FILE'])));
  } catch (error) {
    if (asked) return; // stopped while starting: the stop has the last word
    await suite.down();
    throw error;
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`\n${error instanceof SettingsRefused || error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

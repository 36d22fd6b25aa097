import type { FitReport } from './first-fit.js';
import type { Suite } from './suite.js';

/** Who can be tried on the demo data beside a support worker, and for what. */
const DEMO_PEOPLE: readonly (readonly [string, string])[] = [
  ['rn1', 'nurse on Alder: while on shift countersigns, sets observation levels, sees flags'],
  ['rota1', 'rota manager: fits, edits, reviews and publishes rotas'],
  ['lead-alder', 'team lead of Alder: approves rotas, countersigns notes, asks about workload'],
  ['lead-south', 'team lead of the South community team'],
  ['ig1', 'information governance lead: sees who opened what'],
  ['admin1', 'administrator: accounts, imports, settings'],
];

/** What the demo has to try: Alder's next rota, unless it was not to be fitted, and the support worker who is on shift there, if any is. */
export type DemoReport = { readonly fit: FitReport | undefined; readonly onShift: string | undefined };

/** What a person needs to know once everything runs. @param demo absent without the demo data */
export function summary(suite: Suite, demo: DemoReport | undefined, discord: boolean): string {
  const lines = [
    '',
    'Handrail is running.',
    `  open           ${suite.apiUrl}   in a browser`,
    `  API            ${suite.apiUrl}/api/v1   (documentation ${suite.apiUrl}/docs)`,
    `  data and logs  ${suite.dataDir}`,
    ...(demo?.fit ? rotaLines(demo.fit, suite.apiUrl) : []),
    ...(demo
      ? demoLines(demo.onShift)
      : ['', 'The database holds no demo data. README.md, "A service of your own", says how to import yours.']),
    '',
    discord
      ? 'Discord: connected through the bot; docs/chat.md has the commands.'
      : 'Discord: off. Set DISCORD_TOKEN and DISCORD_APPLICATION_ID in .env; docs/chat.md has the steps.',
    'To stop: Ctrl-C. Nothing that was acknowledged is lost.',
    '',
  ];
  return lines.join('\n');
}

function rotaLines({ rota, fit, quality, picture }: FitReport, suiteUrl: string): string[] {
  const period = `${rota.unit}, ${rota.from} to ${rota.to}`;
  if (fit?.state === 'proposed' && rota.number === 0) {
    return [
      '',
      `Waiting for a person: a proposal for ${period}.`,
      ...(quality ? [`  ${quality}`] : []),
      ...(picture ? [`  picture        ${picture}`] : []),
      `  to review it   ${suiteUrl}/rotas/${rota.rotaId}/fit   as rota1`,
      `                 or npm run chat -- --as rota1   then /rota status ${rota.unitCode}`,
    ];
  }
  const fitWords = fit ? `, its last fit ${fit.state}` : '';
  return ['', `${period}: ${rota.state.toLowerCase()}, version ${rota.number}${fitWords}.`];
}

function demoLines(onShift: string | undefined): string[] {
  const worker = [
    onShift ?? 'sw3',
    `support worker ${onShift ? 'on shift now' : 'off shift now'} on Alder: dictates notes, asks for steps`,
  ] as const;
  return [
    '',
    'Sign in to the demo (no password on this machine), in another terminal:',
    ...[worker, ...DEMO_PEOPLE].map(([name, what]) => `  npm run chat -- --as ${name.padEnd(11)} ${what}`),
    '  /help in chat lists the commands; README.md walks through three journeys.',
  ];
}

import { readFile, writeFile } from 'node:fs/promises';
import type { Met } from './faults.js';
import type { Kind } from './ledger.js';
import type { QueueKind } from './stand.js';
import type { TrialResult } from './trial.js';

const DOCUMENT = new URL('../../../docs/faults.md', import.meta.url);
const BEGIN = '<!-- measured: begin -->';
const END = '<!-- measured: end -->';

export interface Conditions {
  readonly command: string;
  readonly commit: string;
  readonly machine: string;
  /** Why there is no Redis, when there is none. */
  readonly without?: string;
}

/** One line of the table: what was done, what clients were told, and what of it the database does not bear out. */
export function rowOf(
  queue: QueueKind,
  what: string,
  { ledger, findings, struck, statuses, seconds }: TrialResult,
  met: readonly Met[],
): string {
  const told = (kind: Kind) => ledger.acknowledged(kind).length;
  const found = (...kinds: readonly string[]) => findings.filter((finding) => kinds.includes(finding.what)).length;
  const inTheMiddle = struck.length === 0 ? '' : `${struck.filter((open) => open > 0).length} of ${struck.length}`;
  const longest = Math.round(Math.max(0, ...met.map(({ milliseconds }) => milliseconds)));
  const meanwhile =
    met.length === 0 ? '' : `${[...new Set(met.map(({ status, code }) => `${status} ${code}`))].join(', ')} within ${longest} ms`;
  const cells = [
    queue === 'redis' ? 'Redis' : 'PostgreSQL',
    what,
    inTheMiddle,
    ...(['capture', 'confirmation', 'fit', 'edit'] as const).map((kind) => String(told(kind))),
    String(ledger.retried),
    String(statuses.get(500) ?? 0),
    String(found('lost')),
    String(found('doubled', 'unasked')),
    String(found('half-written')),
    String(found('job lost')),
    found('audit') === 0 ? 'whole' : `${found('audit')} faults`,
    meanwhile,
    seconds.toFixed(0),
  ];
  return `| ${cells.join(' | ')} |`;
}

const HEAD = [
  'queue',
  'fault',
  'struck at work',
  'captures',
  'confirmations',
  'fits',
  'edits',
  'repeated',
  'answers of 500',
  'lost',
  'doubled',
  'half-written',
  'jobs lost',
  'audit chain',
  'met meanwhile',
  'seconds',
];

/** Puts the table into its place in docs/faults.md; the words around it stay. */
export async function writeReport(rows: readonly string[], { command, commit, machine, without }: Conditions): Promise<void> {
  const text = await readFile(DOCUMENT, 'utf8');
  const [before, after] = [text.split(BEGIN)[0], text.split(END)[1]];
  if (before === undefined || after === undefined) throw new Error('docs/faults.md has lost the place for the table.');
  const table = [`| ${HEAD.join(' | ')} |`, `|${HEAD.map(() => '---').join('|')}|`, ...rows];
  const about = `\`${command}\` at commit ${commit}, ${new Date().toISOString().slice(0, 10)}, on ${machine}${without === undefined ? '' : `; without Redis: ${without}`}.`;
  await writeFile(DOCUMENT, `${before}${BEGIN}\n${about}\n\n${table.join('\n')}\n${END}${after}`);
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { AppName } from '../run/apps.js';
import { chatting, dictating, editing, fitting, type Scene } from './clients.js';
import { Ledger } from './ledger.js';
import { moments } from './moments.js';
import type { SmallOrganisation } from './organisation.js';
import { PatientClient } from './patient-client.js';
import type { Stand } from './stand.js';
import { compare, type Finding, underWay } from './what-is-there.js';

/** Milliseconds after (re)starting at which a process is killed: from before it is ready until well into its work. */
const EARLIEST_MS = 250;
const LATEST_MS = 3_000;
const SETTLED_WITHIN_MS = 60_000;
const GIVE_UP_MS = 45_000;

/** The clients of one trial stand on who is on the ward, and on what earlier trials on the same database left. */
export interface Arranged {
  readonly stand: Stand;
  readonly organisation: SmallOrganisation;
  /** Chat accounts by worker. */
  readonly accounts: ReadonlyMap<string, { readonly id: string; readonly username: string; readonly bot: boolean }>;
  readonly earlier: Ledger[];
}

export interface TrialResult {
  readonly ledger: Ledger;
  readonly findings: readonly Finding[];
  /** How many requests and fits were under way at each strike. */
  readonly struck: readonly number[];
  /** Answers by status; 0 for a connection that broke. */
  readonly statuses: ReadonlyMap<number, number>;
  readonly seconds: number;
}

/**
 * Lets clients work while `faults` happen, waits until everything has settled, and compares their ledger with the database.
 * @param name tells the requests of this trial from those of others on the same database
 */
export async function trial(
  { stand, organisation, accounts, earlier }: Arranged,
  name: string,
  faults: (ledger: Ledger) => Promise<readonly number[]>,
): Promise<TrialResult> {
  const begun = performance.now();
  const ledger = new Ledger();
  earlier.push(ledger);
  let closing = false;
  let over = false;
  const scene: Scene = { organisation, ledger, closing: () => closing, over: () => over };
  const clients: PatientClient[] = [];
  const as = (workerId: string): PatientClient => {
    const client = new PatientClient(stand.apiUrl, stand.serviceToken, accounts.get(workerId)?.id ?? '', ledger);
    clients.push(client);
    return client;
  };
  const [first, second, third, fourth] = organisation.supportWorkers;
  const rota = await draftRota(stand, organisation, 4);
  const users = [third, fourth].flatMap((workerId) => accounts.get(workerId ?? '') ?? []);
  const atWork = [
    dictating(scene, as(first ?? ''), `${name}-a`),
    dictating(scene, as(second ?? ''), `${name}-b`),
    fitting(scene, as(organisation.manager), 1_000 * earlier.length),
    editing(scene, as(organisation.manager), name, rota),
    ...users.map((user) => chatting(scene, stand.discord, user)),
  ];
  const struck = await faults(ledger);
  await stand.ready();
  closing = true;
  const giveUp = setTimeout(() => (over = true), GIVE_UP_MS);
  await Promise.all(atWork);
  clearTimeout(giveUp);
  await settled(stand);
  const findings = await compare(stand.owner, stand.store, earlier);
  const statuses = new Map<number, number>();
  for (const client of clients) for (const [status, times] of client.statuses) statuses.set(status, (statuses.get(status) ?? 0) + times);
  return { ledger, findings, struck, statuses, seconds: (performance.now() - begun) / 1_000 };
}

/** Kills an app so often, each time at a random moment of its life, and lets the supervisor start it again. */
export function kills(stand: Stand, app: AppName, times: number, seed: number): (ledger: Ledger) => Promise<readonly number[]> {
  return async (ledger) => {
    const struck: number[] = [];
    let killed: number | undefined;
    for (const wait of moments(seed, times, EARLIEST_MS, LATEST_MS)) {
      killed = await another(stand, app, killed);
      await sleep(wait);
      const fits = await stand.owner.query<{ running: number }>("select count(*)::int as running from fit where state = 'RUNNING'");
      const open = ledger.entries.filter((entry) => entry.acknowledged === undefined && entry.attempts > 0).length;
      if (!stand.kill(app)) throw new Error(`${app} had ended by itself: see ${stand.folder}/logs/${app}.log.`);
      struck.push(app === 'planner' ? (fits.rows[0]?.running ?? 0) : open);
    }
    await another(stand, app, killed);
    return struck;
  };
}

/** Waits until the supervisor runs a process of the app that is not the one killed. @returns its id */
async function another(stand: Stand, app: AppName, killed: number | undefined): Promise<number> {
  for (;;) {
    const pid = stand.apps.get(app)?.pid;
    if (pid !== undefined && pid !== killed) return pid;
    await sleep(20);
  }
}

async function settled({ owner }: Stand): Promise<void> {
  const until = performance.now() + SETTLED_WITHIN_MS;
  while (performance.now() < until && (await underWay(owner)) > 0) await sleep(100);
}

async function draftRota({ owner }: Stand, { rotas }: SmallOrganisation, index: number) {
  const rota = rotas[index];
  if (!rota) throw new Error(`There is no rota ${index}.`);
  const { rows } = await owner.query<{ version: number }>('select version from rota where id = $1', [rota.rotaId]);
  return { ...rota, version: rows[0]?.version ?? 1 };
}

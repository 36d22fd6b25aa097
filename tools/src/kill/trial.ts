import { setTimeout as sleep } from 'node:timers/promises';
import type { AppName } from '../run/apps.js';
import { chatting, dictating, editing, fitting, type Scene } from './clients.js';
import { Ledger } from './ledger.js';
import { moments } from './moments.js';
import type { SmallOrganisation } from './organisation.js';
import { PatientClient } from './patient-client.js';
import type { Stand } from './stand.js';
import { compare, type Finding, underWay } from './what-is-there.js';

/** Milliseconds of work, or for an early kill of life, within which the kill falls: a fit takes about one second, a client of the API a few to be at it again. */
const WORK_MS: Readonly<Record<AppName, number>> = { planner: 1_000, api: 6_000, bot: 2_500 };
const LIFE_MS = 3_000;
const SETTLED_WITHIN_MS = 120_000;
const GIVE_UP_MS = 90_000;

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
  const rota = await draftRota(stand, organisation);
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

/**
 * Kills an app so often and lets the supervisor start it again. Every fourth kill falls on any moment from its start on, the others on
 * its work: the planner while it fits, the API and the bot while they answer.
 */
export function kills(stand: Stand, app: AppName, times: number, seed: number): (ledger: Ledger) => Promise<readonly number[]> {
  return async (ledger) => {
    const struck: number[] = [];
    let killed: number | undefined;
    for (const [index, share] of moments(seed, times, 0, 1_000).entries()) {
      killed = await another(stand, app, killed);
      const early = index % 4 === 3;
      if (!early) await atWork(stand, app, ledger);
      await sleep((share / 1_000) * (early ? LIFE_MS : WORK_MS[app]));
      const open = app === 'planner' ? await fitsRunning(stand) : ledger.underWay(app === 'bot' ? 'chat' : 'api');
      if (!stand.kill(app)) throw new Error(`${app} had ended by itself: see ${stand.folder}/logs/${app}.log.`);
      struck.push(open);
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

/** Waits until the app does what it is for. */
async function atWork(stand: Stand, app: AppName, ledger: Ledger): Promise<void> {
  const since = new Date();
  const told = ledger.count;
  const sessions = stand.discord.gateway.counts.identified;
  for (;;) {
    await sleep(25);
    if (app === 'api' && ledger.count > told) return; // it has acknowledged something in this life
    if (app === 'bot' && (stand.apps.get(app)?.restarts === 0 || stand.discord.gateway.counts.identified > sessions)) return;
    if (app === 'planner' && (await fitsRunning(stand, since)) > 0) return;
  }
}

/** Fits that a planner has given a sign of life for since then. */
async function fitsRunning({ owner }: Stand, since?: Date): Promise<number> {
  const { rows } = await owner.query<{ running: number }>(
    "select count(*)::int as running from fit where state = 'RUNNING' and ($1::timestamptz is null or heartbeat_at > $1)",
    [since ?? null],
  );
  return rows[0]?.running ?? 0;
}

async function settled({ owner }: Stand): Promise<void> {
  const until = performance.now() + SETTLED_WITHIN_MS;
  while (performance.now() < until && (await underWay(owner)) > 0) await sleep(100);
}

/** The last rota is for edits: no fit is asked for it. */
async function draftRota({ owner }: Stand, { rotas }: SmallOrganisation) {
  const rota = rotas.at(-1);
  if (!rota) throw new Error('There is no rota.');
  const { rows } = await owner.query<{ version: number; placed: string[] }>(
    `select version, array(select a.worker_id || ' ' || a.on_date || ':' || a.shift_code from assignment a
       where a.rota_id = rota.id and a.to_version is null) as placed from rota where id = $1`,
    [rota.rotaId],
  );
  return { ...rota, version: rows[0]?.version ?? 1, placed: rows[0]?.placed ?? [] };
}

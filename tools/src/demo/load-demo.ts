import { randomBytes } from 'node:crypto';
import type { ImportReport } from '@handrail/contracts';
import { fileKind, readTable, TABLES, type Columns, type Table } from '@handrail/service-files';
import { accountByName, createAccount, importRows, markDemoData, workerIds, type AnyRow, type Scope, type Store } from '@handrail/store';
import { ApiSession } from '../run/api-session.js';
import { publishDemoRotas } from './publish-demo-rotas.js';
import { readDemo, type DemoFile } from './read-demo.js';

export type DemoPlace = {
  /** Where the API listens, without a slash at the end; it must run with DEMO_MODE on. */
  readonly apiUrl: string;
  /** The same database as the API's, as its own role. */
  readonly store: Store;
  /** Folder of the demo files. */
  readonly folder: string;
  readonly now: Date;
  /** Told of each step. */
  readonly say: (line: string) => void;
};

/** Who sends which files: an admin what concerns staff, the IG lead what concerns people's care. */
const ADMIN = 'admin1';
const IG_LEAD = 'ig1';

const scope = (): Scope => ({ kind: 'service', service: 'import', traceId: randomBytes(16).toString('hex') });

/**
 * Loads the demo organisation through the API's import, as a site would, file by file in order; then people publish the rota
 * that is being worked and begin the next one. Only the first admin, the accounts and the mark "this is demo data" are put in
 * place beside the API, as an installer would. Safe to run again: what is there is unchanged.
 * @throws with the API's own words when a file is refused
 */
export async function loadDemo({ apiUrl, store, folder, now, say }: DemoPlace): Promise<readonly ImportReport[]> {
  const files = await readDemo(folder, localDay(now));
  await beginOrganisation(store, files, now);
  const reports: ImportReport[] = [];
  const sessions = new Map<string, ApiSession>();
  for (const file of files) {
    const sender = fileKind(file.kind)?.spec.about === 'care' ? IG_LEAD : ADMIN;
    const session = sessions.get(sender) ?? (await ApiSession.asDemoPerson(apiUrl, sender));
    sessions.set(sender, session);
    const report = await session.upload<ImportReport>(`/imports/${file.kind}?dryRun=false`, file.text, file.mediaType);
    say(`${file.fileName}: ${report.rows} rows, ${report.added} added, ${report.changed} changed, ${report.ended} ended`);
    reports.push(report);
    if (file.kind === 'appointments') say(`${await giveAccounts(store, now)} people can sign in`);
  }
  for (const line of await publishDemoRotas(apiUrl)) say(line);
  return reports;
}

const localDay = (now: Date) => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' }).format(now);

/** The admin who sends everything else: the first person of a new organisation, from the same files. */
async function beginOrganisation(store: Store, files: readonly DemoFile[], now: Date): Promise<void> {
  const of = async (kind: 'staff' | 'appointments'): Promise<AnyRow[]> => {
    const reading = await readTable(TABLES[kind] as unknown as Table<Columns>, [files.find((file) => file.kind === kind)?.text ?? '']);
    if (!reading.ok) throw new Error(`The demo's ${kind} cannot be read: ${JSON.stringify(reading.problems[0])}`);
    return reading.rows.filter((row) => row['worker'] === ADMIN);
  };
  const [person, role] = [await of('staff'), await of('appointments')];
  await store.run(scope(), now, async (tx) => {
    await importRows(tx, 'staff', person, false);
    await importRows(tx, 'appointments', role, false);
    await markDemoData(tx);
    await giveAccount(tx, ADMIN);
  });
}

type Tx = Parameters<typeof workerIds>[0];

/** No password: people of the demo sign in by name while DEMO_MODE is on, and in no other way. */
async function giveAccount(tx: Tx, name: string, ids?: ReadonlyMap<string, string>): Promise<void> {
  const workerId = (ids ?? (await workerIds(tx))).get(name);
  if (workerId !== undefined && (await accountByName(tx, name)) === null) await createAccount(tx, workerId, name, null);
}

async function giveAccounts(store: Store, now: Date): Promise<number> {
  return store.run(scope(), now, async (tx) => {
    const ids = await workerIds(tx);
    for (const name of ids.keys()) await giveAccount(tx, name, ids);
    return ids.size;
  });
}

import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Stand } from '../kill/stand.js';
import type { ApiSession } from '../run/api-session.js';

export interface MeasuredFit {
  readonly people: number;
  readonly days: number;
  readonly budgetSeconds: number;
  /** Seconds from the request until the planner had a complete rota, as it reported it; until its best cost last fell; until the end. */
  readonly firstCompleteSeconds: number | undefined;
  readonly bestSeconds: number | undefined;
  readonly endSeconds: number;
  readonly state: string;
  readonly cost: number | null;
  readonly gaps: number | null;
  /** Of the planner's process; undefined where the system does not tell. */
  readonly peakMegabytes: number | undefined;
}

interface Fit {
  readonly fitId: string;
  readonly state: string;
  readonly bestCost: number | null;
  readonly requestedAt: string;
  readonly firstCompleteAt: string | null;
}

const LOOK_EVERY_MS = 150;

/** Has Alder's next four weeks fitted through API, queue and planner, as a rota manager would, and watches. */
export async function fitAlder(stand: Stand, manager: ApiSession, budgetSeconds: number): Promise<MeasuredFit> {
  const { rows } = await stand.owner.query<{ id: string; days: number; people: number }>(`
    select r.id, r.ends_on - r.starts_on + 1 as days,
      (select count(*)::int from worker w where w.home_unit_id = u.id and w.grade in ('L2', 'L3', 'SENIOR', 'RN')) as people
    from rota r join unit u on u.id = r.unit_id where lower(u.code) = 'alder' and r.state = 'DRAFT' order by r.starts_on limit 1`);
  const [rota] = rows;
  if (!rota) throw new Error('Alder has no draft rota to fit.');
  const asked = await manager.post<Fit>(`/rotas/${rota.id}/fits`, { timeBudgetSeconds: budgetSeconds, seed: 1 });
  let fit = asked;
  let fell: { readonly cost: number; readonly at: number } | undefined;
  while (fit.state === 'waiting' || fit.state === 'running') {
    await sleep(LOOK_EVERY_MS);
    fit = await manager.get<Fit>(`/fits/${asked.fitId}`);
    if (fit.bestCost !== null && (fell === undefined || fit.bestCost < fell.cost)) fell = { cost: fit.bestCost, at: Date.now() };
  }
  const since = (at: number) => (at - Date.parse(asked.requestedAt)) / 1_000;
  const proposal = fit.state === 'proposed' ? await manager.get<{ gaps: readonly unknown[] }>(`/fits/${asked.fitId}/proposal`) : undefined;
  return {
    people: rota.people,
    days: rota.days,
    budgetSeconds,
    firstCompleteSeconds: fit.firstCompleteAt === null ? undefined : since(Date.parse(fit.firstCompleteAt)),
    bestSeconds: fell === undefined ? undefined : since(fell.at),
    endSeconds: since(Date.now()),
    state: fit.state,
    cost: fit.bestCost,
    gaps: proposal?.gaps.length ?? null,
    peakMegabytes: peakOf(stand.apps.get('planner')?.pid),
  };
}

/** Most memory that a process has held at a time (Linux: VmHWM). */
function peakOf(pid: number | undefined): number | undefined {
  const file = `/proc/${pid}/status`;
  const kilobytes = existsSync(file) ? /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
  return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1_024);
}

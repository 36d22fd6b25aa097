import { checkRota, fillersFor, openWard } from '@handrail/rota-core';
import { DOCUMENTS, readDocument, readTable, TABLES, type Columns, type DocumentKind, type Table } from '@handrail/service-files';
import {
  createRota,
  importRows,
  listUnits,
  loadRotaProblem,
  rotasOfUnit,
  workerIds,
  type AnyRow,
  type LoadedRota,
  type Scope,
} from '@handrail/store';
import { arrange, useDatabase } from '@handrail/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { DEMO_FOLDER } from './demo-folder.js';
import { readDemo, type DemoFile } from './read-demo.js';

const TUESDAY = '2026-11-24';
const NOW = new Date(`${TUESDAY}T12:00:00Z`);
const asImport: Scope = { kind: 'service', service: 'import', traceId: '0'.repeat(32) };
const database = useDatabase();
const run = <T>(read: Parameters<typeof database.store.run<T>>[2]) => database.store.run<T>(asImport, NOW, read);
let codes: ReadonlyMap<string, string>;

async function rowsOf({ kind, text }: DemoFile): Promise<AnyRow[]> {
  const reading =
    kind in TABLES
      ? await readTable(TABLES[kind as keyof typeof TABLES] as unknown as Table<Columns>, [text], { zoneOf: () => 'Europe/London' })
      : await readDocument(DOCUMENTS[kind as keyof typeof DOCUMENTS] as unknown as DocumentKind<AnyRow>, [text]);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems.slice(0, 3)));
  return [...reading.rows];
}

async function workedRotaOf(unitCode: string): Promise<LoadedRota> {
  const unit = (await run(listUnits)).find(({ code }) => code === unitCode);
  const [rota] = unit ? await run((tx) => rotasOfUnit(tx, unit.id)) : [];
  const loaded = rota && (await run((tx) => loadRotaProblem(tx, rota.id)));
  if (!loaded) throw new Error(`${unitCode} has no rota`);
  return loaded;
}

beforeAll(async () => {
  for (const file of await readDemo(DEMO_FOLDER, TUESDAY)) {
    const rows = await rowsOf(file);
    await run((tx) => importRows(tx, file.kind, rows, false));
  }
  codes = new Map([...(await run(workerIds))].map(([code, id]) => [id, code]));
});

describe('the rotas of the demo that are being worked', () => {
  it.each(['alder', 'larch', 'south'])('break no hard rule and leave no gap: %s', async (unit) => {
    const { problem, entries, unknown } = await workedRotaOf(unit);
    const { breaches, gaps, balanceGaps } = checkRota(problem, entries);
    const hard = breaches.filter(({ severity }) => severity === 'hard');
    expect(entries.length).toBeGreaterThan(50);
    expect({
      unknown,
      hard: hard.map(({ rule, workerId, found, limit }) => `${rule} ${codes.get(workerId ?? '')} ${found} of ${limit}`),
      gaps: [...gaps, ...balanceGaps].map(({ lineId }) => lineId),
    }).toEqual({ unknown: [], hard: [], gaps: [] });
  });

  it.each([TUESDAY, '2026-12-01'])('tell S1 on the evening of %s, with its prices and refusals', async (tuesday) => {
    const night = `${tuesday}:N`;
    const at = `${tuesday}T16:40:00Z`;
    const { rows } = await database.owner.query<{ person: string; by: string }>(
      `update observation_prescription p set ended_at = $1, ended_by = prescribed_by from service_user s
       where s.id = p.service_user_id and s.local_ref = 'AL-07' and p.ended_at is null returning s.id as person, p.prescribed_by as by`,
      [at],
    );
    await arrange(database.owner).row('observation_prescription', {
      service_user_id: rows[0]?.person,
      level: 'CONT_EYE',
      day_night: 'BOTH',
      prescribed_by: rows[0]?.by,
      starts_at: at,
      review_by: new Date(Date.parse(at) + 16 * 3_600_000),
    });
    const sw2 = [...codes].find(([, code]) => code === 'sw2')?.[0];
    await arrange(database.owner).row('leave', { worker_id: sw2, starts_on: tuesday, ends_on: tuesday, state: 'APPROVED' });
    const { problem, entries } = await workedRotaOf('alder');
    const without = entries.filter(({ workerId, shiftId }) => shiftId !== night || workerId !== sw2);
    const { needed, choices, fillers, refused } = fillersFor(openWard(problem), without, night);
    const named = (ids: readonly string[]) =>
      ids
        .map((id) => codes.get(id))
        .toSorted()
        .join('+');
    const told = (figures: { limit: number; found: number }) => `${figures.found} of ${figures.limit}`;
    // The post goes over from the day's people to the night's without a gap, and back in the morning (P20).
    const evening = new Set([`handover-obs@${tuesday}:LD/hands-over`, `handover-obs@${night}/takes-over`]);
    const handovers = checkRota(problem, entries).cover.filter(({ lineId }) => evening.has(lineId));
    expect(handovers.map(({ rule, min, missing }) => [rule, min, missing])).toEqual([
      ['P20', 1, 0],
      ['P20', 1, 0],
    ]);
    expect(needed).toBe(2);
    expect(fillers.map((one) => `${codes.get(one.workerId)} ${one.askingPrice}`)).toEqual(['c4 10', 'c3 15', 'c2 20', 'c5 50']);
    expect(choices.map(({ workerIds, askingPrice }) => `${named(workerIds)} ${askingPrice}`)).toEqual([
      'c3+c4 25',
      'c2+c4 30',
      'c2+c3 35',
      'c4+c5 60',
      'c3+c5 65',
      'c2+c5 70',
    ]);
    const c4 = fillers.find(({ workerId }) => codes.get(workerId) === 'c4');
    expect(c4?.restBeforeMinutes).toBe(11.5 * 60);
    expect((c4?.projectedWeekMinutes ?? 0) / 60).toBeCloseTo(47.58, 1);
    const first = new Map(
      refused.map(({ workerId, breaches: [breach] }) => [codes.get(workerId), breach && `${breach.rule} ${told(breach)}`]),
    );
    expect([first.get('c1'), first.get('c6'), first.get('c7')]).toEqual(['L2 -30 of 660', 'V1 1 of 0', 'L1 2897 of 2880']);
  });

  it('tell of disturbed sleep-ins at Larch, and of whom the people of escorts and appointments know', async () => {
    const { problem } = await workedRotaOf('larch');
    const sleepIns = problem.history.pastShifts.filter(({ kindId }) => kindId === 'SI');
    expect(sleepIns.length).toBeGreaterThan(100);
    expect(sleepIns.filter(({ wakeUps }) => (wakeUps ?? 0) > 2).length).toBeGreaterThan(0);
    const unit = (await run(listUnits)).find(({ code }) => code === 'alder');
    const next = unit && (await run((tx) => createRota(tx, unit.id, '2026-12-07', '2027-01-03')));
    const loaded = next && (await run((tx) => loadRotaProblem(tx, next)));
    const wished = loaded ? checkRota(loaded.problem, []).cover.filter(({ rule }) => rule === 'F4') : [];
    expect(wished.length).toBeGreaterThan(5);
    expect(new Set(wished.map(({ level }) => level))).toEqual(new Set(['preference']));
  });
});

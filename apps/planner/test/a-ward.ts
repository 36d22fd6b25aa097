import type { Arrange } from '@handrail/testing';

/** A small fictional ward in the database: nurses and support workers, long days and nights, four weeks to be filled. */
export interface SmallWard {
  readonly unit: string;
  readonly rota: string;
  readonly manager: string;
  readonly workers: readonly string[];
}

export interface WardSize {
  readonly nurses?: number;
  readonly support?: number;
  readonly days?: number;
}

export async function aSmallWard(put: Arrange, { nurses = 4, support = 4, days = 7 }: WardSize = {}): Promise<SmallWard> {
  const unit = await put.unit();
  const manager = await put.worker({ home_unit_id: unit, grade: 'OTHER' });
  await put.role(manager, 'rota_manager', unit);
  for (const [code, kind, start, end] of [
    ['LD', 'LONG_DAY', 450, 1200],
    ['N', 'NIGHT', 1170, 1920],
  ] as const) {
    await put.row('shift_template', {
      unit_id: unit,
      code,
      name: kind === 'NIGHT' ? 'Night' : 'Long day',
      kind,
      start_minute: start,
      end_minute: end,
      break_minutes: 60,
      valid_from: '2020-01-01',
    });
    for (const group of ['registered', 'support'] as const) {
      await put.row('demand_template', {
        unit_id: unit,
        code: `${code}-${group}`,
        name: `${group} on ${code}`,
        shift_code: code,
        who: JSON.stringify([{ is: group }]),
        staff_min: 1,
        rule_id: group === 'registered' ? 'P1' : 'P2',
        valid_from: '2020-01-01',
      });
    }
  }
  const workers: string[] = [];
  for (let index = 0; index < nurses + support; index += 1) {
    const id = await put.worker({
      home_unit_id: unit,
      grade: index < nurses ? 'RN' : 'L3',
      contract_minutes_per_week: 2250,
      display_name: `Wilma Fictional ${index}`,
    });
    await put.row('competence', { worker_id: id, code: 'INDUCTION', unit_id: unit, valid_from: '2020-01-01' });
    workers.push(id);
  }
  const end = new Date(Date.UTC(2027, 0, 17 + days)).toISOString().slice(0, 10);
  const rota = await put.row('rota', { unit_id: unit, starts_on: '2027-01-18', ends_on: end });
  return { unit, rota, manager, workers };
}

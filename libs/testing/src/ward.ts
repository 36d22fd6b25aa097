import type { Arrange } from './arrange.js';

const SINCE = '2020-01-01';
const SHIFTS = [
  ['LD', 'Long day', 'LONG_DAY', 450, 1_200],
  ['N', 'Night', 'NIGHT', 1_170, 1_920],
] as const;
const GROUPS = [
  ['registered', 'Nurses', 'P1'],
  ['support', 'Support workers', 'P2'],
] as const;

/** Gives a unit what a small ward asks for: long days 07:30-20:00 and nights 19:30-08:00 (LD, N), a nurse and a support worker on each. */
export async function putWardDemand(put: Arrange, unitId: string): Promise<void> {
  for (const [code, name, kind, start, end] of SHIFTS) {
    const times = { kind, start_minute: start, end_minute: end, break_minutes: 60 };
    await put.row('shift_template', { unit_id: unitId, code, name, ...times, valid_from: SINCE });
    for (const [group, groupName, rule] of GROUPS) {
      await put.row('demand_template', {
        unit_id: unitId,
        code: `${code}-${group}`,
        name: groupName,
        shift_code: code,
        who: JSON.stringify([{ is: group }]),
        staff_min: 1,
        rule_id: rule,
        valid_from: SINCE,
      });
    }
  }
}

/** Somebody of a unit who counts towards its cover: inducted, whole-time unless said otherwise. @returns the worker's id */
export async function putInducted(put: Arrange, unitId: string, values: Readonly<Record<string, unknown>>): Promise<string> {
  const id = await put.worker({ home_unit_id: unitId, contract_minutes_per_week: 2_250, ...values });
  await put.row('competence', { worker_id: id, code: 'INDUCTION', unit_id: unitId, valid_from: SINCE });
  return id;
}

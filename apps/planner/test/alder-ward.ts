import type { Arrange } from '@handrail/testing';
import type { SmallWard } from './a-ward.js';

/** Draws the same numbers every time. */
function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const day = (index: number): string => new Date(Date.UTC(2027, 0, 18 + index)).toISOString().slice(0, 10);

/**
 * A fictional ward of the size of scenario S16: 38 workers of whom 14 are nurses, 12 part-time (0.4-0.8), 4 on nights only, 3 in
 * probation, 2 whose PMVA has lapsed; 31 days of leave, 64 requests; 17 people in 18 beds; four weeks from 18 January 2027.
 */
export async function alderWard(put: Arrange): Promise<SmallWard> {
  const draw = drawing(16);
  const unit = await put.unit({ name: 'Alder', beds: 18 });
  const manager = await put.worker({ home_unit_id: unit, grade: 'OTHER' });
  await put.role(manager, 'rota_manager', unit);
  for (const [code, kind, start, end] of [
    ['LD', 'LONG_DAY', 450, 1200],
    ['N', 'NIGHT', 1170, 1920],
  ] as const)
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
  const lines: [string, string, object[], number, number | null, string][] = [
    ['rn-day', 'LD', [{ is: 'registered' }], 3, null, 'P1'],
    ['rn-night', 'N', [{ is: 'registered' }], 2, null, 'P1'],
    ['sw-day', 'LD', [{ is: 'support' }], 5, 6, 'P2'],
    ['sw-night', 'N', [{ is: 'support' }], 4, null, 'P2'],
    ['nic-day', 'LD', [{ is: 'competent', competence: 'NIC' }], 1, null, 'P4'],
    ['nic-night', 'N', [{ is: 'competent', competence: 'NIC' }], 1, null, 'P4'],
    ['pmva-day', 'LD', [{ is: 'competent', competence: 'PMVA' }], 3, null, 'P5'],
    ['pmva-night', 'N', [{ is: 'competent', competence: 'PMVA' }], 3, null, 'P5'],
    ['keys-day', 'LD', [{ is: 'competent', competence: 'KEYS' }], 2, null, 'P7'],
    ['keys-night', 'N', [{ is: 'competent', competence: 'KEYS' }], 2, null, 'P7'],
  ];
  for (const [code, shift, who, min, optimal, rule] of lines)
    await put.row('demand_template', {
      unit_id: unit,
      code,
      name: code,
      shift_code: shift,
      who: JSON.stringify(who),
      staff_min: min,
      staff_optimal: optimal,
      rule_id: rule,
      valid_from: '2020-01-01',
    });
  await put.row('demand_template', {
    unit_id: unit,
    code: 'ratio',
    name: 'One to three',
    shift_code: 'LD',
    who: '[]',
    staff_min: 6,
    ratio: JSON.stringify({ per: 3, of: 'occupied' }),
    rule_id: 'P2',
    valid_from: '2020-01-01',
  });
  for (const code of ['LD', 'N'])
    await put.row('demand_template', {
      unit_id: unit,
      code: `junior-${code}`,
      name: 'novices and seniors',
      shift_code: code,
      who: JSON.stringify({ is: 'novice' }),
      staff_min: 0,
      rule_id: 'P9',
      balance: JSON.stringify({ than: { is: 'senior' }, excessMax: 0 }),
      valid_from: '2020-01-01',
    });
  await put.row('census', { unit_id: unit, counted_at: '2026-11-24T00:00Z', occupied: 17 });

  const workers: string[] = [];
  for (let index = 0; index < 38; index += 1) {
    const nurse = index < 14;
    // Part-timers are the last three nurses and the last nine support workers but those on nights only.
    const part = (nurse && index >= 9 && index < 12) || (!nurse && index >= 27 && index < 36);
    const wte = part ? [0.4, 0.6, 0.8][index % 3]! : 1;
    const nightsOnly = index === 12 || index === 13 || index >= 36;
    const id = await put.worker({
      home_unit_id: unit,
      grade: nurse ? 'RN' : index % 4 === 3 ? 'L2' : index % 4 === 2 ? 'SENIOR' : 'L3',
      contract_minutes_per_week: Math.round(2250 * wte),
      display_name: `Fictional Person ${index + 1}`,
      ...([7, 20, 31].includes(index) ? { probation_until: '2027-03-31' } : {}),
    });
    await put.row('worker_terms', { worker_id: id, shift_pattern: nightsOnly ? 'nights-only' : 'rotating', night_worker: nightsOnly });
    const held = ['INDUCTION', 'PMVA', ...(nurse ? ['NIC', 'MEDS', 'KEYS'] : index % 2 === 0 ? ['KEYS'] : [])];
    for (const code of held)
      await put.row('competence', {
        worker_id: id,
        code,
        unit_id: code === 'INDUCTION' ? unit : null,
        valid_from: '2020-01-01',
        valid_to: code === 'PMVA' && [22, 25].includes(index) ? '2026-11-30' : null,
      });
    workers.push(id);
  }
  for (let index = 0, days = 0; days < 31; index += 1) {
    const length = Math.min(31 - days, 2 + (index % 3));
    const worker = workers[(index * 7) % 38]!;
    const first = Math.floor(draw() * (28 - length));
    await put
      .row('leave', { worker_id: worker, starts_on: day(first), ends_on: day(first + length - 1), credited_minutes_per_day: 450 })
      .catch(() => undefined);
    days += length;
  }
  const asked = new Set<string>();
  while (asked.size < 64) {
    const worker = workers[Math.floor(draw() * 38)]!;
    const date = day(Math.floor(draw() * 28));
    if (asked.has(`${worker} ${date}`)) continue;
    asked.add(`${worker} ${date}`);
    await put.row('shift_request', {
      worker_id: worker,
      on_date: date,
      kind: draw() < 0.85 ? 'off' : 'work',
      strength: ['WEAK', 'NORMAL', 'STRONG'][Math.floor(draw() * 3)],
    });
  }
  const rota = await put.row('rota', { unit_id: unit, starts_on: '2027-01-18', ends_on: '2027-02-14', publish_by: '2026-12-07' });
  return { unit, rota, manager, workers };
}

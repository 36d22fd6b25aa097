import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRota } from '../checker.js';
import { feasibilityOf } from '../contradictions.js';
import { whyGap } from '../explain/why-gap.js';
import { openWard } from '../rules/worker-context.js';
import { aWard, aWorker, competent, EARLY, entry, LATE, LONG_DAY, NIGHT, NO_DEMAND } from '../ward-builders.js';
import type { ShiftKind } from '../ward/shift.js';
import type { DemandTemplate } from './demand.js';
import { handoversOf } from './handovers.js';
import type { ObservationLevel } from './observations.js';

const DAY: ShiftKind = { ...EARLY, kindId: 'D', name: 'Day', band: 'DAY', start: '09:00', end: '17:00' };
const wallTime = (minute: number) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

describe('handovers of kinds of shift', () => {
  it('are half an hour morning and evening on a ward of long days and nights', () => {
    const both = [
      { side: 'takes-over', minutes: 30 },
      { side: 'hands-over', minutes: 30 },
    ];
    expect(handoversOf(LONG_DAY, [LONG_DAY, NIGHT])).toEqual(both);
    expect(handoversOf(NIGHT, [LONG_DAY, NIGHT])).toEqual(both);
  });

  it('are none where shifts only touch, and none of a shift inside another', () => {
    const night = { ...NIGHT, start: '20:00', end: '07:30' };
    expect(handoversOf(LONG_DAY, [LONG_DAY, night])).toEqual([]);
    expect(handoversOf(DAY, [DAY, LONG_DAY])).toEqual([]);
    expect(handoversOf(LONG_DAY, [DAY, LONG_DAY])).toEqual([]);
  });

  it('are the minutes in which both run, checked minute by minute over three days', () => {
    const aKind = fc.record({ start: fc.nat(95), quarters: fc.integer({ min: 4, max: 52 }) }).map(({ start, quarters }): ShiftKind => ({
      ...LONG_DAY,
      start: wallTime(start * 15),
      end: wallTime((start * 15 + quarters * 15) % 1_440),
    }));
    const spanOf = (kind: ShiftKind, days: number): readonly [number, number] => {
      const [from, to] = [kind.start, kind.end].map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) as [number, number];
      return [from + days * 1_440, (to > from ? to : to + 1_440) + days * 1_440];
    };
    fc.assert(
      fc.property(aKind, aKind, (own, other) => {
        const [from, to] = spanOf(own, 1);
        let [taken, handed] = [0, 0];
        for (const [otherFrom, otherTo] of [0, 1, 2].map((days) => spanOf(other, days))) {
          let together = 0;
          for (let minute = from; minute < to; minute += 1) if (otherFrom <= minute && minute < otherTo) together += 1;
          if (otherFrom < from && otherTo < to) taken = Math.max(taken, together);
          if (otherFrom > from && otherTo > to) handed = Math.max(handed, together);
        }
        const found = Object.fromEntries(handoversOf(own, [other]).map(({ side, minutes }) => [side, minutes]));
        expect([found['takes-over'] ?? 0, found['hands-over'] ?? 0]).toEqual([taken, handed]);
      }),
    );
  });
});

const throughHandover: DemandTemplate = {
  templateId: 'handover',
  name: 'Observation posts through handover',
  rule: 'P20',
  extent: { handoversOf: ['LD', 'N'] },
  who: { is: 'all', of: [{ is: 'support-worker' }, { is: 'competent', code: 'OBS' }] },
  need: { min: 0 },
  followsContinuousPosts: { plus: 0 },
};
const minuteAt = (time: string) => Date.parse(`2027-01-${time}Z`) / 60_000;
const eyesight: ObservationLevel = { code: 'CONT_EYE' };
const general: ObservationLevel = { code: 'GENERAL' };

function wardWith(observation: {
  readonly from: string;
  readonly to?: string;
  readonly dayLevel?: ObservationLevel;
  readonly nightLevel?: ObservationLevel;
}) {
  const { from, to, dayLevel = eyesight, nightLevel = eyesight } = observation;
  return aWard({
    period: { firstDay: '2027-01-18', days: 2, zone: 'Europe/London' },
    workers: [
      aWorker('obs', { name: 'Ola', contractMinutes: 690, ...competent('OBS') }),
      aWorker('new', { name: 'Nia', contractMinutes: 690 }),
      aWorker('rn', { name: 'Ren', grade: 'RN', contractMinutes: 690, ...competent('OBS') }),
    ],
    demand: {
      ...NO_DEMAND,
      templates: [throughHandover],
      observations: [{ serviceUserRef: 'AL-07', dayLevel, nightLevel, from: minuteAt(from), ...(to ? { to: minuteAt(to) } : {}) }],
    },
  });
}
const linesOf = (ward: ReturnType<typeof wardWith>) =>
  checkRota(ward, []).cover.map(({ lineId, min, start, end }) => [lineId.slice('handover@2027-01-'.length), min, end - start]);

describe('observation posts through handover (P20)', () => {
  it('are asked of both sides: who goes off keeps each post to the end, who comes on takes it from the beginning', () => {
    expect(linesOf(wardWith({ from: '18T16:40' }))).toEqual([
      ['18:LD/hands-over', 1, 30],
      ['18:N/takes-over', 1, 30],
      ['18:N/hands-over', 1, 30],
      ['19:LD/takes-over', 1, 30],
      ['19:LD/hands-over', 1, 30],
      ['19:N/takes-over', 1, 30],
      ['19:N/hands-over', 1, 30],
    ]);
  });

  it('follow the level of each side: a post by night alone is nobody’s by day, and two by day are two', () => {
    expect(linesOf(wardWith({ from: '18T08:00', dayLevel: general })).map(([line]) => line)).toEqual([
      '18:N/takes-over',
      '18:N/hands-over',
      '19:N/takes-over',
      '19:N/hands-over',
    ]);
    expect(linesOf(wardWith({ from: '18T08:00', to: '18T20:00', dayLevel: { code: 'CONT_2' }, nightLevel: general }))).toEqual([
      ['18:LD/hands-over', 2, 30],
    ]);
  });

  it('hold for a handover that an observation covers by half, and for none that it just misses', () => {
    const evening = (from: string, to: string) => linesOf(wardWith({ from, to })).map(([line]) => line);
    expect(evening('18T19:45', '18T20:00')).toEqual(['18:LD/hands-over', '18:N/takes-over']);
    expect(evening('18T19:46', '18T20:00')).toEqual([]);
    expect(evening('18T10:00', '18T19:30')).toEqual([]); // ended as the night came on
    expect(evening('18T10:00', '18T19:31')).toEqual(['18:LD/hands-over', '18:N/takes-over']);
  });

  it('are held by observation-competent support workers of the shift, at the price of the half hour, and else a gap and a red flag', () => {
    const ward = wardWith({ from: '18T16:40', to: '18T20:00' });
    const judged = (...entries: [string, typeof NIGHT][]) =>
      checkRota(
        ward,
        entries.map(([workerId, kind]) => entry(workerId, '2027-01-18', kind)),
      );
    const held = judged(['obs', LONG_DAY], ['rn', NIGHT]);
    expect(held.gaps.map(({ lineId, missing, cost }) => [lineId, missing, cost])).toEqual([['handover@2027-01-18:N/takes-over', 1, 200]]);
    expect(held.redFlags).toEqual([{ flag: 'observation-uncovered', where: '2027-01-18:N', wanted: 1, had: 0 }]);
    // Somebody else's night does not hold the day's post: at 19:31 the day's observer would have to leave it.
    expect(judged(['new', LONG_DAY], ['obs', NIGHT]).gaps.map(({ lineId }) => lineId)).toEqual(['handover@2027-01-18:LD/hands-over']);
  });

  it('explain themselves with the handover that is short', () => {
    const ward = openWard(wardWith({ from: '18T16:40', to: '18T20:00' }));
    const why = whyGap(ward, [], 'handover@2027-01-18:N/takes-over', { kind: 'rota-manager' })!;
    expect(why.words).toContain('Monday 18 January, Night: Observation posts through handover, taking over wants 1 and has 0.');
    expect(why.candidates.map(({ name }) => name)).toEqual(['Ola']);
  });

  it('ask for no hours of their own: the ledger’s shares, fill rates and capacity are as without them', () => {
    const nurses: DemandTemplate = {
      ...throughHandover,
      templateId: 'rn',
      rule: 'P1',
      extent: { kindIds: ['LD', 'N'] },
      who: { is: 'registered' },
    };
    const { followsContinuousPosts: _none, ...registered } = { ...nurses, need: { min: 1 } };
    const handover = { ...throughHandover, who: { is: 'registered' } as const };
    const ward = wardWith({ from: '18T08:00' });
    const withLines = (templates: readonly DemandTemplate[]) => ({ ...ward, demand: { ...ward.demand, templates } });
    const figures = (templates: readonly DemandTemplate[]) => {
      const context = openWard(withLines(templates));
      const { fillRates, redFlags } = checkRota(context.problem, [entry('rn', '2027-01-18', NIGHT)]);
      const short = redFlags.filter(({ flag }) => flag === 'registered-time-short');
      return { fillRates, short, targets: [...context.targets.nights], capacity: feasibilityOf(context).capacity };
    };
    expect(figures([registered, handover])).toEqual(figures([registered]));
  });

  it('follow the handovers of earlies and lates too', () => {
    const ward = wardWith({ from: '18T05:00', to: '18T15:00' });
    const three = { ...ward, shiftKinds: [EARLY, LATE, { ...NIGHT, start: '21:15', end: '07:15' }] };
    const demand = { ...ward.demand, templates: [{ ...throughHandover, extent: { handoversOf: ['E', 'L', 'N'] } }] };
    const lines = checkRota({ ...three, demand }, []).cover.map(({ lineId, end, start }) => [lineId.split('@')[1], end - start]);
    expect(lines).toEqual([
      ['2027-01-18:E/takes-over', 15],
      ['2027-01-18:E/hands-over', 90],
      ['2027-01-18:L/takes-over', 90],
    ]);
  });
});

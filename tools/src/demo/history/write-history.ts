import { writeFile } from 'node:fs/promises';
import { TABLES, writeTable, type RowOf } from '@handrail/service-files';
import { relativeDay } from '../relative-dates.js';
import { lot, makeRota, type Unfilled } from './make-rota.js';
import { fileNameOf, isCompetent, readHands, type Hand } from './people.js';
import {
  CONTRACT_BEFORE,
  HISTORY_FROM,
  LEDGER_FROM,
  LEDGER_TO,
  OBSERVATION_WEEKS_FROM,
  OBSERVATION_WEEKS_TO,
  ROTA_FROM,
  ROTA_TO,
} from './settled.js';
import { SHIFTS, type ShiftBook, type ShiftCode } from './shift-book.js';

const { 'past-shifts': pastShifts, rotas, ledger } = TABLES;
type Duties = RowOf<typeof pastShifts.columns>['duties'];

const clock = (minutes: number) => `${String(Math.floor((minutes % 1440) / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const momentOf = (day: number, minutes: number) => relativeDay(day + Math.floor(minutes / 1440), clock(minutes));

/** Who is in charge and who holds the keys on each shift of Alder: the first two who may. */
function dutiesOf(book: ShiftBook, hands: readonly Hand[], day: number, code: ShiftCode): ReadonlyMap<string, Duties> {
  const duties = new Map<string, Duties>();
  if (SHIFTS[code].unit !== 'alder') return duties;
  const on = hands.filter((hand) => book.of(hand.code).get(day) === code);
  const first = (competence: string, not?: Hand) => on.find((hand) => hand !== not && isCompetent(hand, competence, day));
  const inCharge = first('NIC');
  const keys = first('KEYS', inCharge);
  if (inCharge) duties.set(inCharge.code, ['NIC']);
  if (keys) duties.set(keys.code, ['KEYS']);
  return duties;
}

function* workedShifts(book: ShiftBook, hands: readonly Hand[], from: number, to: number) {
  for (let day = from; day <= to; day += 1) {
    for (const code of Object.keys(SHIFTS) as ShiftCode[]) {
      const duties = dutiesOf(book, hands, day, code);
      for (const hand of hands) {
        if (book.of(hand.code).get(day) === code) yield { day, code, hand, duties: duties.get(hand.code) ?? [] };
      }
    }
  }
}

/** Seldom things of a shift: staying on, a missed break, an incident, a change after publication. */
function* pastRows(book: ShiftBook, hands: readonly Hand[]): Generator<RowOf<typeof pastShifts.columns>> {
  for (const { day, code, hand, duties } of workedShifts(book, hands, HISTORY_FROM, ROTA_FROM - 1)) {
    const shift = SHIFTS[code];
    const draw = (what: string) => lot(`${what} ${hand.code} ${day}`);
    const onObservation =
      shift.unit === 'alder' && day >= OBSERVATION_WEEKS_FROM && day <= OBSERVATION_WEEKS_TO && isCompetent(hand, 'OBS', day);
    yield {
      worker: hand.code,
      unit: shift.unit,
      shift: code.startsWith('X') ? 'ESCORT' : code,
      band: shift.band,
      start: momentOf(day, shift.start),
      end: momentOf(day, shift.end),
      unpaidBreak: shift.unpaidBreak,
      overtime: draw('overtime') < 0.04 ? 30 : 0,
      observation: onObservation && draw('observation') < 0.4 ? 120 : 0,
      breaksMissed: draw('break') < 0.05 ? 1 : 0,
      incidents: shift.unit === 'alder' && draw('incident') < 0.04 ? 1 : 0,
      lateChange: draw('change') < 0.03,
      duties,
      wakeUps: shift.band === 'SLEEP_IN' ? wakeUpsFor(draw('woken')) : null,
    };
  }
}

/** Most nights are quiet; on one in twenty somebody is up half of it. */
function wakeUpsFor(chance: number): number {
  if (chance < 0.6) return 0;
  return chance < 0.85 ? 1 : chance < 0.95 ? 2 : 4;
}

function* rotaRows(book: ShiftBook, hands: readonly Hand[]): Generator<RowOf<typeof rotas.columns>> {
  for (const { day, code, hand, duties } of workedShifts(book, hands, ROTA_FROM, ROTA_TO)) {
    const { unit } = SHIFTS[code];
    yield {
      unit,
      periodFrom: relativeDay(ROTA_FROM),
      periodTo: relativeDay(ROTA_TO),
      date: relativeDay(day),
      shift: code,
      worker: hand.code,
      duties,
    };
  }
}

/** Nights and weekend shifts of the ledger weeks beside each one's share by contracted hours, nurses and support workers apart. */
function* ledgerRows(book: ShiftBook, hands: readonly Hand[]): Generator<RowOf<typeof ledger.columns>> {
  const isWeekend = (day: number) => ((day % 7) + 7) % 7 >= 5;
  for (const unit of ['alder', 'larch']) {
    for (const nurse of [true, false]) {
      for (const kind of ['nights', 'weekends'] as const) {
        const group = hands.filter(
          (hand) =>
            hand.unit === unit &&
            (hand.grade === 'RN') === nurse &&
            hand.employment === 'SUBSTANTIVE' &&
            !(kind === 'nights' && hand.pattern === 'nights-only'),
        );
        const counts = group.map(
          (hand) =>
            [...book.of(hand.code)].filter(
              ([day, code]) =>
                day >= LEDGER_FROM && day <= LEDGER_TO && (kind === 'nights' ? code === 'N' || code === 'SI' : isWeekend(day)),
            ).length,
        );
        const total = counts.reduce((sum, count) => sum + count, 0);
        const minutes = group.reduce((sum, hand) => sum + hand.minutesPerWeek, 0);
        for (const [at, hand] of group.entries()) {
          const share = Math.round((total * 1000 * hand.minutesPerWeek) / minutes);
          yield {
            unit,
            worker: hand.code,
            kind,
            asOf: relativeDay(LEDGER_TO),
            count: counts[at] ?? 0,
            share,
          };
        }
      }
    }
  }
}

/** Hours that the published rota takes over from the time before it. */
function carriedOverRows(hands: readonly Hand[]): RowOf<typeof ledger.columns>[] {
  return hands.flatMap(({ code, unit }) => {
    const before = CONTRACT_BEFORE.get(code);
    const row = { unit, worker: code, kind: 'contract-minutes', asOf: relativeDay(LEDGER_TO) } as const;
    return before ? [{ ...row, count: before.paid, share: before.owed * 1000 }] : [];
  });
}

/** Makes the demo's past anew from its hand-written files: the same files always give the same past. */
export async function writeHistory(folder: string): Promise<{ written: Record<string, number>; unfilled: Unfilled[] }> {
  const hands = await readHands(folder);
  const { book, unfilled } = makeRota(hands);
  const past = [...pastRows(book, hands)];
  const rota = [...rotaRows(book, hands)];
  const opening = [...ledgerRows(book, hands), ...carriedOverRows(hands)];
  await writeFile(`${folder}/${fileNameOf('past-shifts')}`, [...writeTable(pastShifts, past)].join(''));
  await writeFile(`${folder}/${fileNameOf('rotas')}`, [...writeTable(rotas, rota)].join(''));
  await writeFile(`${folder}/${fileNameOf('ledger')}`, [...writeTable(ledger, opening)].join(''));
  return { written: { 'past-shifts': past.length, rotas: rota.length, ledger: opening.length }, unfilled };
}

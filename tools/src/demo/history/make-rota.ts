import { bandOf, bringIntoBand, isSettled, standsInFor } from './contract-hours.js';
import { isCompetent, type Hand } from './people.js';
import {
  BANK_SHIFTS,
  BANK_WINDOW_FROM,
  BANK_WINDOW_TO,
  HISTORY_FROM,
  KEPT_FREE,
  LEDGER_FROM,
  LEDGER_PEOPLE,
  LEDGER_TO,
  OBSERVATION_WEEKS_FROM,
  OBSERVATION_WEEKS_TO,
  ROTA_FROM,
  ROTA_TO,
  SETTLED,
} from './settled.js';
import { paidMinutes, ShiftBook, type ShiftCode } from './shift-book.js';

type Post = { readonly code: ShiftCode; readonly staff: number; readonly who: (hand: Hand) => boolean; readonly required: boolean };
export type Unfilled = { readonly day: number; readonly code: ShiftCode; readonly missing: number };

const isNurse = (hand: Hand) => hand.grade === 'RN';
const isRotating = (hand: Hand) => hand.pattern === 'rotating' && hand.employment === 'SUBSTANTIVE';
const weekdayOf = (day: number) => ((day % 7) + 7) % 7;

/** What each day asks for, the hardest to fill first. Nights of the ledger weeks: three by rotating staff, as the ledger counts them. */
function postsOn(day: number): Post[] {
  const weekday = weekdayOf(day) < 5;
  const observation = day >= OBSERVATION_WEEKS_FROM && day <= OBSERVATION_WEEKS_TO ? 1 : 0;
  const inLedger = day >= LEDGER_FROM && day <= LEDGER_TO;
  const alder = (nurse: boolean) => (hand: Hand) => hand.unit === 'alder' && isNurse(hand) === nurse;
  const larch = (test: (hand: Hand) => boolean) => (hand: Hand) => hand.unit === 'larch' && test(hand);
  const posts: Post[] = [
    { code: 'N', staff: 2, who: alder(true), required: true },
    { code: 'N', staff: 3, who: (hand) => alder(false)(hand) && isRotating(hand), required: true },
    {
      code: 'N',
      staff: 1 + (inLedger ? observation : 0),
      who: (hand) => alder(false)(hand) && !(inLedger && isRotating(hand)),
      required: true,
    },
    { code: 'LD', staff: 3, who: alder(true), required: true },
    { code: 'LD', staff: 5, who: alder(false), required: true },
    { code: 'LD', staff: 1 + observation, who: alder(false), required: false },
    { code: 'SI', staff: 1, who: larch((hand) => hand.grade !== 'L2' && !hand.noSleepIn), required: true },
    { code: 'L', staff: 1, who: larch((hand) => isCompetent(hand, 'KEYS', day) && isCompetent(hand, 'MEDS', day)), required: true },
    { code: 'L', staff: 1, who: larch(() => true), required: true },
    { code: 'E', staff: 1, who: larch((hand) => isCompetent(hand, 'MEDS', day)), required: true },
    { code: 'E', staff: 1, who: larch(() => true), required: true },
  ];
  if (weekday) {
    posts.push(
      { code: 'LD', staff: 1, who: alder(true), required: false },
      { code: 'E', staff: 1, who: larch(() => true), required: false },
    );
    posts.push({ code: 'DAY', staff: 9, who: (hand) => hand.unit === 'south' && southWorks(hand, weekdayOf(day)), required: false });
  }
  return posts;
}

/** Community staff work fixed weekdays: 0.6 is Monday to Wednesday, 0.8 leaves out Friday. */
function southWorks(hand: Hand, weekday: number): boolean {
  return weekday < Math.round(hand.minutesPerWeek / 450);
}

/** A number that looks random and is always the same for the same words; breaks ties between equals. */
export function lot(words: string): number {
  let hash = 2_166_136_261;
  for (const character of words) hash = Math.imul(hash ^ character.charCodeAt(0), 16_777_619) >>> 0;
  return hash / 2 ** 32;
}

/** Four shifts: a bank worker’s average stays under 48 hours in every 17 weeks. */
const BANK_WEEK_MINUTES = 4 * 690;

/** Minutes that somebody is behind what they should have worked by a day; bank staff go by the shifts they asked for. */
function minutesBehind(book: ShiftBook, hand: Hand, day: number): number {
  const from = Math.max(HISTORY_FROM, hand.startedDay);
  const due = BANK_SHIFTS.has(hand.code) ? ((BANK_SHIFTS.get(hand.code) ?? 0) / 17) * 690 : hand.minutesPerWeek;
  const leaveDays = [...hand.away].filter((away) => away >= from && away < day).length;
  return (due * (day - from - leaveDays)) / 7 - book.paidBetween(hand.code, from, day - 1);
}

function mayWork(
  book: ShiftBook,
  hand: Hand,
  day: number,
  code: ShiftCode,
  bankWeekMinutes = BANK_WEEK_MINUTES,
  lastResort = false,
): boolean {
  if (day < hand.startedDay || hand.away.has(day) || KEPT_FREE.get(hand.code)?.includes(day)) return false;
  if (code === 'N' && hand.away.has(day + 1)) return false;
  if (hand.pattern === 'nights-only' && code !== 'N') return false;
  if (code === 'N' && LEDGER_PEOPLE.has(hand.code) && day >= LEDGER_FROM && day <= LEDGER_TO) return false;
  const temporary = hand.employment !== 'SUBSTANTIVE';
  if (!temporary && day >= ROTA_FROM && book.paidBetween(hand.code, ROTA_FROM, ROTA_TO) + paidMinutes(code) > bandOf(hand).max)
    return false;
  if (temporary && !BANK_SHIFTS.has(hand.code) && !(lastResort && hand.employment === 'BANK')) return false;
  const monday = Math.floor(day / 7) * 7;
  if (temporary && book.paidBetween(hand.code, monday, monday + 6) + paidMinutes(code) > bankWeekMinutes) return false;
  return book.fits(hand.code, day, code);
}

/** How much a shift suits somebody: hours owed first, then going on with a run, then few weekends. */
function suits(book: ShiftBook, hand: Hand, day: number, code: ShiftCode): number {
  const own = book.of(hand.code);
  const goesOn = own.get(day - 1) === code ? 500 : 0;
  const secondWeekendDay = weekdayOf(day) === 6 && own.has(day - 1) ? 300 : 0;
  return minutesBehind(book, hand, day) + goesOn + secondWeekendDay + lot(`${hand.code} ${day}`) * 60;
}

/**
 * A lawful past for everybody: day by day each post goes to whoever is owed most hours and may work it.
 * @returns the book, and the posts that nobody could take
 */
export function makeRota(hands: readonly Hand[]): { book: ShiftBook; unfilled: Unfilled[] } {
  const book = new ShiftBook();
  for (const [worker, code, ...days] of SETTLED) for (const day of days) book.add(worker, day, code);
  const byCode = new Map(hands.map((hand) => [hand.code, hand]));
  const unfilled: Unfilled[] = [];
  for (let day = HISTORY_FROM; day <= ROTA_TO; day += 1) {
    const counted = new Set<string>();
    for (const post of postsOn(day)) {
      let missing = post.staff;
      for (const hand of byCode.values()) {
        if (missing > 0 && book.of(hand.code).get(day) === post.code && post.who(hand) && !counted.has(hand.code)) {
          counted.add(hand.code);
          missing -= 1;
        }
      }
      while (missing > 0) {
        const able = hands.filter((hand) => post.who(hand) && mayWork(book, hand, day, post.code));
        const best = able.toSorted((a, b) => suits(book, b, day, post.code) - suits(book, a, day, post.code))[0];
        const wanted = best !== undefined && (post.required || post.code === 'DAY' || minutesBehind(book, best, day) > 0);
        if (!best || !wanted) break;
        book.add(best.code, day, post.code);
        counted.add(best.code);
        missing -= 1;
      }
      while (missing > 0 && post.required) {
        const freed = fillByMoving(book, hands, post, day) ?? callBank(book, hands, post, day);
        if (!freed) break;
        counted.add(freed.code);
        missing -= 1;
      }
      if (missing > 0 && post.required) unfilled.push({ day, code: post.code, missing });
    }
  }
  const outside = bringIntoBand(book, hands, (hand, day, code) => mayWork(book, hand, day, code));
  if (outside.length > 0) throw new Error(`The published rota leaves these outside their contracted hours: ${outside.join(', ')}`);
  for (const [worker, shifts] of BANK_SHIFTS) bringTo(book, byCode.get(worker)!, shifts);
  return { book, unfilled };
}

/**
 * Frees somebody for a post that nobody could take: another of their shifts of these weeks goes to a colleague who can stand in there.
 * @returns who took the post
 */
function fillByMoving(book: ShiftBook, hands: readonly Hand[], post: Post, day: number): Hand | undefined {
  for (const hand of hands.filter(post.who)) {
    const own = [...book.of(hand.code)]; // the book changes below
    for (const [on, code] of own) {
      // Nights of the ledger weeks stay with whom the ledger counts them.
      if (Math.abs(on - day) > 27 || on >= ROTA_FROM !== day >= ROTA_FROM || isSettled(hand.code, on) || (code === 'N' && on < ROTA_FROM))
        continue;
      book.remove(hand.code, on);
      const standIn = hands.find((one) => one !== hand && standsInFor(one, hand, on) && mayWork(book, one, on, code));
      if (standIn && mayWork(book, hand, day, post.code)) {
        book.add(standIn.code, on, code);
        book.add(hand.code, day, post.code);
        return hand;
      }
      book.add(hand.code, on, code);
    }
  }
  return undefined;
}

/** The rest of the bank, who otherwise only wait. @returns who took the post */
function callBank(book: ShiftBook, hands: readonly Hand[], post: Post, day: number): Hand | undefined {
  const hand = hands.find((one) => post.who(one) && mayWork(book, one, day, post.code, BANK_WEEK_MINUTES, true));
  if (hand) book.add(hand.code, day, post.code);
  return hand;
}

/**
 * Adds or takes away long days until a bank worker has exactly the shifts that the evening of the scenario needs, in the 17 weeks to
 * either of its Tuesdays: the week that comes in has as many as the one that goes out.
 */
function bringTo(book: ShiftBook, hand: Hand, shifts: number): void {
  const whole = (from: number, to: number) =>
    [...book.of(hand.code)].filter(([day, code]) => day >= from && day <= to && (code === 'LD' || code === 'N')).length;
  const adjust = (from: number, to: number, wanted: number) => {
    for (let day = to; whole(from, to) > wanted && day >= from; day -= 1) {
      if (book.of(hand.code).get(day) === 'LD' && !isSettled(hand.code, day)) book.remove(hand.code, day);
    }
    for (let day = to; whole(from, to) < wanted && day >= from; day -= 1) {
      if (mayWork(book, hand, day, 'LD', 5 * 690)) book.add(hand.code, day, 'LD');
    }
    if (whole(from, to) !== wanted) throw new Error(`${hand.code} has ${whole(from, to)} shifts where ${wanted} were wanted`);
  };
  const restOf = shifts - whole(LEDGER_TO - 4, BANK_WINDOW_TO);
  adjust(BANK_WINDOW_FROM, LEDGER_TO - 5, restOf);
  adjust(BANK_WINDOW_TO + 1, BANK_WINDOW_TO + 7, whole(BANK_WINDOW_FROM, BANK_WINDOW_FROM + 6));
}

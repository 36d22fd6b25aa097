import { isCompetent, type Hand } from './people.js';
import { CONTRACT_BEFORE, EXACT_HOURS, ROTA_FROM, ROTA_TO, SETTLED } from './settled.js';
import { paidMinutes, type ShiftBook, type ShiftCode } from './shift-book.js';

/** One shift either way of the hours owed: rule C1 of the demo's rule set. */
const BAND_MINUTES = 690;
const WEEKS = (ROTA_TO - ROTA_FROM + 1) / 7;
/** What a demand line of the demo may ask for. */
const COUNTED = ['NIC', 'PMVA', 'OBS', 'MEDS', 'KEYS'] as const;

/** Paid minutes owed in the published rota: contract and what was carried over, less leave as the import credits it. */
export function minutesOwed(hand: Hand): number {
  const credited = hand.leave.reduce((sum, { from, to }) => {
    const days = Math.min(to, ROTA_TO) - Math.max(from, ROTA_FROM) + 1;
    return sum + Math.max(0, days) * Math.round(hand.minutesPerWeek / Math.min(Math.max(to - from + 1, 5), 7));
  }, 0);
  const before = CONTRACT_BEFORE.get(hand.code) ?? { paid: 0, owed: 0 };
  return Math.max(0, hand.minutesPerWeek * WEEKS + before.owed - before.paid - credited);
}

/** Least and most paid minutes of the published rota that the checker lets pass; bank and agency owe none. */
export function bandOf(hand: Hand): { readonly min: number; readonly max: number } {
  if (hand.employment !== 'SUBSTANTIVE') return { min: 0, max: Infinity };
  const owed = minutesOwed(hand);
  const band = EXACT_HOURS.has(hand.code) ? 0 : BAND_MINUTES;
  return { min: owed - band, max: owed + band };
}

/** Shifts that the scenarios need where they are. */
export const isSettled = (worker: string, day: number) => SETTLED.some(([who, , ...days]) => who === worker && days.includes(day));

/** Whether somebody can stand in for another on a day without a line losing anybody. */
export function standsInFor(hand: Hand, other: Hand, day: number): boolean {
  const isNovice = (one: Hand) => one.grade === 'L2';
  return (
    hand.unit === other.unit &&
    (hand.grade === 'RN') === (other.grade === 'RN') &&
    (!isNovice(hand) || isNovice(other)) &&
    COUNTED.every((code) => !isCompetent(other, code, day) || isCompetent(hand, code, day))
  );
}

/** What somebody who is short of hours works beyond the posts: by day where others are. */
function extraShiftOf(hand: Hand): ShiftCode {
  if (hand.unit === 'larch') return 'E';
  return hand.pattern === 'nights-only' ? 'N' : 'LD';
}

/**
 * Brings everybody's paid hours of the published rota inside the band of their contract, one shift at a time: taken over from whoever
 * has most beyond theirs, or worked beside the posts. Nobody leaves their band for it, and no post loses anybody.
 * @param mayWork whether the rules of rest, leave and the band let somebody work a shift
 * @returns staff codes of those who are still outside, empty when it worked
 */
export function bringIntoBand(
  book: ShiftBook,
  hands: readonly Hand[],
  mayWork: (hand: Hand, day: number, code: ShiftCode) => boolean,
): string[] {
  const own = hands.filter((hand) => hand.employment === 'SUBSTANTIVE' && hand.unit !== 'south');
  const paid = (hand: Hand) => book.paidBetween(hand.code, ROTA_FROM, ROTA_TO);
  const missing = (hand: Hand) => bandOf(hand).min - paid(hand);
  const days = Array.from({ length: ROTA_TO - ROTA_FROM + 1 }, (_, at) => ROTA_FROM + at);
  const takeOver = (hand: Hand): boolean => {
    const offers = own.flatMap((other) =>
      [...book.of(other.code)]
        .filter(
          ([day, code]) =>
            day >= ROTA_FROM && day <= ROTA_TO && !isSettled(other.code, day) && standsInFor(hand, other, day) && mayWork(hand, day, code),
        )
        .filter(([, code]) => paid(other) - paidMinutes(code) >= bandOf(other).min)
        .map(([day, code]) => ({ other, day, code, beyond: paid(other) - minutesOwed(other) })),
    );
    const [best] = offers.toSorted((a, b) => b.beyond - a.beyond || a.day - b.day);
    if (!best) return false;
    book.remove(best.other.code, best.day);
    book.add(hand.code, best.day, best.code);
    return true;
  };
  const workBeside = (hand: Hand): boolean => {
    const code = extraShiftOf(hand);
    const there = (day: number) =>
      own.filter((other) => (other.grade === 'RN') === (hand.grade === 'RN') && book.of(other.code).get(day) === code).length;
    const [day] = days.filter((at) => mayWork(hand, at, code)).toSorted((a, b) => there(a) - there(b) || a - b);
    if (day === undefined) return false;
    book.add(hand.code, day, code);
    return true;
  };
  for (;;) {
    const short = own.filter((hand) => missing(hand) > 0).toSorted((a, b) => missing(b) - missing(a));
    if (!short.some((hand) => takeOver(hand) || workBeside(hand))) return short.map((hand) => hand.code);
  }
}

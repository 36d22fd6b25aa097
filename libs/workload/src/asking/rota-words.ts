import type { FigureAgainstShare, MeasureBalance, RotaBalance, RotaMeasure } from '../hours/rota-balance.js';
import { AVERAGE_OF_AT_LEAST, oneDecimal } from './caseload-words.js';

export const MEASURE_WORDS: Readonly<Record<RotaMeasure, { readonly what: string; readonly unit: string }>> = {
  hours: { what: 'paid hours against contract', unit: 'h' },
  nights: { what: 'nights', unit: '' },
  weekends: { what: 'weekends', unit: '' },
  lateChanges: { what: 'changes after publication', unit: '' },
  overtime: { what: 'overtime', unit: 'h' },
  continuousObservation: { what: 'hours of continuous observation', unit: 'h' },
  missedBreaks: { what: 'missed breaks', unit: '' },
  incidents: { what: 'incidents attended', unit: '' },
};

const withUnit = (value: number, measure: RotaMeasure) => `${oneDecimal(value)}${MEASURE_WORDS[measure].unit === '' ? '' : ' h'}`;
const signed = (value: number) => (value >= 0 ? `+${oneDecimal(value)}` : oneDecimal(value));

export function figureLine(person: FigureAgainstShare, measure: RotaMeasure): string {
  const beside = measure === 'hours' ? 'contract' : 'share';
  const standing = person.standing === 'no-real-difference' ? 'no real difference' : `${person.standing} ${beside}`;
  return `${person.name}: ${withUnit(person.figure, measure)}, ${beside} ${withUnit(person.share.point, measure)} (${signed(person.difference)}): ${standing}.`;
}

/** Own figures only: in a unit of two even one's own share is the sum, and so the colleague's figure. */
export function ownFigureLines({ people, measure }: MeasureBalance): string[] {
  return people.map(({ name, figure }) => `${name}: ${withUnit(figure, measure)} of ${MEASURE_WORDS[measure].what}.`);
}

export function tooFewWords(name: string): string {
  return `${name} has fewer than ${AVERAGE_OF_AT_LEAST} people: its average would show a colleague's figure, so it is not given.`;
}

export function evennessLine(balance: MeasureBalance): string {
  const { what } = MEASURE_WORDS[balance.measure];
  return `${what[0]?.toUpperCase()}${what.slice(1)} per WTE: Jain's index ${balance.jain.toFixed(3)} (1 is even), ${withUnit(balance.maxMinusMinPerWte, balance.measure)} between most and least.`;
}

export function averageLine(balance: MeasureBalance): string {
  return `Unit average: ${withUnit(balance.wte > 0 ? balance.sum / balance.wte : 0, balance.measure)} per WTE of ${MEASURE_WORDS[balance.measure].what}.`;
}

export function coverWords(balance: RotaBalance): string[] {
  const { cover } = balance;
  if (cover.filled === null) return [`No shift of ${balance.name} has a requirement on record for ${balance.period}.`];
  const head = `${balance.name}, ${balance.period}: ${oneDecimal(cover.rosteredHours)} h rostered against ${oneDecimal(cover.requiredHours)} h required; ${cover.short} of ${cover.shifts.length} shifts are short.`;
  const worst = cover.shifts.filter(({ shortMinutes }) => shortMinutes > 0).toSorted((a, b) => b.shortMinutes - a.shortMinutes);
  return [head, ...worst.slice(0, 10).map((shift) => `${shift.label}: short by ${oneDecimal(shift.shortMinutes / 60)} h.`)];
}

import type { TeamBalance, UnitWorkload } from '../../generated/types.gen.js';

export type Measure = UnitWorkload['measures'][number];
type Band = Measure['people'][number]['share'];

export const MEASURE_WORDS: Readonly<Record<Measure['measure'], string>> = {
  hours: 'Hours',
  nights: 'Nights',
  weekends: 'Weekends',
  lateChanges: 'Late changes',
  overtime: 'Hours of overtime',
  continuousObservation: 'Hours of continuous observation',
  missedBreaks: 'Missed breaks',
  incidents: 'Incidents worked through',
};

export const STANDING_WORDS: Readonly<Record<Measure['people'][number]['standing'], string>> = {
  above: 'above the fair share',
  below: 'below the fair share',
  'no-real-difference': 'no real difference',
};

/** To one decimal place. */
export const rounded = (value: number): number => Math.round(value * 10) / 10;

/** 92 % */
export const percent = (value: number): string => `${Math.round(value * 100)} %`;

/** 92 % (74 % to 110 %): a point with the band that it may lie in. */
export function utilisationWords(band: Band | null): string {
  return band === null ? 'no capacity known' : `${percent(band.point)} (${percent(band.low)} to ${percent(band.high)})`;
}

/** What can be told of a team and what cannot, in sentences; every pair whose bands touch cannot be told apart. */
export function balanceSentences({ workers, atOrOver, differences, othersNoRealDifference }: TeamBalance): string[] {
  const nameOf = (id: string) => workers.find(({ workerId }) => workerId === id)?.name ?? 'Somebody';
  const over = atOrOver.map(nameOf);
  const sentences = [over.length === 0 ? 'Nobody is at or over capacity.' : `At or over capacity: ${over.join(', ')}.`];
  for (const { heavier, lighter } of differences)
    sentences.push(`${nameOf(heavier)} carries more than ${nameOf(lighter)}: their bands are apart.`);
  if (othersNoRealDifference)
    sentences.push('Between the others there is no real difference: their bands overlap, so that nobody can say who carries more.');
  return sentences;
}

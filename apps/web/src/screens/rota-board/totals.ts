import type { PersonRow } from './board-model.js';
import { hours } from './cell-words.js';
import { durationWords } from '../../ui/time-words.js';

type Person = PersonRow['person'];

interface Total {
  readonly name: string;
  readonly short: string;
  readonly value: (person: Person) => string;
  readonly words: (person: Person) => string;
}

const unknown = 'not shown to you';

/** What is counted at the end of a person's row. */
export const TOTALS: readonly Total[] = [
  {
    name: 'Hours rostered of hours owed',
    short: 'Hours',
    value: ({ rosteredMinutes, targetMinutes }) =>
      rosteredMinutes === null || targetMinutes === null
        ? ''
        : targetMinutes === 0
          ? hours(rosteredMinutes)
          : `${hours(rosteredMinutes)}/${hours(targetMinutes)}`,
    words: ({ rosteredMinutes, targetMinutes }) =>
      rosteredMinutes === null ? unknown : `${durationWords(rosteredMinutes)} of ${durationWords(targetMinutes ?? 0)}`,
  },
  {
    name: 'Balance against the contract',
    short: '+/−',
    value: ({ balanceMinutes }) =>
      balanceMinutes === null ? '' : `${balanceMinutes > 0 ? '+' : balanceMinutes < 0 ? '−' : ''}${hours(Math.abs(balanceMinutes))}`,
    words: ({ balanceMinutes }) =>
      balanceMinutes === null
        ? 'no contract, or not shown to you'
        : `${durationWords(Math.abs(balanceMinutes))} ${balanceMinutes < 0 ? 'below' : 'above'} the contract`,
  },
  {
    name: 'Nights',
    short: 'Nights',
    value: ({ nights }) => (nights === null ? '' : String(nights)),
    words: ({ nights }) => (nights === null ? unknown : `${nights} nights`),
  },
  {
    name: 'Weekends worked',
    short: 'W/ends',
    value: ({ weekends }) => (weekends === null ? '' : String(weekends)),
    words: ({ weekends }) => (weekends === null ? unknown : `${weekends} weekends`),
  },
];

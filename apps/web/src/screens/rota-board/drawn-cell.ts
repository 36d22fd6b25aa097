import { toneOf, type BoardCell, type CoverCell } from './board-model.js';
import { cellWords, clockWords, coverWords, type ShiftWords } from './cell-words.js';
import { partsOf } from './changes.js';

/** A cell as it is drawn: letters and marks for the eye, and in `label` the same in words for whoever listens. What one says the other must say. */
export interface Drawn {
  readonly label: string;
  /** Classes besides those of every cell, each with a space before it. */
  readonly className: string;
  readonly letters: string;
  /** Below the letters; undefined where there are none. */
  readonly marks?: string;
}

export function drawnUnfilled(cell: CoverCell | undefined, words: ShiftWords): Drawn {
  if (!cell || cell.lines.length === 0) return { label: 'nothing is short', className: '', letters: '' };
  const codes = new Set(cell.lines.map(({ shiftId }) => (shiftId === null ? 'T' : partsOf(shiftId).code.slice(0, 2))));
  return {
    label: `short: ${coverWords(cell, words.zone)}`,
    className: ' cell--short cell--marked',
    letters: `−${cell.missing}`,
    marks: [...codes].join(' '),
  };
}

export function drawnCover(cell: CoverCell | undefined, zone: string): Drawn {
  if (!cell?.worst) return { label: 'nothing asked', className: '', letters: '' };
  const { had, wanted } = cell.worst;
  const letters = `${had}/${wanted}`;
  if (cell.missing === 0) return { label: coverWords(cell, zone), className: ' cell--met', letters };
  return { label: `short, ${coverWords(cell, zone)}`, className: ' cell--short cell--marked', letters, marks: 'S' };
}

/** @param large whether the cell has room for the words of marks */
export function drawnPerson(cell: BoardCell | undefined, words: ShiftWords, bands: ReadonlyMap<string, string>, large: boolean): Drawn {
  if (!cell) return { label: '', className: '', letters: '' };
  const [first] = cell.placed;
  const tone = first ? toneOf(bands.get(partsOf(first.shiftId).code)) : cell.away ? 'away' : 'off';
  const marks = marksOf(cell, words);
  const [worst] = marks;
  return {
    label: cellWords(cell, words),
    className: [
      ` cell--${tone}`,
      worst ? ` cell--marked cell--${worst.tone}` : '',
      cell.foreign ? ' cell--foreign' : '',
      cell.breaches.length > 0 ? ' cell--breach' : '',
      cell.added.length > 0 ? ' cell--added' : '',
      cell.placed.length === 0 && cell.removed.length > 0 ? ' cell--removed' : '',
    ].join(''),
    letters: lettersOf(cell),
    ...(worst && { marks: marks.map(({ letter, word }) => (large ? word : letter)).join(large ? ' ' : '') }),
  };
}

function lettersOf({ placed, removed, away }: BoardCell): string {
  if (placed.length > 0) return placed.map(({ shiftId }) => partsOf(shiftId).code).join('+');
  if (removed.length > 0) return removed.join('+');
  return away ? 'A' : '';
}

interface Mark {
  readonly letter: string;
  readonly word: string;
  readonly tone: 'bad' | 'warn' | 'good' | 'plain';
}

/** The gravest first: all are drawn in its colour. */
function marksOf(cell: BoardCell, words: ShiftWords): readonly Mark[] {
  const { placed, request } = cell;
  const marks: (Mark | false)[] = [
    cell.breaches.length > 0 && { letter: '!', word: 'breach', tone: 'bad' },
    request !== null && !request.kept && { letter: '✗', word: 'asked', tone: 'warn' },
    placed.some(({ changedAfterPublish }) => changedAfterPublish) && { letter: '~', word: 'changed', tone: 'warn' },
    placed.some(({ shiftId }) => clockWords(words.shifts.get(shiftId)) !== undefined) && { letter: 'C', word: 'clock', tone: 'warn' },
    request !== null && request.kept && { letter: '✓', word: 'asked', tone: 'good' },
    placed.some(({ pinned }) => pinned) && { letter: 'P', word: 'pin', tone: 'plain' },
    placed.some(({ duties }) => duties.length > 0) && {
      letter: '*',
      word: placed.flatMap(({ duties }) => duties).join(' '),
      tone: 'plain',
    },
  ];
  return marks.filter((one) => one !== false);
}

import { memo, type ReactNode } from 'react';
import type { RotaBoard } from '../../generated/types.gen.js';
import { totalClass } from './board-head.js';
import type { BodyRow, CoverCell, PersonRow } from './board-model.js';
import { drawnCover, drawnPerson, drawnUnfilled, type Drawn } from './drawn-cell.js';
import { hoursWords, type ShiftWords } from './cell-words.js';
import { TOTALS } from './totals.js';
import type { Zoom } from './zoom.js';

/** What all rows of a board are drawn by; one object for all of them, so that a row is drawn again only when something of it changed. */
export interface RowLook {
  readonly days: RotaBoard['days'];
  readonly today: string;
  readonly words: ShiftWords;
  readonly bands: ReadonlyMap<string, string>;
  readonly zoom: Zoom;
}

interface RowProps {
  readonly look: RowLook;
  /** Column of the cell in the tab order; below 0 where that is in another row. */
  readonly active: number;
}

/** What is short, by day: stays below the days while the rest scrolls. */
export const UnfilledRow = memo(function UnfilledRow({ look, active, cells }: RowProps & { readonly cells: readonly CoverCell[] }) {
  return (
    <div role="row" aria-rowindex={2} className="board__row board__row--unfilled">
      <NameCell active={active} label="Unfilled: what required lines are short">
        <strong>Unfilled</strong>
      </NameCell>
      {look.days.map((_, day) => dayCell(look, day, active, drawnUnfilled(cells[day], look.words)))}
      {TOTALS.map((_, at) => totalCell(look.days.length, at, active, 'nothing', ''))}
    </div>
  );
});

interface BoardRowProps extends RowProps {
  readonly row: BodyRow;
  readonly index: number;
  readonly top: number;
}

export const BoardRow = memo(function BoardRow({ look, row, index, top, active }: BoardRowProps) {
  const { words, bands, zoom, days } = look;
  return (
    <div role="row" aria-rowindex={index + 2} className={`board__row board__row--${row.kind}`} style={{ top }}>
      <NameCell active={active} label={nameWords(row)}>
        {row.kind === 'cover' ? (
          <span className="board__line">{row.name}</span>
        ) : (
          <>
            <span className="board__person">{row.person.name}</span> <span className="board__grade">{gradeOf(row.person)}</span>
          </>
        )}
      </NameCell>
      {days.map((_, day) =>
        dayCell(
          look,
          day,
          active,
          row.kind === 'cover' ? drawnCover(row.cells[day], words.zone) : drawnPerson(row.cells[day], words, bands, zoom.name === 'large'),
        ),
      )}
      {TOTALS.map(({ value, words: said }, at) =>
        row.kind === 'cover'
          ? totalCell(days.length, at, active, 'nothing', '')
          : totalCell(days.length, at, active, said(row.person), value(row.person)),
      )}
    </div>
  );
});

function nameWords(row: BodyRow): string {
  if (row.kind === 'cover') return `Cover: ${row.name}`;
  return [row.person.name, gradeOf(row.person), hoursWords(row)].filter(Boolean).join(', ');
}

function gradeOf({ grade, employment }: PersonRow['person']): string {
  return employment === 'SUBSTANTIVE' ? grade : `${grade} ${employment.toLowerCase()}`;
}

interface NameCellProps {
  readonly active: number;
  readonly label: string;
  readonly children: ReactNode;
}

function NameCell({ active, label, children }: NameCellProps) {
  return (
    <div role="rowheader" aria-colindex={1} aria-label={label} tabIndex={active === 0 ? 0 : undefined} className="board__name">
      {children}
    </div>
  );
}

// The cells are plain elements without anything in them: a screen of a board holds a thousand and a half. Their words are their label, and the
// style sheet draws the letters out of `data-seen` and `data-marks`.

function dayCell({ days, today }: RowLook, day: number, active: number, { label, className, letters, marks }: Drawn): ReactNode {
  const { date, weekend, holiday } = days[day] ?? { date: '', weekend: false, holiday: false };
  return (
    <div
      key={date}
      role="gridcell"
      aria-colindex={day + 2}
      aria-label={label}
      tabIndex={active === day + 1 ? 0 : undefined}
      className={`cell${weekend || holiday ? ' cell--weekend' : ''}${date === today ? ' cell--today' : ''}${className}`}
      data-seen={letters}
      data-marks={marks}
    />
  );
}

function totalCell(days: number, at: number, active: number, label: string, figure: string): ReactNode {
  return (
    <div
      key={`total ${at}`}
      role="gridcell"
      aria-colindex={days + 2 + at}
      aria-label={label}
      tabIndex={active === days + 1 + at ? 0 : undefined}
      className={totalClass(at)}
      data-seen={figure}
    />
  );
}

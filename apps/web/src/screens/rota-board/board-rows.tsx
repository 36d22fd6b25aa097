import { memo, type ReactNode } from 'react';
import type { RotaBoard } from '../../generated/types.gen.js';
import type { Span } from './span.js';
import { toneOf, type BoardCell, type BodyRow, type CoverCell } from './board-model.js';
import { cellWords, clockWords, coverWords, hoursWords, type ShiftWords } from './cell-words.js';
import { partsOf } from './changes.js';
import type { GridPlace } from './grid-keys.js';
import { TOTALS } from './totals.js';
import { totalPixelsOf, type Zoom } from './zoom.js';

export interface RowProps {
  readonly days: RotaBoard['days'];
  readonly shownDays: readonly Span[];
  readonly zoom: Zoom;
  readonly words: ShiftWords;
  readonly bands: ReadonlyMap<string, string>;
  readonly today: string;
  readonly active: GridPlace;
}

/** What is short, by day: stays below the days while the rest scrolls. */
export function UnfilledRow({ cells, top, ...common }: RowProps & { readonly cells: readonly CoverCell[]; readonly top: number }) {
  const { zoom, words } = common;
  return (
    <div role="row" aria-rowindex={2} className="board__row board__row--unfilled" style={{ top, height: zoom.rowPixels }}>
      <NameCell place={{ row: 0, column: 0 }} {...common} label="Unfilled: what required lines are short">
        <strong>Unfilled</strong>
      </NameCell>
      <Days {...common} row={0}>
        {(index) => drawnUnfilled(cells[index], words)}
      </Days>
      {TOTALS.map(({ name }, index) => (
        <TotalCell key={name} {...common} place={{ row: 0, column: common.days.length + 1 + index }} label="nothing" />
      ))}
    </div>
  );
}

function drawnUnfilled(cell: CoverCell | undefined, words: ShiftWords): Drawn {
  if (!cell || cell.lines.length === 0) return { label: 'nothing is short', className: 'cell', content: '' };
  const letters = [...new Set(cell.lines.map(({ shiftId }) => (shiftId === null ? 'T' : partsOf(shiftId).code.slice(0, 2))))];
  return {
    label: `short: ${coverWords(cell, words.zone)}`,
    className: 'cell cell--short',
    content: (
      <>
        <span className="cell__letters">−{cell.missing}</span>
        <span className="cell__marks">{letters.join(' ')}</span>
      </>
    ),
  };
}

interface Drawn {
  readonly label: string;
  readonly className: string;
  readonly content: ReactNode;
}

export const BoardRow = memo(function BoardRow({
  row,
  index,
  top,
  ...common
}: RowProps & { readonly row: BodyRow; readonly index: number; readonly top: number }) {
  const { zoom, words, bands } = common;
  const totals = common.days.length + 1;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={`board__row board__row--${row.kind}`}
      style={{ position: 'absolute', top, height: zoom.rowPixels }}
    >
      <NameCell place={{ row: index, column: 0 }} {...common} label={nameWords(row)}>
        {row.kind === 'cover' ? (
          <span className="board__line">{row.name}</span>
        ) : (
          <>
            <span className="board__person">{row.person.name}</span> <span className="board__grade">{gradeOf(row.person)}</span>
          </>
        )}
      </NameCell>
      <Days {...common} row={index}>
        {(day) =>
          row.kind === 'cover' ? drawnCover(row.cells[day], words.zone) : drawnPerson(row.cells[day], words, bands, zoom.name === 'large')
        }
      </Days>
      {TOTALS.map(({ name, value, words: said }, at) => (
        <TotalCell
          key={name}
          {...common}
          place={{ row: index, column: totals + at }}
          label={row.kind === 'cover' ? 'nothing' : said(row.person)}
        >
          {row.kind === 'cover' ? '' : value(row.person)}
        </TotalCell>
      ))}
    </div>
  );
});

function nameWords(row: BodyRow): string {
  if (row.kind === 'cover') return `Cover: ${row.name}`;
  return [row.person.name, gradeOf(row.person), hoursWords(row)].filter(Boolean).join(', ');
}

function gradeOf({ grade, employment }: { readonly grade: string; readonly employment: string }): string {
  return employment === 'SUBSTANTIVE' ? grade : `${grade} ${employment.toLowerCase()}`;
}

function drawnCover(cell: CoverCell | undefined, zone: string): Drawn {
  if (!cell?.worst) return { label: 'nothing asked', className: 'cell cell--nothing', content: '' };
  const { had, wanted } = cell.worst;
  const short = cell.missing > 0;
  return {
    label: `${short ? 'short, ' : ''}${coverWords(cell, zone)}`,
    className: short ? 'cell cell--short' : 'cell cell--met',
    content: (
      <>
        <span className="cell__letters">
          {had}/{wanted}
        </span>
        {short ? <span className="cell__marks">S</span> : null}
      </>
    ),
  };
}

function drawnPerson(cell: BoardCell | undefined, words: ShiftWords, bands: ReadonlyMap<string, string>, large: boolean): Drawn {
  if (!cell) return { label: '', className: 'cell', content: '' };
  const [first] = cell.placed;
  const tone = first ? toneOf(bands.get(partsOf(first.shiftId).code)) : cell.away ? 'away' : 'off';
  const letters =
    cell.placed.length > 0
      ? cell.placed.map(({ shiftId }) => partsOf(shiftId).code).join('+')
      : cell.removed.length > 0
        ? cell.removed.join('+')
        : cell.away
          ? 'A'
          : '';
  const removedOnly = cell.placed.length === 0 && cell.removed.length > 0;
  const marks = marksOf(cell, words);
  return {
    label: cellWords(cell, words),
    className: `cell cell--${tone}${cell.foreign ? ' cell--foreign' : ''}${cell.breaches.length > 0 ? ' cell--breach' : ''}${cell.added.length > 0 ? ' cell--added' : ''}${removedOnly ? ' cell--removed' : ''}`,
    content: (
      <>
        <span className="cell__letters">{letters}</span>
        {marks.length > 0 ? (
          <span className="cell__marks">
            {marks.map(({ letter, word, tone: kind }) => (
              <span key={letter} className={`mark mark--${kind}`}>
                {large ? word : letter}
              </span>
            ))}
          </span>
        ) : null}
      </>
    ),
  };
}

interface Mark {
  readonly letter: string;
  readonly word: string;
  readonly tone: 'bad' | 'good' | 'warn' | 'plain';
}

function marksOf(cell: BoardCell, words: ShiftWords): readonly Mark[] {
  const clock = cell.placed.some(({ shiftId }) => clockWords(words.shifts.get(shiftId)) !== undefined);
  return [
    cell.breaches.length > 0 ? { letter: '!', word: 'breach', tone: 'bad' } : undefined,
    cell.request && !cell.request.kept ? { letter: '✗', word: 'asked', tone: 'warn' } : undefined,
    cell.request?.kept ? { letter: '✓', word: 'asked', tone: 'good' } : undefined,
    cell.placed.some(({ pinned }) => pinned) ? { letter: 'P', word: 'pin', tone: 'plain' } : undefined,
    cell.placed.some(({ duties }) => duties.length > 0)
      ? { letter: '*', word: cell.placed.flatMap(({ duties }) => duties).join(' '), tone: 'plain' }
      : undefined,
    cell.placed.some(({ changedAfterPublish }) => changedAfterPublish) ? { letter: '~', word: 'changed', tone: 'warn' } : undefined,
    clock ? { letter: 'C', word: 'clock', tone: 'warn' } : undefined,
  ].filter((one): one is Mark => one !== undefined);
}

function NameCell({
  place,
  label,
  zoom,
  active,
  children,
}: Pick<RowProps, 'zoom' | 'active'> & { readonly place: GridPlace; readonly label: string; readonly children: ReactNode }) {
  return (
    <div
      role="rowheader"
      aria-colindex={1}
      title={label}
      tabIndex={isAt(active, place) ? 0 : -1}
      data-at={`${place.row}-${place.column}`}
      className="board__name"
      style={{ width: zoom.namePixels }}
    >
      <Seen label={label}>{children}</Seen>
    </div>
  );
}

function Days({
  row,
  shownDays,
  days,
  zoom,
  active,
  today,
  children,
}: Pick<RowProps, 'shownDays' | 'days' | 'zoom' | 'active' | 'today'> & {
  readonly row: number;
  readonly children: (day: number) => Drawn;
}) {
  return shownDays.map((span) => {
    if (span.days === undefined) return <div key={span.key} role="presentation" style={{ width: span.pixels, flex: 'none' }} />;
    const { label, className, content } = children(span.days);
    const place = { row, column: span.days + 1 };
    const day = days[span.days];
    return (
      <div
        key={span.key}
        role="gridcell"
        aria-colindex={place.column + 1}
        title={label}
        tabIndex={isAt(active, place) ? 0 : -1}
        data-at={`${row}-${place.column}`}
        data-weekend={day?.weekend || day?.holiday || undefined}
        data-today={day?.date === today || undefined}
        className={className}
        style={{ width: zoom.dayPixels }}
      >
        <Seen label={label}>{content}</Seen>
      </div>
    );
  });
}

function TotalCell({
  place,
  label,
  days,
  zoom,
  active,
  children,
}: Pick<RowProps, 'days' | 'zoom' | 'active'> & { readonly place: GridPlace; readonly label: string; readonly children?: ReactNode }) {
  return (
    <div
      role="gridcell"
      aria-colindex={place.column + 1}
      tabIndex={isAt(active, place) ? 0 : -1}
      data-at={`${place.row}-${place.column}`}
      className="board__total"
      style={{ width: totalPixelsOf(zoom, place.column - days.length - 1) }}
    >
      <Seen label={label}>{children}</Seen>
    </div>
  );
}

/** Letters for the eye, and the same in words for whoever listens. */
function Seen({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <span className="visually-hidden said">{label}</span>
      <span className="seen" aria-hidden="true">
        {children}
      </span>
    </>
  );
}

function isAt(active: GridPlace, { row, column }: GridPlace): boolean {
  return active.row === row && active.column === column;
}

import { useCallback, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import type { RotaBoard } from '../../generated/types.gen.js';
import { calendarDayWords } from '../../ui/time-words.js';
import type { BodyRow, CoverCell, PersonRow } from './board-model.js';
import { BoardRow, UnfilledRow } from './board-rows.js';
import type { Span } from './span.js';
import { partsOf } from './changes.js';
import { placeAfter, type GridPlace } from './grid-keys.js';
import { TOTALS } from './totals.js';
import type { ShiftWords } from './cell-words.js';
import { useDrag } from './use-drag.js';
import { totalPixelsOf, type Zoom } from './zoom.js';

export interface BoardGridProps {
  readonly label: string;
  readonly days: RotaBoard['days'];
  readonly today: string;
  readonly unfilled: readonly CoverCell[];
  readonly rows: readonly BodyRow[];
  readonly words: ShiftWords;
  readonly bands: ReadonlyMap<string, string>;
  readonly zoom: Zoom;
  /** Days that are in the rota before or behind. */
  readonly foreign: { has(date: string): boolean };
  readonly onOpen: (row: BodyRow | 'unfilled', day: number) => void;
  /** Somebody's day was dragged to another; undefined where nothing may be changed. */
  readonly onDrop: ((from: DroppedAt, to: DroppedAt) => void) | undefined;
}

export interface DroppedAt {
  readonly row: PersonRow;
  readonly day: number;
}

const OVERSCAN_ROWS = 4;
const OVERSCAN_DAYS = 3;
/** For rows without the focus, so that they are not drawn again when it moves. */
const NOWHERE: GridPlace = { row: -1, column: -1 };

/**
 * The board as an ARIA grid: one cell is in the tab order, arrow keys move among the rest. Rows and days outside the view are not in the
 * page, apart from the one with the focus. Names, days and the unfilled row stay where they are while the rest scrolls.
 */
export function BoardGrid({ label, days, today, unfilled, rows, words, bands, zoom, foreign, onOpen, onDrop }: BoardGridProps) {
  const place = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<GridPlace>({ row: 0, column: 1 });
  const wantsFocus = useRef(false);
  const { dayPixels, rowPixels, namePixels, headPixels } = zoom;
  const columns = 1 + days.length + TOTALS.length;
  // The first row is the unfilled one, which does not scroll.
  const active = useMemo<GridPlace>(
    () => ({ row: Math.min(at.row, rows.length), column: Math.min(at.column, columns - 1) }),
    [at, rows.length, columns],
  );

  const keepsRow = useCallback((range: Range) => withActive(range, active.row - 1), [active.row]);
  const keepsDay = useCallback((range: Range) => withActive(range, active.column - 1), [active.column]);
  const vertical = useVirtualizer({
    count: rows.length,
    getScrollElement: () => place.current,
    estimateSize: () => rowPixels,
    overscan: OVERSCAN_ROWS,
    rangeExtractor: keepsRow,
    scrollMargin: headPixels + rowPixels,
    scrollPaddingStart: headPixels + rowPixels,
  });
  const horizontal = useVirtualizer({
    horizontal: true,
    count: days.length,
    getScrollElement: () => place.current,
    estimateSize: () => dayPixels,
    overscan: OVERSCAN_DAYS,
    rangeExtractor: keepsDay,
    scrollMargin: namePixels,
    scrollPaddingStart: namePixels,
  });
  useLayoutEffect(() => {
    vertical.measure();
    horizontal.measure();
  }, [vertical, horizontal, rowPixels, dayPixels]);

  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    const cell = place.current?.querySelector<HTMLElement>(`[data-at="${active.row}-${active.column}"]`);
    if (!cell) return;
    cell.focus({ preventScroll: true });
    wantsFocus.current = false;
  });

  const go = (to: GridPlace) => {
    wantsFocus.current = true;
    if (to.row > 0) vertical.scrollToIndex(to.row - 1);
    if (to.column === 0) place.current?.scrollTo({ left: 0 });
    else if (to.column > days.length) place.current?.scrollTo({ left: place.current.scrollWidth });
    else horizontal.scrollToIndex(to.column - 1);
    setAt(to);
  };
  const open = ({ row, column }: GridPlace) => {
    const day = column >= 1 && column <= days.length ? column - 1 : -1;
    const shown = row === 0 ? 'unfilled' : rows[row - 1];
    if (shown !== undefined) onOpen(shown, day);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open(active);
      return;
    }
    const page = Math.max(1, Math.floor((place.current?.clientHeight ?? 0) / rowPixels) - 3);
    const to = placeAfter(event, active, { rows: rows.length + 1, columns, page });
    if (!to) return;
    event.preventDefault();
    go(to);
  };
  const placeOf = (target: EventTarget): GridPlace | undefined => {
    const given = (target as HTMLElement).closest<HTMLElement>('[data-at]')?.dataset['at'];
    if (given === undefined) return undefined;
    const [row = '0', column = '0'] = given.split('-');
    return { row: Number(row), column: Number(column) };
  };

  const personAt = ({ row, column }: GridPlace): DroppedAt | undefined => {
    const shown = rows[row - 1];
    return shown?.kind === 'person' && column >= 1 && column <= days.length ? { row: shown, day: column - 1 } : undefined;
  };
  const drag = useDrag({
    board: place,
    placeOf,
    labelOf: (from) => {
      const person = onDrop && personAt(from);
      const cell = person?.row.cells[person.day];
      if (!person || !cell || cell.placed.length === 0 || cell.foreign) return undefined;
      return `${person.row.person.name}: ${cell.placed.map(({ shiftId }) => partsOf(shiftId).code).join(' and ')}`;
    },
    onDrop: (dragged, target) => {
      const [from, to] = [personAt(dragged), personAt(target)];
      if (from && to) onDrop?.(from, to);
    },
  });

  const shownDays = horizontal
    .getVirtualItems()
    .map(({ index }) => index)
    .join(' ');
  const spans = useMemo(
    () => spansOf(shownDays === '' ? [] : shownDays.split(' ').map(Number), days.length, dayPixels),
    [shownDays, days.length, dayPixels],
  );
  const common = { days, shownDays: spans, zoom, words, bands, today };
  const activeIn = (row: number) => (active.row === row ? active : NOWHERE);
  const width = namePixels + days.length * dayPixels + TOTALS.reduce((sum, _, index) => sum + totalPixelsOf(zoom, index), 0);
  return (
    <div
      ref={place}
      className="board"
      data-zoom={zoom.name}
      {...drag}
      onClick={(event) => {
        const clicked = placeOf(event.target);
        if (!clicked) return;
        setAt(clicked);
        wantsFocus.current = true;
        open(clicked);
      }}
      onFocus={(event) => {
        const focused = placeOf(event.target);
        if (focused && (focused.row !== active.row || focused.column !== active.column)) setAt(focused);
      }}
    >
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 2}
        aria-colcount={columns}
        className="board__grid"
        style={{ width }}
        onKeyDown={onKeyDown}
        tabIndex={-1}
      >
        <div role="row" aria-rowindex={1} className="board__row board__head" style={{ height: headPixels, width }}>
          <div role="columnheader" aria-colindex={1} className="board__name" style={{ width: namePixels }}>
            Person
          </div>
          {spans.map((span) =>
            span.days === undefined ? (
              <div key={span.key} role="presentation" style={{ width: span.pixels, flex: 'none' }} />
            ) : (
              <DayHead
                key={span.key}
                day={days[span.days]}
                index={span.days}
                today={today}
                pixels={dayPixels}
                isForeign={foreign.has(days[span.days]?.date ?? '')}
              />
            ),
          )}
          {TOTALS.map(({ name, short }, index) => (
            <div
              key={name}
              role="columnheader"
              aria-colindex={days.length + 2 + index}
              title={name}
              className="board__total"
              style={{ width: totalPixelsOf(zoom, index) }}
            >
              <span className="visually-hidden">{name}</span>
              <span aria-hidden="true">{short}</span>
            </div>
          ))}
        </div>
        <UnfilledRow {...common} active={activeIn(0)} cells={unfilled} top={headPixels} />
        <div role="presentation" style={{ height: vertical.getTotalSize(), position: 'relative' }}>
          {vertical.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            return row ? (
              <BoardRow
                key={index}
                {...common}
                active={activeIn(index + 1)}
                row={row}
                index={index + 1}
                top={start - headPixels - rowPixels}
              />
            ) : null;
          })}
        </div>
      </div>
    </div>
  );
}

function DayHead({
  day,
  index,
  today,
  pixels,
  isForeign,
}: {
  readonly day: RotaBoard['days'][number] | undefined;
  readonly index: number;
  readonly today: string;
  readonly pixels: number;
  readonly isForeign: boolean;
}) {
  if (!day) return null;
  const [weekday = '', date = '', month = ''] = calendarDayWords(day.date).split(' ');
  const isToday = day.date === today;
  const marks = [isToday ? 'today' : '', day.holiday ? 'public holiday' : '', isForeign ? 'in another rota' : ''].filter(Boolean);
  return (
    <div
      role="columnheader"
      aria-colindex={index + 2}
      className="board__day"
      data-weekend={day.weekend || day.holiday || undefined}
      data-today={isToday || undefined}
      data-foreign={isForeign || undefined}
      style={{ width: pixels }}
    >
      <span className="visually-hidden">{[calendarDayWords(day.date), ...marks].join(', ')}</span>
      <span aria-hidden="true">{weekday.slice(0, pixels < 30 ? 1 : 3)}</span>
      <strong aria-hidden="true">{date}</strong>
      <span className="board__month" aria-hidden="true">
        {isToday ? 'today' : isForeign ? 'other' : day.holiday ? 'hol' : pixels < 30 ? '' : month}
      </span>
    </div>
  );
}

function spansOf(shown: readonly number[], count: number, dayPixels: number): readonly Span[] {
  const spans: Span[] = [];
  let next = 0;
  const room = (to: number) => {
    if (to > next) spans.push({ key: `room ${next}`, days: undefined, pixels: (to - next) * dayPixels });
  };
  for (const index of shown) {
    room(index);
    spans.push({ key: `day ${index}`, days: index, pixels: dayPixels });
    next = index + 1;
  }
  room(count);
  return spans;
}

function withActive(range: Range, active: number): number[] {
  const shown = defaultRangeExtractor(range);
  if (active < 0 || active >= range.count || shown.includes(active)) return shown;
  return [...shown, active].toSorted((a, b) => a - b);
}

import { useCallback, useLayoutEffect, useMemo, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { BoardHead } from './board-head.js';
import { keyOfRow, type BodyRow, type CoverCell, type PersonRow } from './board-model.js';
import { BoardRow, UnfilledRow, type RowLook } from './board-rows.js';
import { partsOf } from './changes.js';
import { placeAfter, type GridPlace } from './grid-keys.js';
import { TOTALS } from './totals.js';
import { useDrag } from './use-drag.js';
import { totalPixelsOf, type Zoom } from './zoom.js';

export interface BoardGridProps extends Pick<RowLook, 'days' | 'today' | 'words' | 'bands'> {
  readonly label: string;
  readonly unfilled: readonly CoverCell[];
  readonly rows: readonly BodyRow[];
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
const UNFILLED = 'unfilled';
/** For rows without the focus, so that they are not drawn again when it moves. */
const NOWHERE = -1;

/**
 * The board as an ARIA grid: one cell is in the tab order, arrow keys move among the rest. Rows outside the view are not in the page, apart from
 * the one with the focus; a row that is has all its days, so that scrolling sideways draws nothing. Names, days and the unfilled row stay where
 * they are while the rest scrolls.
 */
export function BoardGrid({ label, days, today, unfilled, rows, words, bands, zoom, foreign, onOpen, onDrop }: BoardGridProps) {
  const place = useRef<HTMLDivElement>(null);
  // By the row's key, not by where it stands: rows come and go above somebody whose day was changed, and the focus stays with them.
  const [at, setAt] = useState<{ readonly key: string; readonly column: number }>({ key: UNFILLED, column: 1 });
  const wantsFocus = useRef(false);
  const { dayPixels, rowPixels, namePixels, headPixels } = zoom;
  const columns = 1 + days.length + TOTALS.length;
  // The first row is the unfilled one, which does not scroll.
  const rowOf = useMemo(() => new Map(rows.map((row, index) => [keyOfRow(row), index + 1])), [rows]);
  const active: GridPlace = { row: rowOf.get(at.key) ?? 0, column: Math.min(at.column, columns - 1) };

  const keepsRow = useCallback((range: Range) => withActive(range, active.row - 1), [active.row]);
  const vertical = useVirtualizer({
    count: rows.length,
    getScrollElement: () => place.current,
    estimateSize: () => rowPixels,
    overscan: OVERSCAN_ROWS,
    rangeExtractor: keepsRow,
    scrollMargin: headPixels + rowPixels,
    scrollPaddingStart: headPixels + rowPixels,
  });
  useLayoutEffect(() => vertical.measure(), [vertical, rowPixels]);

  useLayoutEffect(() => {
    if (active.row > 0 && place.current?.contains(document.activeElement)) vertical.scrollToIndex(active.row - 1);
  }, [vertical, active.row]);
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    const cell = cellOf(place.current, active);
    if (!cell) return;
    cell.focus({ preventScroll: true });
    wantsFocus.current = false;
  });

  const goTo = ({ row, column }: GridPlace) => {
    const shown = rows[row - 1];
    setAt({ key: row === 0 || !shown ? UNFILLED : keyOfRow(shown), column });
  };
  const go = (to: GridPlace) => {
    wantsFocus.current = true;
    if (to.row > 0) vertical.scrollToIndex(to.row - 1);
    if (place.current) showColumn(place.current, to.column, days.length, zoom);
    goTo(to);
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

  const look = useMemo<RowLook>(() => ({ days, today, words, bands, zoom }), [days, today, words, bands, zoom]);
  const activeIn = (row: number) => (active.row === row ? active.column : NOWHERE);
  const width = namePixels + days.length * dayPixels + TOTALS.reduce((sum, _, index) => sum + totalPixelsOf(zoom, index), 0);
  const sizes = {
    width,
    '--name': `${namePixels}px`,
    '--day': `${dayPixels}px`,
    '--row': `${rowPixels}px`,
    '--head': `${headPixels}px`,
    '--hours': `${totalPixelsOf(zoom, 0)}px`,
    '--total': `${totalPixelsOf(zoom, 1)}px`,
  } as CSSProperties;
  return (
    <div
      ref={place}
      className="board"
      data-zoom={zoom.name}
      {...drag}
      onPointerOver={({ target }) => tellInTitle(target)}
      onClick={({ target }) => {
        const clicked = placeOf(target);
        if (!clicked) return;
        goTo(clicked);
        wantsFocus.current = true;
        open(clicked);
      }}
      onFocus={({ target }) => {
        const focused = placeOf(target);
        if (focused && (focused.row !== active.row || focused.column !== active.column)) goTo(focused);
      }}
    >
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 2}
        aria-colcount={columns}
        className="board__grid"
        style={sizes}
        onKeyDown={onKeyDown}
        tabIndex={-1}
      >
        <BoardHead days={days} today={today} foreign={foreign} dayPixels={dayPixels} />
        <UnfilledRow look={look} active={activeIn(0)} cells={unfilled} />
        <div role="presentation" className="board__body" style={{ height: vertical.getTotalSize() }}>
          {vertical.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            return row ? (
              <BoardRow
                key={keyOfRow(row)}
                look={look}
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

/** Place of the cell that holds an element: its row is counted from the unfilled one, its column from the name. */
function placeOf(target: EventTarget): GridPlace | undefined {
  const cell = (target as HTMLElement).closest('[role="gridcell"], [role="rowheader"]');
  const row = cell?.closest('[role="row"]');
  return cell && row ? { row: numberIn(row, 'aria-rowindex') - 2, column: numberIn(cell, 'aria-colindex') - 1 } : undefined;
}

function cellOf(board: HTMLElement | null, { row, column }: GridPlace): HTMLElement | null {
  return board?.querySelector<HTMLElement>(`[aria-rowindex="${row + 2}"] > [aria-colindex="${column + 1}"]`) ?? null;
}

function numberIn(element: Element, name: string): number {
  return Number(element.getAttribute(name));
}

/** For the mouse what the ear is told: written when the pointer comes, since a board has thousands of cells. */
function tellInTitle(target: EventTarget): void {
  const cell = (target as HTMLElement).closest<HTMLElement>('.board [aria-label][aria-colindex]');
  if (cell) cell.title = cell.getAttribute('aria-label') ?? '';
}

/** Scrolls sideways as far as it takes to see a column: names stay in view, and the totals are seen together. */
function showColumn(board: HTMLElement, column: number, days: number, { namePixels, dayPixels }: Zoom): void {
  const left = (column - 1) * dayPixels;
  const room = board.clientWidth - namePixels;
  if (column === 0) board.scrollLeft = 0;
  else if (column > days) board.scrollLeft = board.scrollWidth;
  else board.scrollLeft = Math.min(left, Math.max(board.scrollLeft, left + dayPixels - room));
}

function withActive(range: Range, active: number): number[] {
  const shown = defaultRangeExtractor(range);
  if (active < 0 || active >= range.count || shown.includes(active)) return shown;
  return [...shown, active].toSorted((a, b) => a - b);
}

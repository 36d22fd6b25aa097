import { useRef, type PointerEvent, type RefObject } from 'react';
import type { GridPlace } from './grid-keys.js';

/** Pixels that the pointer goes before a press becomes a drag: a click with an unsteady hand must stay a click. */
const BEGINS_PIXELS = 6;
/** Near an edge the board scrolls by itself: how near, and how far with each movement. */
const EDGE_PIXELS = 32;
const SCROLL_PIXELS = 16;

interface Drag {
  readonly from: GridPlace;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  ghost: HTMLElement | undefined;
  over: HTMLElement | undefined;
}

interface UseDrag {
  readonly board: RefObject<HTMLDivElement | null>;
  /** Place of the cell that holds an element. */
  readonly placeOf: (target: EventTarget) => GridPlace | undefined;
  /** What is shown at the pointer; undefined where nothing can be dragged. */
  readonly labelOf: (place: GridPlace) => string | undefined;
  readonly onDrop: (from: GridPlace, to: GridPlace) => void;
}

/**
 * Dragging a cell of the board with a mouse or a pen: a shortcut for what click and keyboard do first. A finger scrolls, as everywhere.
 * Escape, or leaving the board, lets go without a change. Draws by hand: a board of 200 people is not drawn again with every movement.
 * @returns handlers for the element that scrolls
 */
export function useDrag({ board, placeOf, labelOf, onDrop }: UseDrag) {
  const drag = useRef<Drag>(undefined);
  const justDropped = useRef(false);

  const end = () => {
    drag.current?.ghost?.remove();
    mark(undefined);
    board.current?.removeAttribute('data-dragging');
    removeEventListener('keydown', onEscape, true);
    drag.current = undefined;
  };
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    justDropped.current = true;
    end();
  };
  const mark = (over: HTMLElement | undefined) => {
    const now = drag.current;
    if (!now || now.over === over) return;
    now.over?.removeAttribute('data-over');
    over?.setAttribute('data-over', '');
    now.over = over;
  };
  const begin = (now: Drag, pointerId: number) => {
    now.ghost = document.createElement('div');
    now.ghost.className = 'board__ghost';
    now.ghost.textContent = now.label;
    now.ghost.setAttribute('aria-hidden', 'true');
    document.body.append(now.ghost);
    board.current?.setPointerCapture(pointerId);
    board.current?.setAttribute('data-dragging', '');
    addEventListener('keydown', onEscape, true);
  };
  return {
    onPointerDown(event: PointerEvent) {
      justDropped.current = false;
      if (event.button !== 0 || event.pointerType === 'touch') return;
      const from = placeOf(event.target);
      const label = from && labelOf(from);
      if (!from || label === undefined) return;
      drag.current = { from, label, x: event.clientX, y: event.clientY, ghost: undefined, over: undefined };
    },
    onPointerMove(event: PointerEvent) {
      const now = drag.current;
      if (!now) return;
      if (!now.ghost) {
        if (Math.hypot(event.clientX - now.x, event.clientY - now.y) < BEGINS_PIXELS) return;
        begin(now, event.pointerId);
      }
      now.ghost?.style.setProperty('translate', `${event.clientX + 12}px ${event.clientY + 12}px`);
      mark(cellAt(event));
      scrollNearEdge(board.current, event);
    },
    onPointerUp(event: PointerEvent) {
      const now = drag.current;
      const over = now?.ghost ? cellAt(event) : undefined;
      const to = over && placeOf(over);
      justDropped.current = now?.ghost !== undefined;
      end();
      if (now && to) onDrop(now.from, to);
    },
    onPointerCancel: end,
    /** The click that a browser makes of the end of a drag opens nothing. */
    onClickCapture(event: React.MouseEvent) {
      if (justDropped.current) event.stopPropagation();
      justDropped.current = false;
    },
  };
}

function cellAt({ clientX, clientY }: PointerEvent): HTMLElement | undefined {
  return document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[role="gridcell"]') ?? undefined;
}

function scrollNearEdge(board: HTMLElement | null, { clientX, clientY }: PointerEvent): void {
  if (!board) return;
  const { left, right, top, bottom } = board.getBoundingClientRect();
  const by = (at: number, low: number, high: number) =>
    at < low + EDGE_PIXELS ? -SCROLL_PIXELS : at > high - EDGE_PIXELS ? SCROLL_PIXELS : 0;
  const [x, y] = [by(clientX, left, right), by(clientY, top, bottom)];
  if (x !== 0 || y !== 0) board.scrollBy(x, y);
}

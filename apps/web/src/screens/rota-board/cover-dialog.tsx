import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { calendarDayWords } from '../../ui/time-words.js';
import type { CoverCell } from './board-model.js';
import { lineWords, type ShiftWords } from './cell-words.js';

interface CoverDialogProps {
  readonly cell: CoverCell;
  readonly words: ShiftWords;
  readonly onClose: () => void;
}

/** What one day asks for, line by line. */
export function CoverDialog({ cell, words, onClose }: CoverDialogProps) {
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => (open ? undefined : onClose())}>
      <Modal className="dialog">
        <Dialog>
          <Heading slot="title" className="nhsuk-heading-m">
            Cover on {calendarDayWords(cell.date)}
          </Heading>
          {cell.lines.length === 0 ? <p>Nothing is short on this day.</p> : null}
          <ul className="cover-lines">
            {cell.lines.map((line) => (
              <li key={line.lineId}>
                {line.missing > 0 ? <span className="badge badge--bad">short</span> : <span className="badge badge--good">met</span>}{' '}
                {lineWords(line, words.zone)}
              </li>
            ))}
          </ul>
          <button type="button" className="link-button" onClick={onClose}>
            Close
          </button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

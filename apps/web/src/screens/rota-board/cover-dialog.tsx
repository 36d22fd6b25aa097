import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { calendarDayWords } from '../../ui/time-words.js';
import { WhyGap } from '../why/why-gap.js';
import type { CoverCell } from './board-model.js';
import { lineWords, type ShiftWords } from './cell-words.js';
import type { Change } from './changes.js';

interface CoverDialogProps {
  readonly rotaId: string;
  readonly mayEdit: boolean;
  readonly mayExplain: boolean;
  readonly onChange: (change: Change) => void;
  readonly cell: CoverCell;
  readonly words: ShiftWords;
  readonly onClose: () => void;
}

/** What one day asks for, line by line, and of what is short why, and who could help. */
export function CoverDialog({ rotaId, cell, words, mayEdit, mayExplain, onChange, onClose }: CoverDialogProps) {
  const [asked, setAsked] = useState('');
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
                {lineWords(line, words.zone)}{' '}
                {line.missing > 0 && mayExplain ? (
                  <button
                    type="button"
                    className="link-button"
                    aria-expanded={asked === line.lineId}
                    onClick={() => setAsked(asked === line.lineId ? '' : line.lineId)}
                  >
                    Why, and who could<span className="nhsuk-u-visually-hidden"> help: {line.name}</span>
                  </button>
                ) : null}
                {asked === line.lineId ? (
                  <WhyGap
                    rotaId={rotaId}
                    lineId={line.lineId}
                    {...(mayEdit && line.shiftId !== null
                      ? {
                          onAssign: (workerId: string) => {
                            onChange({ change: 'assign', workerId, shiftId: line.shiftId ?? '' });
                            onClose();
                          },
                        }
                      : {})}
                  />
                ) : null}
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

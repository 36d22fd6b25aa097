import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Link } from '@tanstack/react-router';
import type { Rota } from '../../generated/types.gen.js';
import { calendarDayWords } from '../../ui/time-words.js';
import { STATE_WORDS } from './rota-head.js';

interface ForeignDialogProps {
  readonly rota: Rota;
  readonly date: string;
  readonly words: string;
  readonly onClose: () => void;
}

/** A day that is shown here and belongs to the rota before or behind: it is changed and explained there. */
export function ForeignDialog({ rota, date, words, onClose }: ForeignDialogProps) {
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => (open ? undefined : onClose())}>
      <Modal className="dialog">
        <Dialog>
          <Heading slot="title" className="nhsuk-heading-m">
            {calendarDayWords(date)} is in another rota
          </Heading>
          <p>{words}</p>
          <p>
            The rota of {calendarDayWords(rota.from)} to {calendarDayWords(rota.to)} is {STATE_WORDS[rota.state]}. Changes and reasons are
            there.
          </p>
          <p>
            <Link to="/rotas/$rotaId" params={{ rotaId: rota.rotaId }} onClick={onClose}>
              Open that rota
            </Link>
          </p>
          <button type="button" className="link-button" onClick={onClose}>
            Close
          </button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { rotaPublishingApprove, rotaPublishingPublish, rotaPublishingReview, rotaPublishingSendBack } from '../../generated/sdk.gen.js';
import { rotasReadQueryKey } from '../../generated/@tanstack/react-query.gen.js';
import type { Rota, RotaStep } from '../../generated/types.gen.js';
import { messagesByField } from '../../api/problem.js';
import { ifMatch } from '../../api/sending.js';
import { useAction, type Sending } from '../../api/use-action.js';
import { useKeptForm } from '../../session/kept-forms.js';
import { Field } from '../../ui/field.js';
import { Refusal } from '../../ui/refusal.js';
import { PressButton } from '../../ui/press-button.js';

export type Step = 'review' | 'approve' | 'publish' | 'send-back';

const WORDS = {
  review: { button: 'Mark as reviewed', said: 'Reviewed.', hint: 'You have looked at its gaps, rules and fairness. May be left empty.' },
  approve: { button: 'Approve as the second person', said: 'Approved.', hint: 'May be left empty.' },
  publish: { button: 'Publish', said: 'Published.', hint: 'May be left empty.' },
  'send-back': { button: 'Send back to draft', said: 'Sent back.', hint: 'Whoever edits it reads this.' },
} as const satisfies Record<Step, object>;

const EMPTY = { reason: '' };

/** One step of a rota, with its reason. Publishing asks once more, because it cannot be taken back: people are told. */
export function StepForm({ rota, step }: { readonly rota: Rota; readonly step: Step }) {
  const { values, set, clear } = useKeptForm(`rota-${step}-${rota.rotaId}`, EMPTY);
  const [asking, setAsking] = useState(false);
  const { button, said, hint } = WORDS[step];
  const take = useAction({
    run: (reason: string, sending) => stepOf(step, rota, reason, sending),
    shownBy: [rotasReadQueryKey({ path: { rotaId: rota.rotaId } })],
    said: ({ told, next }) => `${said}${told > 0 ? ` ${told} ${told === 1 ? 'person was' : 'people were'} told.` : ''} ${next}`,
    onDone: clear,
  });
  const messages = messagesByField(take.error);
  const go = () => take.mutate(values.reason.trim());
  return (
    <form
      className={step === 'send-back' ? 'step step--back' : 'step'}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (step === 'publish') setAsking(true);
        else go();
      }}
    >
      <Refusal problem={take.error} />
      <Field label={step === 'send-back' ? 'Why does it go back?' : 'A word on it'} hint={hint} message={messages.get('reason')}>
        {(control) => (
          <input {...control} className="nhsuk-input" value={values.reason} onChange={(event) => set({ reason: event.target.value })} />
        )}
      </Field>
      <PressButton
        type="submit"
        className={step === 'send-back' ? 'nhsuk-button nhsuk-button--secondary' : 'nhsuk-button'}
        isReady={!take.isPending}
      >
        {button}
      </PressButton>
      <ModalOverlay className="overlay" isOpen={asking} isDismissable onOpenChange={setAsking}>
        <Modal className="dialog">
          <Dialog>
            <Heading slot="title" className="nhsuk-heading-m">
              Publish this rota of {rota.unit}?
            </Heading>
            <p>Everybody on it is told, and works by it. Afterwards a change needs a reason, and the people concerned are asked.</p>
            <button
              type="button"
              className="nhsuk-button"
              onClick={() => {
                setAsking(false);
                go();
              }}
            >
              Publish and tell everybody
            </button>{' '}
            <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={() => setAsking(false)}>
              Not yet
            </button>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </form>
  );
}

function stepOf(step: Step, rota: Rota, reason: string, sending: Sending): Promise<{ readonly data: RotaStep }> {
  const common = { path: { rotaId: rota.rotaId }, ...sending, headers: { ...sending.headers, ...ifMatch(rota.version) } };
  const body = reason === '' ? {} : { reason };
  switch (step) {
    case 'review':
      return rotaPublishingReview({ ...common, body });
    case 'approve':
      return rotaPublishingApprove({ ...common, body });
    case 'publish':
      return rotaPublishingPublish({ ...common, body });
    case 'send-back':
      return rotaPublishingSendBack({ ...common, body: { reason } });
    default:
      return step satisfies never;
  }
}

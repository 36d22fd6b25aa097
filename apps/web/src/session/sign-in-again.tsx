import { useEffect, useRef, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useQueryClient } from '@tanstack/react-query';
import { whenSessionEnds } from '../api/client.js';
import { meReadQueryKey } from '../generated/@tanstack/react-query.gen.js';
import type { WhoAmI } from '../generated/types.gen.js';
import { forgetForms } from './kept-forms.js';
import { SignInForm } from './sign-in-form.js';

/**
 * When the session ends while somebody works, asks them to sign in again over the page they are on. Requests wait meanwhile and are then
 * sent; what was typed stays. Somebody else who signs in gets a page of their own, and nothing of the first person's is sent.
 */
export function SignInAgain({ me }: { readonly me: WhoAmI }) {
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const waiting = useRef<((again: boolean) => void)[]>([]);
  useEffect(() => {
    whenSessionEnds(
      () =>
        new Promise<boolean>((done) => {
          waiting.current.push(done);
          setOpen(true);
        }),
    );
    return () => whenSessionEnds(undefined);
  }, []);
  const settle = (again: boolean) => {
    for (const done of waiting.current.splice(0)) done(again);
    setOpen(false);
  };
  const signedIn = (who: WhoAmI) => {
    if (who.workerId === me.workerId) {
      queries.setQueryData(meReadQueryKey(), who);
      settle(true);
      return;
    }
    forgetForms();
    settle(false);
    location.reload();
  };
  return (
    <ModalOverlay className="overlay" isOpen={open} isKeyboardDismissDisabled>
      <Modal className="dialog">
        <Dialog>
          <Heading slot="title" className="nhsuk-heading-l">
            Your session has ended
          </Heading>
          <p>Sign in again as {me.displayName}. What you typed is still there, and what you were saving is then saved.</p>
          <SignInForm onSignedIn={signedIn} />
          <button
            type="button"
            className="link-button"
            onClick={() => {
              settle(false);
              queries.clear();
              location.reload();
            }}
          >
            I am somebody else: go to the sign-in page
          </button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

import type { ComponentType } from 'react';
import { useQuery } from '@tanstack/react-query';
import { inboxOneOptions } from '../../generated/@tanstack/react-query.gen.js';
import type { ReviewSubject } from '../../generated/types.gen.js';
import { Read } from '../../ui/states.js';
import type { ItemProps } from './item-props.js';
import { Subject } from './subject.js';

export interface DecideProps {
  readonly subject: ReviewSubject;
  readonly onDone: () => void;
  readonly onReadAgain: () => void;
}

/** What waits, told in the API's words, and below it the choices of its kind. */
export function DecidedSubject({
  kind,
  id,
  onDone,
  what,
  Decide,
}: ItemProps & { readonly what: string; readonly Decide: ComponentType<DecideProps> }) {
  const subject = useQuery(inboxOneOptions({ path: { kind, id } }));
  return (
    <Read query={subject} what={what}>
      {(read) => (
        <>
          <Subject subject={read} />
          <Decide subject={read} onDone={onDone} onReadAgain={() => void subject.refetch()} />
        </>
      )}
    </Read>
  );
}

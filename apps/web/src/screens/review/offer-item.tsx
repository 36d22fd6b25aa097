import { useQuery } from '@tanstack/react-query';
import { fillersAccept, fillersDecline } from '../../generated/sdk.gen.js';
import { fillersMineOptions } from '../../generated/@tanstack/react-query.gen.js';
import { useAction } from '../../api/use-action.js';
import { Empty, Read } from '../../ui/states.js';
import { Decision, type Choice } from '../../ui/decision.js';
import type { ItemProps } from './item-props.js';

type Move = 'accept' | 'decline';
const CHOICES: readonly Choice<Move>[] = [
  { move: 'accept', words: 'Accept the shift' },
  { move: 'decline', words: 'Decline' },
];

/** A shift that is offered to the worker. */
export function OfferItem({ id, onDone }: ItemProps) {
  const offers = useQuery(fillersMineOptions());
  const answer = useAction({
    run: (move: Move, sending) => (move === 'accept' ? fillersAccept : fillersDecline)({ path: { offerId: id }, body: {}, ...sending }),
    refreshes: ['inboxRead', 'inboxNews', 'fillersMine', 'calendarMine'],
    said: (_, move) => (move === 'accept' ? 'Accepted. Whoever offered it confirms it.' : 'Declined.'),
    onDone,
  });
  return (
    <Read query={offers} what="the offer">
      {({ items }) => {
        const offer = items.find(({ offerId }) => offerId === id);
        if (!offer) return <Empty>This offer is gone.</Empty>;
        return (
          <>
            <section className="panel" aria-label="The offer">
              <p>{offer.words}</p>
            </section>
            {offer.state === 'offered' ? (
              <Decision
                name={`offer.${id}`}
                choices={CHOICES}
                problem={answer.error}
                isPending={answer.isPending}
                onReadAgain={() => void offers.refetch()}
                onDecide={(move) => answer.mutate(move)}
              />
            ) : (
              <Empty>You answered already: {offer.state}.</Empty>
            )}
          </>
        );
      }}
    </Read>
  );
}

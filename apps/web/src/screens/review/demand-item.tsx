import { demandClinical, demandCost } from '../../generated/sdk.gen.js';
import { ifMatch } from '../../api/sending.js';
import { useAction } from '../../api/use-action.js';
import { Decision, type Choice } from '../../ui/decision.js';
import { DecidedSubject, type DecideProps } from './decided-subject.js';
import type { ItemProps } from './item-props.js';

type Move = 'approve' | 'reject';
const CHOICES: readonly Choice<Move>[] = [
  { move: 'approve', words: 'Approve', reason: 'if-any' },
  { move: 'reject', words: 'Reject', reason: 'asked' },
];

/** A need for more staff, for whoever decides its clinical cause or its cost. */
export function DemandItem(item: ItemProps) {
  return <DecidedSubject {...item} what="the need" Decide={Decide} />;
}

function Decide({ subject: { kind, id, version, may }, onDone, onReadAgain }: DecideProps) {
  const decide = useAction({
    run: ({ move, reason }: { move: Move; reason: string | undefined }, sending) => {
      const send = kind === 'demand' ? demandClinical : demandCost;
      return send({
        path: { itemId: id },
        body: move === 'reject' ? { decision: move, reason: reason ?? '' } : { decision: move, ...(reason !== undefined && { reason }) },
        ...sending,
        headers: { ...sending.headers, ...ifMatch(version) },
      });
    },
    refreshes: ['inboxRead', 'inboxOne', 'inboxNews', 'demandList'],
    said: (_, { move }) => (move === 'approve' ? 'The need is approved.' : 'The need is rejected.'),
    onDone,
  });
  const open = CHOICES.filter(({ move }) => may.includes(move));
  if (open.length === 0) return null;
  return (
    <Decision
      name={`demand.${id}`}
      choices={open}
      problem={decide.error}
      isPending={decide.isPending}
      onReadAgain={onReadAgain}
      onDecide={(move, reason) => decide.mutate({ move, reason })}
    />
  );
}

import { leaveDecideLeave } from '../../generated/sdk.gen.js';
import { ifMatch } from '../../api/sending.js';
import { useAction } from '../../api/use-action.js';
import { Decision, type Choice } from '../../ui/decision.js';
import { DecidedSubject, type DecideProps } from './decided-subject.js';
import type { ItemProps } from './item-props.js';

type Move = 'grant' | 'decline';
const CHOICES: readonly Choice<Move>[] = [
  { move: 'grant', words: 'Grant', reason: 'asked' },
  { move: 'decline', words: 'Decline', reason: 'asked' },
];

/** Leave that somebody asked for. The reason is told to them. */
export function LeaveItem(item: ItemProps) {
  return <DecidedSubject {...item} what="the leave" Decide={Decide} />;
}

function Decide({ subject: { id, version, may, unit }, onDone, onReadAgain }: DecideProps) {
  const decide = useAction({
    run: ({ move, reason }: { move: Move; reason: string }, sending) =>
      leaveDecideLeave({
        path: { unit: unit ?? '', leaveId: id },
        body: { decision: move, reason },
        ...sending,
        headers: { ...sending.headers, ...ifMatch(version) },
      }),
    refreshes: ['inboxRead', 'inboxOne', 'inboxNews', 'leaveLeave'],
    said: (_, { move }) => (move === 'grant' ? 'The leave is granted.' : 'The leave is declined.'),
    onDone,
  });
  if (may.length === 0) return null;
  return (
    <Decision
      name={`leave.${id}`}
      choices={CHOICES}
      problem={decide.error}
      isPending={decide.isPending}
      onReadAgain={onReadAgain}
      onDecide={(move, reason) => decide.mutate({ move, reason: reason ?? '' })}
    />
  );
}

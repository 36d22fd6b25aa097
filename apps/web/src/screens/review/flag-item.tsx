import { useQuery } from '@tanstack/react-query';
import { flagsAcknowledge, flagsAction, flagsDismiss } from '../../generated/sdk.gen.js';
import { flagsReadOptions, inboxOneOptions } from '../../generated/@tanstack/react-query.gen.js';
import type { Flag, ReviewSubject } from '../../generated/types.gen.js';
import { ifMatch } from '../../api/sending.js';
import { useAction } from '../../api/use-action.js';
import { useHomeZone } from '../../session/home-zone.js';
import { focusTitle } from '../../ui/focus-title.js';
import { Read } from '../../ui/states.js';
import { Moment } from '../../ui/times.js';
import { Decision, type Choice } from '../../ui/decision.js';
import { codeWords } from './item-words.js';
import type { ItemProps } from './item-props.js';
import { Subject } from './subject.js';

type Move = 'acknowledge' | 'action' | 'dismiss';
const CHOICES: readonly Choice<Move>[] = [
  { move: 'acknowledge', words: 'Acknowledge' },
  { move: 'action', words: 'Record what was done', reason: 'asked' },
  { move: 'dismiss', words: 'Dismiss', reason: 'asked' },
];
const SEND = { acknowledge: flagsAcknowledge, action: flagsAction, dismiss: flagsDismiss };
const CHANGED = ['inboxRead', 'inboxOne', 'inboxNews', 'flagsRead', 'flagsList'];

/** A flag with its clock: the words, how long there is, how far it went up, and what to do about it. */
export function FlagItem({ id, onDone }: ItemProps) {
  const subject = useQuery(inboxOneOptions({ path: { kind: 'flag', id } }));
  const flag = useQuery(flagsReadOptions({ path: { flagId: id } }));
  return (
    <Read query={subject} what="the flag">
      {(read) => (
        <>
          <Subject subject={read}>{flag.data ? <Clock flag={flag.data} /> : null}</Subject>
          <Decide subject={read} onDone={onDone} onReadAgain={() => void subject.refetch()} />
        </>
      )}
    </Read>
  );
}

function Clock({ flag }: { readonly flag: Flag }) {
  const zone = useHomeZone();
  return (
    <dl className="facts">
      <dt>Urgency</dt>
      <dd>
        <span className={flag.urgency === 'act-now' ? 'badge badge--bad' : 'badge badge--warn'}>{codeWords(flag.urgency)}</span>
      </dd>
      <dt>Raised</dt>
      <dd>
        <Moment at={flag.raisedAt} zone={zone} />
      </dd>
      {flag.dueAt === null ? null : (
        <>
          <dt>To be acknowledged by</dt>
          <dd>
            <Moment at={flag.dueAt} zone={zone} /> {flag.overdue ? <span className="badge badge--bad">Overdue</span> : null}
          </dd>
        </>
      )}
      <dt>Escalated</dt>
      <dd>{flag.escalationLevel === 0 ? 'not yet' : `${flag.escalationLevel} ${flag.escalationLevel === 1 ? 'step' : 'steps'} up`}</dd>
      {flag.acknowledgedAt === null ? null : (
        <>
          <dt>Acknowledged</dt>
          <dd>
            <Moment at={flag.acknowledgedAt} zone={zone} />
          </dd>
        </>
      )}
      {flag.decisionReason === null ? null : (
        <>
          <dt>Reason</dt>
          <dd>{flag.decisionReason}</dd>
        </>
      )}
    </dl>
  );
}

interface DecideProps {
  readonly subject: ReviewSubject;
  readonly onDone: () => void;
  readonly onReadAgain: () => void;
}

function Decide({ subject, onDone, onReadAgain }: DecideProps) {
  const { id, version, may } = subject;
  const move = useAction({
    run: ({ move: chosen, reason }: { move: Move; reason: string | undefined }, sending) =>
      SEND[chosen]({
        path: { flagId: id },
        body: reason === undefined ? {} : { reason },
        ...sending,
        headers: { ...sending.headers, ...ifMatch(version) },
      }),
    refreshes: CHANGED,
    said: ({ next }, { move: chosen }) => next ?? `Done: ${chosen}.`,
    // An acknowledged flag is theirs now: it stays before them until they say what was done.
    onDone: (_, { move: chosen }) => (chosen === 'acknowledge' ? focusTitle() : onDone()),
  });
  const open = CHOICES.filter((choice) => may.includes(choice.move));
  if (open.length === 0) return null;
  return (
    <Decision
      name={`flag.${id}`}
      choices={open}
      problem={move.error}
      isPending={move.isPending}
      onReadAgain={onReadAgain}
      onDecide={(chosen, reason) => move.mutate({ move: chosen, reason })}
    />
  );
}

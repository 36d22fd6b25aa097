import { proposalsApprove, proposalsReject } from '../../generated/sdk.gen.js';
import type { DecidedProposal, ProposalsApproveData } from '../../generated/types.gen.js';
import { ifMatch } from '../../api/sending.js';
import { useAction } from '../../api/use-action.js';
import { useKeptForm } from '../../session/kept-forms.js';
import { Field } from '../../ui/field.js';
import { Decision, type Choice } from '../../ui/decision.js';
import { DecidedSubject, type DecideProps } from './decided-subject.js';
import type { ItemProps } from './item-props.js';

type Observation = NonNullable<ProposalsApproveData['body']['observation']>;
type Level = Observation['level'];
/** Names that most wards know; software suggests none of them. */
const LEVELS: Readonly<Record<Level, string>> = {
  GENERAL: 'General',
  INT_LOW: 'Checks, 1 to 2 an hour',
  INT_HIGH: 'Checks, 2 to 4 an hour',
  CONT_EYE: 'Within eyesight',
  CONT_ARM: 'Within arm’s length',
  CONT_2: 'Two to one',
  CONT_3: 'Three to one',
};
type Move = 'approve' | 'reject';
const NO_LEVEL = { level: '', checks: '' };

/** What a note makes somebody propose, with the words it rests on. Only a person decides; a level is the nurse's own choice. */
export function ProposalItem(item: ItemProps) {
  return <DecidedSubject {...item} what="the proposal" Decide={Decide} />;
}

function Decide({ subject: { id, version, may, subject }, onDone, onReadAgain }: DecideProps) {
  const observes = subject === 'observation-review';
  const level = useKeptForm(`level.${id}`, NO_LEVEL);
  const decide = useAction<{ move: Move; reason: string; observation: Observation | undefined }, DecidedProposal>({
    run: ({ move, reason, observation }, sending) => {
      const shared = { path: { proposalId: id }, ...sending, headers: { ...sending.headers, ...ifMatch(version) } };
      return move === 'reject'
        ? proposalsReject({ ...shared, body: { reason } })
        : proposalsApprove({ ...shared, body: { ...(reason !== '' && { reason }), ...(observation && { observation }) } });
    },
    refreshes: ['inboxRead', 'inboxOne', 'inboxNews'],
    said: ({ state, next }) => next ?? `The proposal is ${state}.`,
    onDone: () => {
      level.clear();
      onDone();
    },
  });
  if (may.length === 0) return null;
  const choices: readonly Choice<Move>[] = [
    { move: 'approve', words: observes ? 'Set a level' : 'Approve', reason: observes ? 'asked' : 'if-any' },
    { move: 'reject', words: 'Reject', reason: 'asked' },
  ];
  const { values, set } = level;
  return (
    <Decision
      name={`proposal.${id}`}
      choices={choices}
      problem={decide.error}
      isPending={decide.isPending}
      onReadAgain={onReadAgain}
      onDecide={(move, reason = '') =>
        decide.mutate({ move, reason, observation: move === 'approve' && observes ? observationOf(values, reason) : undefined })
      }
      more={(move) =>
        move === 'approve' && observes ? (
          <>
            <Field label="Level" hint="Software proposes none. You set it in your own name.">
              {(control) => (
                <select {...control} className="nhsuk-select" value={values.level} onChange={(event) => set({ level: event.target.value })}>
                  <option value="">Choose a level</option>
                  {Object.entries(LEVELS).map(([code, words]) => (
                    <option key={code} value={code}>
                      {words}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <Field label="Checks an hour" hint="Only for checks; may be left empty.">
              {(control) => (
                <input
                  {...control}
                  className="nhsuk-input nhsuk-input--width-3"
                  inputMode="numeric"
                  value={values.checks}
                  onChange={(event) => set({ checks: event.target.value })}
                />
              )}
            </Field>
          </>
        ) : null
      }
    />
  );
}

/** Without a level nothing is sent for it: the API says that one is needed. */
function observationOf({ level, checks }: typeof NO_LEVEL, reason: string): Observation | undefined {
  if (level === '') return undefined;
  return { level: level as Level, reason, ...(checks.trim() !== '' && { checksPerHour: Number(checks) }) };
}

import { Fragment } from 'react';
import { useQuery } from '@tanstack/react-query';
import { draftsConfirm, draftsCountersign, draftsGiveBack, draftsWithdraw } from '../../../generated/sdk.gen.js';
import { draftsForCountersignOptions, draftsReadOptions } from '../../../generated/@tanstack/react-query.gen.js';
import type { Confirmed, Draft, Moved } from '../../../generated/types.gen.js';
import { useAction } from '../../../api/use-action.js';
import { useHomeZone } from '../../../session/home-zone.js';
import { Read } from '../../../ui/states.js';
import { Moment } from '../../../ui/times.js';
import { Decision, type Choice } from '../../../ui/decision.js';
import { codeWords } from '../item-words.js';
import type { ItemProps } from '../item-props.js';
import { AddWords } from './add-words.js';
import { CHANGED_BY_DRAFT } from './changed.js';
import { COUNTS, Evidence, SuggestedBySoftware } from './evidence.js';
import { EvidenceChange } from './evidence-change.js';
import { Findings } from './findings.js';
import { Questions } from './questions.js';
import { SentenceChange } from './sentence-change.js';
import { DraftBesideDictation } from './sentences.js';

const AUTHORS: readonly Choice<'confirm' | 'withdraw'>[] = [
  { move: 'confirm', words: 'Confirm what I read' },
  { move: 'withdraw', words: 'Withdraw it', reason: 'asked' },
];
const COUNTERSIGNERS: readonly Choice<'countersign' | 'return'>[] = [
  { move: 'countersign', words: 'Countersign what I read' },
  { move: 'return', words: 'Return it to its author', reason: 'asked' },
];
const OVER = new Set<Draft['state']>(['filed', 'withdrawn', 'author-confirmed', 'awaiting-countersign', 'countersigned']);

/** An own draft: questions answered, sentences changed, then confirmed or withdrawn. What is signed is what stands here, by its hash. */
export function DraftItem({ id, onDone }: ItemProps) {
  const query = useQuery(draftsReadOptions({ path: { draftId: id } }));
  const sign = useAction<{ move: 'confirm' | 'withdraw'; reason: string; contentHash: string }, Confirmed | Moved>({
    run: ({ move, reason, contentHash }, sending): Promise<{ data: Confirmed | Moved }> =>
      move === 'confirm'
        ? draftsConfirm({ path: { draftId: id }, body: { contentHash }, ...sending })
        : draftsWithdraw({ path: { draftId: id }, body: { reason, contentHash }, ...sending }),
    refreshes: [...CHANGED_BY_DRAFT, 'notesOfPerson'],
    said: saidOf,
    onDone,
  });
  return (
    <Read query={query} what="the draft">
      {(draft) => (
        <>
          <Head draft={draft} />
          <Findings draft={draft} />
          <Questions draft={draft} />
          {OVER.has(draft.state) ? null : <SuggestedBySoftware draft={draft} />}
          <DraftBesideDictation
            draft={draft}
            below={(sentence) =>
              OVER.has(draft.state) ? (
                <Evidence links={sentence.planLinks} lead={COUNTS} />
              ) : (
                <Fragment key={draft.contentHash}>
                  <SentenceChange draft={draft} sentence={sentence} />
                  <EvidenceChange draft={draft} sentence={sentence} />
                </Fragment>
              )
            }
          />
          {OVER.has(draft.state) ? (
            <p>There is nothing more for you to do with it: {codeWords(draft.state)}.</p>
          ) : (
            <>
              <AddWords draftId={id} />
              <Decision
                name={`draft.${id}`}
                choices={AUTHORS}
                problem={sign.error}
                isPending={sign.isPending}
                onReadAgain={() => void query.refetch()}
                onDecide={(move, reason = '') => sign.mutate({ move, reason, contentHash: draft.contentHash })}
              />
            </>
          )}
        </>
      )}
    </Read>
  );
}

/** Somebody else's note: countersigned as read, or given back with a reason. */
export function CountersignItem({ id, onDone }: ItemProps) {
  const query = useQuery(draftsForCountersignOptions({ path: { draftId: id } }));
  const sign = useAction({
    run: ({ move, reason, contentHash }: { move: 'countersign' | 'return'; reason: string; contentHash: string }, sending) =>
      move === 'countersign'
        ? draftsCountersign({ path: { draftId: id }, body: { contentHash }, ...sending })
        : draftsGiveBack({ path: { draftId: id }, body: { reason, contentHash }, ...sending }),
    refreshes: [...CHANGED_BY_DRAFT, 'notesOfPerson'],
    said: saidOf,
    onDone,
  });
  return (
    <Read query={query} what="the note">
      {(draft) => (
        <>
          <Head draft={draft} />
          <Findings draft={draft} />
          <DraftBesideDictation draft={draft} below={(sentence) => <Evidence links={sentence.planLinks} lead={COUNTS} />} />
          <Decision
            name={`countersign.${id}`}
            choices={COUNTERSIGNERS}
            problem={sign.error}
            isPending={sign.isPending}
            onReadAgain={() => void query.refetch()}
            onDecide={(move, reason = '') => sign.mutate({ move, reason, contentHash: draft.contentHash })}
          />
        </>
      )}
    </Read>
  );
}

function Head({ draft }: { readonly draft: Draft }) {
  const zone = useHomeZone();
  return (
    <p>
      About <strong>{draft.ref ?? 'nobody yet'}</strong>, <Moment at={draft.eventAt} zone={zone} />{' '}
      {draft.lateEntry ? <span className="badge badge--warn">Late entry</span> : null}{' '}
      <span className="badge">{codeWords(draft.state)}</span>
    </p>
  );
}

function saidOf(answer: Confirmed | Moved): string {
  if ('next' in answer) return answer.next ?? `The note is ${codeWords(answer.state)}.`;
  return answer.state === 'filed' ? 'Filed in the record.' : (answer.why ?? 'Confirmed. A second person reads it before it is filed.');
}

import { useQuery } from '@tanstack/react-query';
import { breakGlassReview } from '../../generated/sdk.gen.js';
import { breakGlassListOptions } from '../../generated/@tanstack/react-query.gen.js';
import { ifMatch } from '../../api/sending.js';
import { useAction } from '../../api/use-action.js';
import { useHomeZone } from '../../session/home-zone.js';
import { Empty, Read } from '../../ui/states.js';
import { Moment } from '../../ui/times.js';
import { Decision, type Choice } from '../../ui/decision.js';
import { codeWords } from './item-words.js';
import type { ItemProps } from './item-props.js';

type Outcome = 'justified' | 'not-justified' | 'follow-up';
const CHOICES: readonly Choice<Outcome>[] = [
  { move: 'justified', words: 'It was justified' },
  { move: 'not-justified', words: 'It was not justified' },
  { move: 'follow-up', words: 'Follow it up' },
];

/** Somebody broke the glass: information governance reads why and says what it was. */
export function GlassItem({ id, onDone }: ItemProps) {
  const uses = useQuery(breakGlassListOptions({ query: {} }));
  const zone = useHomeZone();
  const use = uses.data?.items.find(({ breakGlassId }) => breakGlassId === id);
  const review = useAction({
    run: (outcome: Outcome, sending) =>
      breakGlassReview({
        path: { breakGlassId: id },
        body: { outcome },
        ...sending,
        headers: { ...sending.headers, ...ifMatch(use?.version ?? 0) },
      }),
    refreshes: ['inboxRead', 'inboxNews', 'breakGlassList'],
    said: 'Your review is kept.',
    onDone,
  });
  return (
    <Read query={uses} what="who broke the glass">
      {() => {
        if (!use) return <Empty>It is not there for you to review.</Empty>;
        return (
          <>
            <section className="panel" aria-label="What happened">
              <p>
                <strong>{use.worker}</strong> opened {use.ref} at <Moment at={use.grantedAt} zone={zone} />, until{' '}
                <Moment at={use.until} zone={zone} />: {codeWords(use.reasonCode)}.
                {use.opened ? '' : ' The reference names nobody, so nothing was opened.'}
              </p>
              <blockquote className="evidence">{use.reason}</blockquote>
              <p>
                To be reviewed by <Moment at={use.reviewDueAt} zone={zone} />{' '}
                {use.overdue ? <span className="badge badge--bad">Overdue</span> : null}
              </p>
            </section>
            {use.reviewedAt === null ? (
              <Decision
                name={`glass.${id}`}
                choices={CHOICES}
                problem={review.error}
                isPending={review.isPending}
                onReadAgain={() => void uses.refetch()}
                onDecide={(outcome) => review.mutate(outcome)}
              />
            ) : (
              <Empty>Reviewed: {codeWords(use.outcome ?? '')}.</Empty>
            )}
          </>
        );
      }}
    </Read>
  );
}

import { GLASS_OUTCOMES } from '@handrail/contracts';
import type { GlassUse, InboxItem, ReviewPack, ReviewsDue } from '../api/service.js';
import { heading, list, quote, says, words, type Block, type Button, type Reply } from '../chat/reply.js';
import { dayWords, timeWords } from './when.js';

/** Buttons below one answer, without the one for plan reviews. */
const OPENED_MAX = 20;
/** What a kind is opened with; the others are read as something to decide. */
const OPENED_BY: Readonly<Partial<Record<InboxItem['kind'], string>>> = {
  rota: 'rota.open',
  draft: 'drafts.open',
  'break-glass': 'review.glass',
  offer: 'shift.offers',
};

/** The button that opens one thing of the inbox. */
export function openButton({ kind, id }: Pick<InboxItem, 'kind' | 'id'>, label: string): Button {
  const action = OPENED_BY[kind];
  return action === undefined ? { label, action: 'review.open', args: [kind, id] } : { label, action, args: [id] };
}

/**
 * What waits for the asker, as the API orders it; plan reviews are one line, since they are days late, not minutes.
 * @param changedShifts shifts of their own that were changed after publication and wait for a yes or no
 */
export function inboxReply(items: readonly InboxItem[], changedShifts: number, zone: string): Reply {
  if (items.length + changedShifts === 0) return says('Nothing waits for you.');
  const plans = items.filter(({ kind }) => kind === 'plan-review');
  const others = items.filter(({ kind }) => kind !== 'plan-review').toSorted((a, b) => Number(isUrgent(b)) - Number(isUrgent(a)));
  const blocks: Block[] = [heading('Waits for you')];
  if (others.length > 0) blocks.push(list(others.map((item, at) => `${at + 1}. ${item.title}${dueWords(item, zone)}`)));
  if (others.length > OPENED_MAX) blocks.push(words(`The first ${OPENED_MAX} can be opened here; the rest come up as these are done.`));
  if (changedShifts > 0)
    blocks.push(
      words(`${changedShifts === 1 ? 'A shift of yours was' : `${changedShifts} shifts of yours were`} changed: say whether you can.`),
    );
  if (plans.length > 0) blocks.push(words(planWords(plans)));
  const opens = others.slice(0, OPENED_MAX).map((item, at) => openButton(item, `Open ${at + 1}`));
  const review: Button[] = plans.length > 0 ? [{ label: 'Plan reviews', action: 'review.plans', args: [] }] : [];
  const flags = others.filter(({ kind, due }) => kind === 'flag' && due !== null).length;
  const together: Button[] = flags > 1 ? [{ label: `Read all ${flags} flags`, action: 'review.flags', args: [] }] : [];
  const changed: Button[] = changedShifts > 0 ? [{ label: 'Changed shifts', action: 'shift.changed', args: [] }] : [];
  return { blocks, buttons: [...opens.slice(0, OPENED_MAX), ...together, ...changed, ...review] };
}

const isUrgent = ({ kind }: InboxItem) => kind === 'flag' || kind === 'offer';

/** By when, or that it is past. A rota is due on a day, a flag at a minute. */
function dueWords({ kind, due, overdue }: InboxItem, zone: string): string {
  if (due === null) return '';
  if (kind === 'rota') {
    const day = dayWords(due);
    return overdue ? `. Its day to be published, ${day}, is past: its people get shorter notice` : `, to be published by ${day}`;
  }
  return overdue ? `, OVERDUE since ${timeWords(due, zone)}` : `, by ${timeWords(due, zone)}`;
}

function planWords(plans: readonly InboxItem[]): string {
  const oldest = plans.flatMap(({ due }) => due ?? []).toSorted()[0];
  const since = oldest === undefined ? '' : `${plans.length === 1 ? ' since' : ', the oldest since'} ${dayWords(oldest)}`;
  return `${plans.length === 1 ? 'The review of a care plan is' : `The reviews of ${plans.length} care plans are`} overdue${since}.`;
}

/** Plans whose review is overdue, each with what it can be reviewed from. */
export function plansDueReply({ items }: ReviewsDue): Reply {
  if (items.length === 0) return says('No review of a care plan is overdue.');
  return {
    blocks: [
      heading('Overdue reviews of care plans'),
      list(
        items.map(
          ({ ref, unit, owner, reviewDue, overdueDays }) =>
            `${ref}, ${unit}: due ${dayWords(reviewDue)}, ${overdueDays} ${overdueDays === 1 ? 'day' : 'days'} ago; owner ${owner ?? 'nobody'}`,
        ),
      ),
    ],
    buttons: items.slice(0, OPENED_MAX).map(({ ref }) => ({ label: `Evidence for ${ref}`, action: 'review.plan', args: [ref] })),
  };
}

/** What filed notes say of each step since the last review: quoted, counted, not judged; what only shares words stands apart. */
export function planEvidenceReply(pack: ReviewPack): Reply {
  const blocks: Block[] = [
    heading(`Plan of ${pack.ref}, version ${pack.planVersion}: evidence from ${dayWords(pack.from)} to ${dayWords(pack.to)}`),
    words(
      `${pack.notesRead} filed ${pack.notesRead === 1 ? 'note' : 'notes'} read. A new version of the plan is written in Handrail, not in chat.`,
    ),
  ];
  const said = (evidence: ReviewPack['steps'][number]['evidence']) =>
    evidence.map(({ on, quote: text }) => quote(`${dayWords(on)}: ${text}`));
  for (const { number, text, evidence } of [...pack.steps, ...pack.warningSignsMatched]) {
    if (evidence.length > 0) blocks.push(heading(`${number} ${text}`), ...said(evidence));
  }
  const without = pack.steps.filter(({ number }) => pack.withoutEvidence.includes(number));
  if (without.length > 0)
    blocks.push(
      heading('No note is linked to these; that does not say that they were not done'),
      list(without.map(({ number, text }) => `${number} ${text}`)),
    );
  const alike = [...pack.steps, ...pack.warningSignsMatched].filter(({ candidates }) => candidates.length > 0);
  if (alike.length > 0) blocks.push(heading('May bear on a step: words in common, linked by nobody, no evidence'));
  for (const { number, text, candidates } of alike) blocks.push(words(`${number} ${text}`), ...said(candidates));
  return { blocks };
}

const OUTCOME = { justified: 'It was justified', 'not-justified': 'It was not justified', 'follow-up': 'Follow it up' } as const;

/** One use of broken glass, for whoever reviews it. */
export function glassReply(use: GlassUse | undefined, zone: string): Reply {
  if (use === undefined) return says('That was reviewed already.');
  return {
    blocks: [
      heading(`${use.worker} broke the glass for ${use.ref}, ${timeWords(use.grantedAt, zone)}`),
      words(`Reason: ${use.reasonCode.replaceAll('-', ' ')}.${use.opened ? '' : ' The reference names nobody, so nothing was opened.'}`),
      quote(use.reason),
      words(`To be reviewed by ${timeWords(use.reviewDueAt, zone)}.`),
    ],
    buttons: GLASS_OUTCOMES.map((outcome) => ({
      label: OUTCOME[outcome],
      action: 'review.glass-outcome',
      args: [use.breakGlassId, String(use.version), outcome],
    })),
  };
}

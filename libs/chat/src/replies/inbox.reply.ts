import { GLASS_OUTCOMES } from '@handrail/contracts';
import type { GlassUse, InboxItem, ReviewPack, ReviewsDue } from '../api/service.js';
import { LIST_CHANGED, pageButtons, pageOf, placeOf } from '../chat/page-of.js';
import { heading, list, quote, says, words, type Block, type Button, type Reply } from '../chat/reply.js';
import { dayWords, timeWords } from './when.js';

/** Flags read together: one dictation seldom raises more, and nobody reads more at once. */
export const TOGETHER_MAX = 8;
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
 * @param turned arguments of the button that turned the page; none: the first
 */
export function inboxReply(items: readonly InboxItem[], changedShifts: number, zone: string, turned: readonly string[] = []): Reply {
  if (items.length + changedShifts === 0) return says('Nothing waits for you.');
  const plans = items.filter(({ kind }) => kind === 'plan-review');
  const others = items.filter(({ kind }) => kind !== 'plan-review').toSorted((a, b) => Number(isUrgent(b)) - Number(isUrgent(a)));
  const page = pageOf(others, ({ kind, id }) => `${kind}.${id}`, turned);
  const blocks: Block[] = [heading(`Waits for you${placeOf(page, others.length)}`)];
  if (page.changed) blocks.push(words(LIST_CHANGED));
  if (others.length > 0) blocks.push(list(page.shown.map((item, at) => `${page.from + at + 1}. ${item.title}${dueWords(item, zone)}`)));
  if (changedShifts > 0)
    blocks.push(
      words(`${changedShifts === 1 ? 'A shift of yours was' : `${changedShifts} shifts of yours were`} changed: say whether you can.`),
    );
  if (plans.length > 0) blocks.push(words(planWords(plans)));
  const opens = page.shown.map((item, at) => openButton(item, `Open ${page.from + at + 1}`));
  const review: Button[] = plans.length > 0 ? [{ label: 'Plan reviews', action: 'review.plans', args: [] }] : [];
  const flags = others.filter(({ kind, due }) => kind === 'flag' && due !== null).length;
  const read = flags > TOGETHER_MAX ? `Read the first ${TOGETHER_MAX} of ${flags} flags` : `Read all ${flags} flags`;
  const together: Button[] = flags > 1 ? [{ label: read, action: 'review.flags', args: [] }] : [];
  const changed: Button[] = changedShifts > 0 ? [{ label: 'Changed shifts', action: 'shift.changed', args: [] }] : [];
  return { blocks, buttons: [...opens, ...together, ...changed, ...review, ...pageButtons(page, others.length, 'review.page')] };
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
export function plansDueReply({ items }: ReviewsDue, turned: readonly string[] = []): Reply {
  if (items.length === 0) return says('No review of a care plan is overdue.');
  const page = pageOf(items, ({ ref }) => ref, turned);
  return {
    blocks: [
      heading(`Overdue reviews of care plans${placeOf(page, items.length)}`),
      ...(page.changed ? [words(LIST_CHANGED)] : []),
      list(
        page.shown.map(
          ({ ref, unit, owner, reviewDue, overdueDays }) =>
            `${ref}, ${unit}: due ${dayWords(reviewDue)}, ${overdueDays} ${overdueDays === 1 ? 'day' : 'days'} ago; owner ${owner ?? 'nobody'}`,
        ),
      ),
    ],
    buttons: [
      ...page.shown.map(({ ref }) => ({ label: `Evidence for ${ref}`, action: 'review.plan', args: [ref] })),
      ...pageButtons(page, items.length, 'review.plans'),
    ],
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
      heading('No author counted a note as evidence of these; that does not say that they were not done'),
      list(without.map(({ number, text }) => `${number} ${text}`)),
    );
  const alike = [...pack.steps, ...pack.warningSignsMatched].filter(({ candidates }) => candidates.length > 0);
  if (alike.length > 0)
    blocks.push(heading('May bear on a step: words in common, or linked by software alone; confirmed by nobody, no evidence'));
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

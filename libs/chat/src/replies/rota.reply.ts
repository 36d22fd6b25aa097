import type { Comparison } from '../api/rota-edits.js';
import type { FitState, Proposal, RotaInFull, RotaMove, RotaMoved, RotaMoveName, RotaNext, RotaSummary } from '../api/rota.js';
import { heading, list, words, type Block, type Button, type Reply } from '../chat/reply.js';
import { differenceBlocks } from './change.reply.js';
import { gapLines, shortLines } from './gaps.js';
import { periodWords, shortDayWords } from './when.js';

/** Broken rules told in words: the picture marks each. */
const BREACHES_SHOWN = 5;
/** Short shifts that can be filled from where a rota is shown. */
const FILLED_FROM_HERE = 4;

/** A rota with all that chat says of it. */
export type RotaShown = {
  readonly rota: RotaInFull;
  readonly next: RotaNext;
  /** Absent where none was asked for, or where the asker may not follow it. */
  readonly fit?: FitState | undefined;
  /** Of a fit whose proposal nobody has taken yet. */
  readonly proposal?: Proposal | undefined;
  /** Of a re-plan of a published rota: what its proposal would change. */
  readonly replan?: Comparison | undefined;
};

export function titleOf({ unit, from, to, state }: Pick<RotaSummary, 'unit' | 'from' | 'to' | 'state'>): string {
  return `${unit}, ${periodWords(from, to)}: ${state}`;
}

/**
 * Where a rota stands: first what is missing and who does it, then the proposal that waits, then the rota itself.
 * @param only the steps that this answer is about; all of them when left out
 */
export function rotaReply({ rota, next, fit, proposal, replan }: RotaShown, only?: readonly RotaMoveName[]): Reply {
  const blocks: Block[] = [heading(titleOf(rota)), words(next.words)];
  if (fit && (rota.state === 'draft' || isRunning(fit))) blocks.push(words(fitWords(fit)));
  if (proposal) blocks.push(...proposalBlocks(proposal, rota));
  if (replan) blocks.push(heading('Changes are proposed; nothing of it is on the rota'), ...differenceBlocks(replan.difference));
  if (rota.number > 0) blocks.push(...judged(rota));
  const take: Button[] = replan
    ? [{ label: 'Take it, with my reason', action: 'rota.take', args: [rota.rotaId, String(next.version), replan.fitId], tone: 'main' }]
    : [];
  const fill = next.may.includes('replan') ? fillButtons(rota) : [];
  return { blocks, buttons: [...take, ...fill, ...buttonsOf({ rota, next, fit }, only)] };
}

/** The first shifts that are short, each with the way to those who could take it. */
function fillButtons(rota: RotaInFull): Button[] {
  const shiftIds = new Set(shortLines(rota).flatMap(({ shiftId }) => shiftId ?? []));
  const names = new Map(rota.shiftKinds.map(({ code, name }) => [code, name]));
  return [...shiftIds]
    .toSorted()
    .slice(0, FILLED_FROM_HERE)
    .map((shiftId) => ({
      label: `Fill ${shortDayWords(shiftId)}, ${names.get(shiftId.slice(11)) ?? shiftId.slice(11)}`,
      action: 'rota.fill-open',
      args: [rota.rotaId, shiftId],
    }));
}

/** What a fit proposes: how good, how much work for how many people, and what it leaves open. */
function proposalBlocks({ quality, assignments, gaps, shortLines: short }: Proposal, rota: RotaInFull): Block[] {
  const people = new Set(assignments.map(({ workerId }) => workerId)).size;
  const minutes = new Map(rota.shiftKinds.map((kind) => [kind.code, paidMinutes(kind)]));
  const hours = Math.round(assignments.reduce((sum, { shiftId }) => sum + (minutes.get(shiftId.slice(11)) ?? 0), 0) / 60);
  const figures = `${assignments.length} shifts for ${people} people, about ${hours.toLocaleString('en-GB')} paid hours.`;
  const open = gaps.map((one) => ({ ...one, date: /\d{4}-\d\d-\d\d/.exec(one.lineId)?.[0] ?? rota.from }));
  return [
    heading('A proposal waits for you to look at'),
    words(`${quality} ${figures}`),
    ...(short === 0
      ? [words('Every post is filled.')]
      : [
          words(`${short} ${short === 1 ? 'post is' : 'posts are'} not filled:`),
          list(gapLines(open, 'marked in the picture of the proposal')),
        ]),
  ];
}

/** Paid minutes of a kind of shift on an ordinary day. */
function paidMinutes({ start, end, unpaidBreakMinutes }: RotaInFull['shiftKinds'][number]): number {
  const at = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
  return ((at(end) - at(start) + 1_440 - 1) % 1_440) + 1 - unpaidBreakMinutes;
}

function judged(rota: RotaInFull): Block[] {
  const short = shortLines(rota);
  const other = rota.gaps.length - short.length;
  const blocks: Block[] = [];
  if (rota.hardBreaches === 0) blocks.push(words('No hard rule is broken.'));
  else {
    const often = rota.hardBreaches === 1 ? 'A hard rule is broken' : `Hard rules are broken in ${rota.hardBreaches} places`;
    const shown = rota.breaches.slice(0, BREACHES_SHOWN).map((breach) => breach.words);
    blocks.push(heading(shown.length > 0 ? often : `${often}: whoever makes the rota sees which`));
    const more = rota.breaches.length - shown.length;
    if (shown.length > 0) blocks.push(list(more > 0 ? [...shown, `and ${more} more: marked in /rota picture`] : shown));
  }
  if (rota.ratio) blocks.push(words(rota.ratio));
  if (short.length === 0) blocks.push(words('Every post is filled.'));
  else blocks.push(heading(`Gaps: ${short.length}`), list(gapLines(short, 'marked in /rota picture; /rota why <unit> <day> says why')));
  if (other > 0) blocks.push(words(`On ${other} shifts too many are new to the work for those who are not: /rota picture marks them.`));
  return blocks;
}

const LABEL: Readonly<Record<Exclude<RotaMove, 'publish' | 'send-back'>, string>> = {
  'take-proposal': 'Take the proposal',
  review: 'Review',
  approve: 'Approve',
};

/** Only what this person may do in this state, in the order in which a rota goes. Steps carry the version that was shown. */
function buttonsOf({ rota, next, fit }: Omit<RotaShown, 'proposal' | 'replan'>, only?: readonly RotaMoveName[]): Button[] {
  const { rotaId } = rota;
  const running = fit !== undefined && isRunning(fit);
  const may = (move: RotaMoveName) => next.may.includes(move) && (only === undefined || only.includes(move));
  const step = (move: keyof typeof LABEL): Button[] =>
    may(move) ? [{ label: LABEL[move], action: 'rota.move', args: [rotaId, move, String(next.version)], tone: 'main' }] : [];
  const picture: Button =
    rota.number === 0 && fit?.state === 'proposed'
      ? { label: 'Picture of the proposal', action: 'rota.picture', args: [rotaId] }
      : { label: 'Picture', action: 'rota.picture', args: [rotaId] };
  return [
    ...(running && (next.may.includes('fit') || next.may.includes('replan'))
      ? [{ label: 'Stop early, take the best', action: 'rota.stop', args: [rotaId, fit.fitId] }]
      : []),
    ...(running || rota.state !== 'draft' ? [] : step('take-proposal')),
    ...(rota.number > 0 || fit?.state === 'proposed' ? [picture] : []),
    ...(running ? [] : step('review')),
    ...step('approve'),
    ...(may('publish') ? [{ label: 'What would change', action: 'rota.changes', args: [rotaId] }] : []),
    ...(may('send-back') ? [{ label: 'Send back to draft', action: 'rota.send-back', args: [rotaId, String(next.version)] }] : []),
    ...(may('replan') && !running ? [{ label: 'Ask for a re-plan', action: 'rota.replan-ask', args: [rotaId] }] : []),
    ...(may('fit') && !running
      ? [{ label: fit === undefined && rota.number === 0 ? 'Have it fitted' : 'Fit again', action: 'rota.fit-again', args: [rotaId] }]
      : []),
  ];
}

const isRunning = ({ state }: FitState) => state === 'running' || state === 'waiting';

export function fitWords(fit: Pick<FitState, 'state' | 'percent' | 'bestCost' | 'bound' | 'reason' | 'takenIntoNumber'>): string {
  switch (fit.state) {
    case 'waiting':
      return 'A fit waits for the planner.';
    case 'running':
      return `A fit is running: ${fit.percent} %${fit.bestCost === null ? '' : `, best cost so far ${fit.bestCost}`}${fit.bound === null ? '' : `, proved at least ${fit.bound}`}.`;
    case 'proposed':
      return fit.takenIntoNumber === null
        ? `A fit is done${fit.bestCost === null ? '' : ` at cost ${fit.bestCost}`}. It is a proposal: nothing is on the rota yet.`
        : `The proposal of the last fit was taken in, as version ${fit.takenIntoNumber} of the rota.`;
    case 'contradiction':
      return `No rota can hold these fixed facts together: ${fit.reason ?? 'see the rota page'}`;
    case 'cancelled':
      return 'The last fit was cancelled.';
    case 'failed':
      return `The last fit failed: ${fit.reason ?? 'see the log'}`;
  }
  fit.state satisfies never;
}

const DONE: Readonly<Record<RotaMove, string>> = {
  'take-proposal': 'The proposal is on the rota now; nobody has been told',
  review: 'Reviewed',
  approve: 'Approved',
  publish: 'PUBLISHED',
  'send-back': 'Sent back to draft',
};

/** What a step did and who was told, above where the rota stands now. */
export function movedReply(move: RotaMove, { told }: RotaMoved, shown: RotaShown): Reply {
  const people = told === 0 ? '' : ` ${told} ${told === 1 ? 'person was' : 'people were'} told.`;
  const reply = rotaReply(shown);
  return { ...reply, blocks: [words(`${DONE[move]}.${people}`), ...reply.blocks] };
}

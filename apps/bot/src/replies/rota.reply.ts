import type { FitState, RotaChanges, RotaSummary } from '../api/rota.js';
import { heading, list, words, type Block, type Button, type Reply } from '../chat/reply.js';

/** Where a rota stands, and what the next person can do with it. */
export function rotaReply(rota: RotaSummary, fit?: FitState): Reply {
  const blocks: Block[] = [heading(`${rota.unit}, ${rota.from} to ${rota.to}: ${rota.state}, version ${rota.version}`)];
  if (fit) blocks.push(words(fitWords(fit)));
  blocks.push(words(rota.hardBreaches === 0 ? 'No hard rule is broken.' : `${rota.hardBreaches} hard rules are broken.`));
  if (rota.ratio) blocks.push(words(rota.ratio));
  blocks.push(...(rota.gaps.length === 0 ? [words('No gap.')] : [heading(`Gaps: ${rota.gaps.length}`), list(rota.gaps.slice(0, 30))]));
  if (rota.gaps.length > 30) blocks.push(words(`And ${rota.gaps.length - 30} more: see the picture or the rota page.`));
  if (rota.reviewedBy) blocks.push(words(`Reviewed first by ${rota.reviewedBy}. Somebody else approves.`));
  return { blocks, buttons: nextMoves(rota, fit) };
}

/** Buttons carry the version that was shown, so that nobody approves what they did not read. */
function nextMoves(rota: RotaSummary, fit: FitState | undefined): Button[] {
  const move = (label: string, name: string): Button => ({
    label,
    action: 'rota.move',
    args: [rota.rotaId, name, String(rota.version)],
    tone: 'main',
  });
  const running = fit?.state === 'running' || fit?.state === 'waiting';
  const buttons: Button[] = [];
  if (running) buttons.push({ label: 'Stop early, take the best', action: 'rota.stop', args: [rota.rotaId, fit.fitId] });
  if (fit?.state === 'proposed' && rota.state === 'draft') buttons.push(move('Take the proposal', 'take-proposal'));
  if (rota.state === 'draft' && !running) buttons.push(move('Review', 'review'));
  if (rota.state === 'reviewed') buttons.push(move('Approve', 'approve'));
  if (rota.state === 'approved') buttons.push({ label: 'What would change', action: 'rota.changes', args: [rota.rotaId] });
  return buttons;
}

export function fitWords(fit: FitState): string {
  switch (fit.state) {
    case 'waiting':
      return 'A fit waits for the planner.';
    case 'running':
      return `A fit is running: ${fit.percent} %${fit.bestCost === null ? '' : `, best cost so far ${fit.bestCost}`}${fit.bound === null ? '' : `, proved at least ${fit.bound}`}.`;
    case 'proposed':
      return `A fit is done${fit.bestCost === null ? '' : ` at cost ${fit.bestCost}`}. It is a proposal: nothing is published.`;
    case 'contradiction':
      return `No rota can hold these fixed facts together: ${fit.reason ?? 'see the rota page'}`;
    case 'cancelled':
      return 'The last fit was cancelled.';
    case 'failed':
      return `The last fit failed: ${fit.reason ?? 'see the log'}.`;
  }
  fit.state satisfies never;
}

/** What publishing does, before it is done. The publish button exists only below this list. */
export function changesReply(rotaId: string, changes: RotaChanges): Reply {
  const what = changes.lines.length === 0 ? [words('Nothing changes against what people have now.')] : [list(changes.lines)];
  const lead = `${changes.leadDays} days before its first day; ${changes.leadDaysWanted} are wanted.`;
  const blocks = [
    heading('If it is published'),
    ...what,
    words(`${changes.told} ${changes.told === 1 ? 'person is' : 'people are'} told, ${lead}`),
  ];
  if (changes.blocking.length > 0) {
    return {
      blocks: [
        ...blocks,
        heading('It cannot be published yet'),
        list(changes.blocking),
        words('Change these shifts, or override with a reason where the rule allows it.'),
      ],
    };
  }
  return {
    blocks,
    buttons: [{ label: 'Publish', action: 'rota.move', args: [rotaId, 'publish', String(changes.version)], tone: 'danger' }],
  };
}

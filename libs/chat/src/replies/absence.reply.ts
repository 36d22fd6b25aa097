import type { AbsenceReported, Absences, Lapses, ReplanAsked } from '../api/rota-edits.js';
import { heading, list, says, words, type Block, type Button, type Reply } from '../chat/reply.js';
import { fitWords } from './rota.reply.js';
import { dayWords, timeWords } from './when.js';

/** Things of one list: more than that nobody reads in chat. */
const LISTED_MAX = 10;

/** What the shifts are short of without somebody, and the way to fill each. */
export function absentReply(rotaId: string, { gaps, next }: AbsenceReported): Reply {
  const short = gaps.filter(({ needed }) => needed > 0);
  const blocks: Block[] = short
    .slice(0, LISTED_MAX)
    .flatMap(({ shift, needed, lines, redFlags }) => [
      heading(`${shift}: ${needed} missing`),
      list([...lines.map((line) => line.words), ...redFlags.map((flag) => flag.words)]),
    ]);
  const buttons = short
    .slice(0, LISTED_MAX)
    .map(({ shiftId, shift }): Button => ({ label: `Who could take ${shift}`, action: 'rota.fill-open', args: [rotaId, shiftId] }));
  return { blocks: [words(next), ...blocks], buttons };
}

/** Absences at short notice, those first that nobody acted on. Why is told only to those who may know. */
export function absencesReply(absences: Absences, version: number, zone: string): Reply {
  if (absences.length === 0) return says('Nobody was reported off at short notice on this rota.');
  const ordered = absences.toSorted(
    (a, b) => Number(a.offInNumber !== null) - Number(b.offInNumber !== null) || b.reportedAt.localeCompare(a.reportedAt),
  );
  const shown = ordered.slice(0, LISTED_MAX);
  const lines = shown.map(({ name, shifts, reportedBy, reportedAt, offInNumber, kind }) => {
    const days = shifts.map(dayWords).join(', ');
    const state = offInNumber === null ? 'STILL ON THE ROTA' : `off since version ${offInNumber}`;
    return `${name}, ${days}${kind === null ? '' : ` (${kind})`}: ${state}; reported by ${reportedBy}, ${timeWords(reportedAt, zone)}`;
  });
  const buttons = shown
    .filter(({ offInNumber }) => offInNumber === null)
    .map(({ name, rotaId, absenceId }): Button => ({
      label: `Take off ${name}`,
      action: 'rota.take-off',
      args: [rotaId, absenceId, String(version)],
      tone: 'main',
    }));
  return { blocks: [heading('Off at short notice'), list(lines)], buttons };
}

/** Competences that run out, each with the shifts that are short from then on. */
export function lapsesReply(rotaId: string, { items, next }: Lapses): Reply {
  if (items.length === 0) return says('No competence runs out during this rota in a way that leaves a shift short.');
  const lines = items.slice(0, LISTED_MAX).map((one) => one.words);
  const more = items.length - LISTED_MAX;
  const short = items.some((one) => one.lines.length > 0);
  return {
    blocks: [heading('Competences that run out'), list(more > 0 ? [...lines, `and ${more} more`] : lines), words(next)],
    buttons: short ? [{ label: 'Propose changes', action: 'rota.replan-ask', args: [rotaId], tone: 'main' }] : [],
  };
}

export function replanAskedReply(rotaId: string, { fit, next }: ReplanAsked): Reply {
  const { blocks } = says(`${fitWords(fit)} Nothing on the rota changes by it.`, next);
  return { blocks, buttons: [{ label: 'How far is it?', action: 'rota.open', args: [rotaId] }] };
}

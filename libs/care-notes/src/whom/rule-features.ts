import { holding } from './holding.js';
import type { ClauseView, NoteView } from './view.js';

/** What the rules make of somebody in a clause: chosen, asked about, or passed over for another. */
export function ruleFeatures(
  ref: string,
  isNamed: boolean,
  { i, rules, why, assignment, harm }: ClauseView,
  { note }: NoteView,
): readonly string[] {
  const { decision, carried, leans = [] } = note.decided[i]!;
  if (rules === ref)
    return holding([
      ['r', true],
      ['r harm', harm && !isNamed],
      [`r ${assignment?.way}`, assignment !== undefined],
      [`r ${assignment?.way}, ${assignment?.crowd}`, assignment !== undefined],
      ...(assignment?.features ?? []).map((name) => [`r ${name}`, true] as const),
    ]);
  if (decision.kind === 'unclear') {
    const listed = decision.candidates.includes(ref) ? 'listed' : 'unlisted';
    return [`ask ${listed}`, `ask ${why}, ${listed}`];
  }
  if (decision.kind === 'none') return ['rules none'];
  const how = carried !== true ? 'named' : leans.length > 0 ? 'leaning' : 'carried';
  return holding([
    ['rules other', true],
    ['rules together', rules.split('+').includes(ref)],
    [`rules other, ${how}${isNamed ? ', named' : ''}`, true],
  ]);
}

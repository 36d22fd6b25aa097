import type { Difference, Saved, Verdict } from '../api/rota-edits.js';
import { heading, list, says, words, type Block, type Button, type Reply } from '../chat/reply.js';

/** Lines of one list: more than that nobody reads in chat. */
const LINES_MAX = 15;
const RULES_NAMED_MAX = 3;

/** Where a rota stands, as far as a change of it goes. */
export type Standing = 'draft' | 'under-review' | 'published';

export function standingOf(state: string): Standing {
  if (state === 'PUBLISHED' || state === 'LIVE') return 'published';
  return state === 'REVIEWED' || state === 'APPROVED' ? 'under-review' : 'draft';
}

/** What lies between two states of a rota: people, gaps, broken rules, cost. */
export function differenceBlocks({ lines, gapsOpened, gapsClosed, breachesMade, breachesCured, ...costs }: Difference): Block[] {
  const blocks: Block[] = [lines.length > 0 ? list(atMost(lines)) : words('Nobody’s shifts change.')];
  if (gapsOpened.length > 0) blocks.push(heading('Opens a gap'), list(atMost(gapsOpened.map((gap) => gap.words))));
  if (gapsClosed.length > 0) blocks.push(heading('Closes a gap'), list(atMost(gapsClosed.map((gap) => gap.words))));
  if (gapsOpened.length + gapsClosed.length === 0) blocks.push(words('No gap opens or closes.'));
  if (breachesMade.length > 0)
    blocks.push(heading('Breaks a rule that does not stop it'), list(atMost(breachesMade.map((breach) => breach.words))));
  if (breachesCured.length > 0) blocks.push(heading('No longer breaks'), list(atMost(breachesCured.map((breach) => breach.words))));
  blocks.push(words(costWords(costs)));
  return blocks;
}

/** How much better or worse, and by which rules most. */
function costWords({ cost, costByRule }: Pick<Difference, 'cost' | 'costByRule'>): string {
  if (cost === 0) return 'Otherwise the rota is as good as before.';
  const most = costByRule.toSorted((a, b) => Math.abs(b.cost) - Math.abs(a.cost)).slice(0, RULES_NAMED_MAX);
  const by = most.map((one) => `${one.ruleName} ${one.cost > 0 ? '+' : ''}${one.cost}`).join(', ');
  return `The rota gets ${cost < 0 ? 'better: its cost falls' : 'worse: its cost rises'} by ${Math.abs(cost)}${by === '' ? '' : ` (${by})`}.`;
}

/** Who has to be told and asked, while it can still be left. */
function affected({ people }: Difference, standing: Standing): Block[] {
  if (standing === 'under-review') return [words('The rota was reviewed. A change makes it a draft again, and its review begins anew.')];
  if (standing === 'draft' || people.length === 0) return [];
  const named = people.map(({ worker }) => worker);
  const changes = people.reduce((sum, one) => sum + one.changes.length, 0);
  return [
    words(
      `People have this rota. ${changes} ${changes === 1 ? 'shift changes' : 'shifts change'} late, for ${inARow(named)}. They are told, and whoever gets a shift is asked.`,
    ),
  ];
}

/**
 * A change before it is saved.
 * @param save the button's arguments, given what the change breaks: `-` nothing and no reason is needed, `r` a reason is needed
 */
export function previewReply(
  title: string,
  { refusedFor, difference }: Verdict,
  standing: Standing,
  save: (guard: string) => Button,
): Reply {
  const blocks: Block[] = [heading(title), ...differenceBlocks(beside(difference, refusedFor)), ...affected(difference, standing)];
  if (refusedFor.length === 0)
    return { blocks: [...blocks, words('Nothing is saved yet.')], buttons: [save(standing === 'published' ? 'r' : '-')] };
  blocks.push(heading('It breaks a rule that protects somebody'), list(atMost(refusedFor.map((breach) => breach.words))));
  const owed = refusedFor.reduce((sum, { owedRestMinutes }) => sum + owedRestMinutes, 0);
  if (refusedFor.some(({ overridable }) => !overridable))
    return {
      blocks: [
        ...blocks,
        words('Nobody may override that, so it cannot be saved. Choose another person or shift: /rota fill shows who could.'),
      ],
    };
  const rest = owed === 0 ? '' : ` ${hours(owed)} of rest would be owed and has to be given back.`;
  blocks.push(words(`Whoever may can let it stand, with a reason that is kept.${rest} Nothing is saved yet.`));
  return { blocks, buttons: [save('override')] };
}

/** What would happen, with no way to save it. */
export function whatIfReply({ refusedFor, difference }: Verdict, standing: Standing): Reply {
  const blocks: Block[] = [heading('If that were so'), ...differenceBlocks(beside(difference, refusedFor))];
  if (refusedFor.length > 0) blocks.push(heading('It would break'), list(atMost(refusedFor.map((breach) => breach.words))));
  if (standing === 'published') blocks.push(...affected(difference, standing));
  return { blocks: [...blocks, words('Nothing was saved.')] };
}

export function savedReply({ number, told, asked, state, difference }: Saved, undo: Button, open: Button): Reply {
  const people =
    told === 0
      ? 'Nobody had to be told.'
      : `${told} ${told === 1 ? 'person is' : 'people are'} told${asked > 0 ? `, ${asked} of them asked` : ''}.`;
  const again = standingOf(state) === 'draft' ? ['It is a draft: it has to be reviewed and approved before people get it.'] : [];
  return {
    blocks: [
      heading(`Saved, as version ${number}`),
      list(atMost(difference.lines.length > 0 ? difference.lines : ['Nobody’s shifts changed.'])),
      ...says(people, ...again).blocks,
    ],
    buttons: [open, undo],
  };
}

/** What is said of a difference beside the rules for which it is refused: those are told by themselves. */
function beside(difference: Difference, refusedFor: Verdict['refusedFor']): Difference {
  const told = new Set(refusedFor.map((breach) => breach.words));
  return { ...difference, breachesMade: difference.breachesMade.filter((breach) => !told.has(breach.words)) };
}

function atMost(lines: readonly string[]): string[] {
  const more = lines.length - LINES_MAX;
  return more > 0 ? [...lines.slice(0, LINES_MAX), `and ${more} more`] : [...lines];
}

function inARow(names: readonly string[]): string {
  const shown = names.slice(0, 8);
  if (names.length > shown.length) return `${shown.join(', ')} and ${names.length - shown.length} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

const hours = (minutes: number) => `${Math.round((minutes / 60) * 10) / 10} h`;

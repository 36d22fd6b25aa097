import { holding, TOGETHER } from './holding.js';
import { type ClauseView, fitting, type NoteView } from './view.js';

/** What speaks for a clause of which the words do not tell whose it is: two people's at once, or somebody's who is not named. */
export function untoldFeatures(clause: ClauseView, view: NoteView): readonly string[] {
  const { naming, fresh, facts, knowns, met, single, ambiguous, rules, why, assignment } = clause;
  const { from, to } = facts.range;
  const far = (words: number) => knowns.some((mention) => mention.from - from > words);
  const fit = single.map((gender) => fitting(clause, view, gender).length);
  return holding([
    ['?', true],
    [`? ${naming}`, true],
    [`? ${naming} ${fresh}`, true],
    [`? met ${Math.min(met.size, 3)}`, true],
    ['? ambiguous', ambiguous],
    [`? ambiguous, ${rules === 'unclear' ? 'asked' : 'settled'}`, ambiguous],
    [`? rules ${rules === 'none' || rules === 'unclear' ? rules : 'people'}`, true],
    [`? ask ${why}`, why !== ''],
    [`? way ${assignment?.way}`, assignment !== undefined],
    ...(assignment?.features ?? []).map((name) => [`? ${name}`, true] as const),
    [`? verbs ${Math.min(clause.verbs, 4)}`, true],
    [`? long ${Math.min(3, Math.floor((to - from) / 8))}`, true],
    ['? running', view.running],
    [`? running, ${naming}`, view.running],
    ['? harm', clause.harm],
    ['? named inside', far(2)],
    ['? named far inside', far(6)],
    ['? several named', view.named[clause.i]!.size > 1],
    ['? together', TOGETHER.test(facts.text)],
    ['? both sexes', new Set(single).size > 1],
    ['? nobody fits', fit.includes(0)],
    ['? two fit', fit.some((many) => many > 1)],
    ['? one alone in question', view.everybody.size === 1],
  ]);
}

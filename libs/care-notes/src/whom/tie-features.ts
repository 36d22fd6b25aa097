import { holding } from './holding.js';
import { type ClauseView, type NoteView, wasToldOf } from './view.js';

/** Words that tie a clause to somebody: what was told of them before and of nobody else, and what their care plan alone speaks of. */
export function tieFeatures(ref: string, isNamed: boolean, { i, met, naming, candidates }: ClauseView, view: NoteView): readonly string[] {
  const { words, planWords, everybody } = view;
  if (everybody.size < 2) return [];
  const here = words[i]!;
  const tail = isNamed ? ', named' : '';
  const isToldOf = (other: string, word: string) => wasToldOf(view, other, word, i);
  const shared = here.filter((word) => isToldOf(ref, word));
  const rivals = candidates.flatMap((refs) => (refs.length === 1 && refs[0] !== ref && met.has(refs[0]!) ? refs : []));
  const tied = shared.length === 0 ? 0 : shared.filter((word) => !rivals.some((other) => isToldOf(other, word))).length;
  const plan = planWords.get(ref);
  const planned = here.filter(
    (word) => plan?.has(word) === true && ![...everybody].some((other) => other !== ref && planWords.get(other)?.has(word)),
  );
  const alone = planned.filter((word) => [...planWords].every(([other, all]) => other === ref || !all.has(word)));
  const crowd = met.size > 1;
  return holding([
    [`1 tied${tail}`, crowd && tied > 0],
    ['1 tied twice', crowd && tied > 1],
    ['1 tied, bare', crowd && tied > 0 && naming === 'bare'],
    ['1 word shared', crowd && tied === 0 && shared.length > 0],
    [`1 plan${tail}`, planned.length > 0],
    ['1 plan twice', planned.length > 1],
    ['1 plan alone', alone.length > 0],
    ['1 plan alone twice', alone.length > 1],
  ]);
}

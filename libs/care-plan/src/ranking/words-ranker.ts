import type { PlanLine } from '../plan/plan.js';
import type { Thesaurus } from '../thesaurus/concept.js';
import { CARE_THESAURUS } from '../thesaurus/thesaurus.js';
import {
  choose,
  evidenceOfKind,
  evidenceOfNothing,
  SHOWN,
  type ChoiceSettings,
  type QuestionEvidence,
  type WordEvidence,
} from './choice.js';
import { associationByWords } from './learnt-associations.js';
import { LEARNT_BY_WORDS } from './learnt-weights.js';
import { lexicalScores } from './lexical-scores.js';
import type { StepRanker } from './ranker.js';
import { associated, sayingOf, stemsAsked, stemsWritten } from './word-association.js';

/** The ranking of questions where there are no vectors: the same choice among the lines and "nothing", by words and ideas alone. Pure; never throws. */
export function wordsRanker(
  thesaurus: Thesaurus = CARE_THESAURUS,
  settings: ChoiceSettings<WordEvidence> = { ...LEARNT_BY_WORDS, ...SHOWN.byWords },
): StepRanker {
  return {
    rank: (question, lines) => ({ ...choose(wordEvidenceOf(question, lines, thesaurus), settings), comparedBy: 'words' }),
  };
}

function wordEvidenceOf(question: string, lines: readonly PlanLine[], thesaurus: Thesaurus): QuestionEvidence<WordEvidence> {
  const { asked, about, scores } = lexicalScores(question, lines, thesaurus);
  const association = associationByWords();
  const said = sayingOf(association, stemsAsked(question), 'asked');
  const ofLines = scores.map(({ line, score, matched, because }) => ({
    line,
    because,
    evidence: {
      words: Math.log1p(score),
      share: asked > 0 ? Math.min(1, matched / asked) : 0,
      ...evidenceOfKind(question, line),
      pairs: associated(association, said, sayingOf(association, stemsWritten(line), 'written')),
    },
  }));
  return { lines: ofLines, nothing: evidenceOfNothing(question, about) };
}

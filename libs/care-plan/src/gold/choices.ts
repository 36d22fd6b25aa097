import { answerBatchQuestion } from '../batch/answer-batch-question.js';
import type { Evidence, NothingByMeaning } from '../ranking/choice.js';
import { evidenceOf } from '../ranking/meaning-ranker.js';
import type { Meanings } from '../ranking/vector.js';
import type { PlanLine } from '../plan/plan.js';
import { BODY } from '../thesaurus/body.js';
import { buildThesaurus } from '../thesaurus/concept.js';
import { DOING } from '../thesaurus/doing.js';
import { LIFE } from '../thesaurus/life.js';
import { MANNER } from '../thesaurus/manner.js';
import { MIND } from '../thesaurus/mind.js';
import { SPOKEN } from '../thesaurus/spoken.js';
import { CARE_THESAURUS } from '../thesaurus/thesaurus.js';
import { WIDER_BODY } from '../thesaurus/wider-body.js';
import { WIDER_MIND } from '../thesaurus/wider-mind.js';
import { WIDER_OUT_AND_HOME } from '../thesaurus/wider-out-and-home.js';
import { WIDER_PEOPLE } from '../thesaurus/wider-people.js';
import { goldPart, type GoldPartName } from './gold-parts.js';
import { blankNames } from './stranger-names.js';
import { strangersOf, type StrangerName } from './strangers.js';

export { medicineFeatures } from '../asking/medicine-features.js';
export { placeOfFeature } from '../asking/medicine-odds.js';
export { refusedByRule } from '../asking/prescribing.js';
export { medicineQuestions, type MedicineQuestion } from './medicine-questions.js';
export { HELD_BACK_STRANGER, STRANGERS, strangersOf } from './strangers.js';
export { questionTexts, textsOfLine } from '../ranking/meaning-ranker.js';
export { stemsAsked, stemsWritten } from '../ranking/word-association.js';
export { wordsOf } from '../ranking/words.js';

/** One question as a choice among the lines of its plan and "nothing": what speaks for each, what was said, and which were right. */
export type Choice = {
  readonly part: GoldPartName | StrangerName;
  /** Ref of the person: whoever cross-validates leaves out all questions about one plan. */
  readonly plan: string;
  readonly question: string;
  readonly lines: readonly { readonly line: PlanLine; readonly evidence: Evidence; readonly right: boolean }[];
  readonly nothing: NothingByMeaning;
  readonly nothingRight: boolean;
};

const FIRST = [...BODY, ...MIND, ...LIFE, ...DOING, ...MANNER];
const EARLY = buildThesaurus(FIRST);
const MIDDLE = buildThesaurus([...FIRST, ...WIDER_BODY, ...WIDER_MIND, ...WIDER_OUT_AND_HOME, ...WIDER_PEOPLE, ...SPOKEN]);

/** Lists that were written before a part's questions were met: what words are worth on questions that the thesaurus has not been fitted to. */
const beforePart = (part: GoldPartName) => (part === 'development' || part === 'development6' ? MIDDLE : EARLY);

/**
 * The questions of a part that came as far as a ranking, as choices. A question about a whole part of a plan, a refusal and "which person?" rank nothing and are left out;
 * so is every question for which a meaning is missing.
 * @param reading `whole`: with the present thesaurus; `before`: with the lists that had not met the part
 */
export function choicesOf(part: GoldPartName, reading: 'whole' | 'before', meanings: Meanings): Choice[] {
  const { caseload, plans, questions } = goldPart(part);
  const thesaurus = reading === 'whole' ? CARE_THESAURUS : beforePart(part);
  return questions.flatMap((question): Choice[] => {
    let ranked: { readonly text: string; readonly lines: readonly PlanLine[] } | undefined;
    const rank = (text: string, lines: readonly PlanLine[]) => {
      ranked = { text, lines };
      return { lines: [], comparedBy: 'words' } as const;
    };
    answerBatchQuestion(question, caseload, plans, { rank });
    const { outcome, steps } = question.expected;
    if (!ranked || (outcome !== 'quote' && outcome !== 'abstain_nothing_in_plan')) return [];
    const found = evidenceOf(ranked.text, ranked.lines, meanings, thesaurus);
    if (!found) return [];
    const lines = found.lines.map(({ line, evidence }) => ({ line, evidence, right: steps.includes(line.id) }));
    const plan = ranked.lines[0]?.id.split('.')[0] ?? '';
    return [{ part, plan, question: ranked.text, lines, nothing: found.nothing, nothingRight: outcome !== 'quote' }];
  });
}

/** A stranger's plans and questions as the ranking meets them: names blanked, as the service does. */
export const namelessPlansOf = (name: StrangerName) => blankNames(strangersOf(name));

/** The questions of a stranger's file as choices, their names blanked; those for which a meaning is missing are left out. The thesaurus has not met them. */
export function strangerChoicesOf(name: StrangerName, meanings: Meanings): Choice[] {
  return namelessPlansOf(name).flatMap(({ lines, questions }) =>
    questions.flatMap(({ text, answers }): Choice[] => {
      const found = evidenceOf(text, lines, meanings);
      if (!found) return [];
      const choosable = found.lines.map(({ line, evidence }, at) => ({ line, evidence, right: answers.includes(at + 1) }));
      const plan = lines[0]?.id.split('.')[0] ?? '';
      return [{ part: name, plan, question: text, lines: choosable, nothing: found.nothing, nothingRight: answers.length === 0 }];
    }),
  );
}

import { correctionsIn, medicinesIn, risksIn, stylePromptsIn, timesIn } from './in-the-capture.js';
import { SCREENED_LANGUAGE } from './language/detect.js';
import { reasonsToLeave } from './left-out.js';
import type { DictationContext, Segment, SubjectDecision, Understanding } from './model.js';
import { findContradictions } from './plan/review.js';
import { askAll } from './questions.js';
import { aboutStaff } from './risk/about-staff.js';
import { readByStaff } from './risk/by-staff.js';
import { risksByRule } from './risk/read.js';
import { secondOpinions } from './risk/second-opinion.js';
import { toldOfRisk } from './risk/told.js';
import { weighClauses } from './risk/weigh/weigh-clauses.js';
import { decideSubjects } from './segment/clauses.js';
import { findCorrections } from './segment/corrections.js';
import { maskNames } from './segment/mask-names.js';
import { type LearntCuts, readClauses } from './segment/read-clauses.js';
import { segmentsOf } from './segments.js';
import { rawSpan } from './text/clean.js';

/** Longest dictation that is read, in UTF-16 code units; longer ones are kept whole and read up to here. */
export const LONGEST_DICTATION = 20_000;

/**
 * What a dictation says: clauses with their people, headings, times, medicines, risks and everything that has to be asked.
 * Pure: the same words and context give the same answer. Never throws on text; an empty or wordless capture asks `no_content`.
 * Guesses about nobody: a name, pronoun or time that fits twice becomes a question.
 * @param dictation the capture as received, at most `LONGEST_DICTATION` code units are read
 * @param context people, plans and times the author may use; times in UTC minutes
 * @param cuts what is cut as learnt: everything, but where learning asks for less
 */
export function understand(dictation: string, context: DictationContext, cuts: LearntCuts = {}): Understanding {
  const { text, said, tokens, clocks, medicineWords, heard, clauses } = readClauses(dictation.slice(0, LONGEST_DICTATION), context, cuts);
  const masked = maskNames(said, clauses, tokens);

  // Risk comes first: nothing that tells of it is left out, whatever else it looks like.
  const byRule = risksByRule(said, clauses, tokens, context);
  const weighed = weighClauses(masked, clauses, byRule);
  const byStaff = readByStaff(said, masked, clauses, tokens, context.colleagues);
  const risks = aboutStaff(secondOpinions(masked, clauses, byRule, weighed), byRule, byStaff);
  const leftOut = reasonsToLeave(clauses, heard, risks);

  const isContent = clauses.map((clause, i) => leftOut[i] === undefined && clause.text.length > 1);
  const numbered = decideSubjects(clauses, tokens, context, risks, isContent);
  const subjects = numbered.map(({ decision, asks }): SubjectDecision =>
    decision.kind === 'unclear' ? { ...decision, questionId: `q-person-${asks}` } : decision,
  );
  const told = toldOfRisk(masked, clauses, risks, weighed).filter(
    ({ clause }) => leftOut[clause] === undefined && subjects[clause]!.kind !== 'none',
  );

  const segments = segmentsOf({ dictation, clauses, masked, subjects, leftOut, byRule, medicines: medicineWords }, context);
  const capture = { dictation, text, clauses };
  const times = timesIn(capture, clocks, context);
  const medicines = medicinesIn(capture, medicineWords);
  const corrections = correctionsIn(capture, findCorrections(text.plain));
  const foreign = segments.filter(({ language, leftOut: out }) => language !== SCREENED_LANGUAGE && out === undefined);
  return {
    segments,
    risks: risksIn(capture, [...risks, ...told], subjects),
    times,
    medicines,
    questions: askAll({
      segments,
      subjects: numbered,
      times,
      medicines,
      corrections,
      foreign,
      spanAtToken: (at) => rawSpan(text, tokens[at]!.start, tokens[at]!.end),
      clauses,
      context,
      isContent: isContent.some(Boolean),
    }),
    contradictions: findContradictions(segments, times, dictation, context),
    stylePrompts: stylePromptsIn(capture, tokens),
    corrections,
    screened: foreign.length === 0,
    languages: languagesOf(segments),
  };
}

/** Each language of what is not left out, once, English first. */
function languagesOf(segments: readonly Segment[]): string[] {
  return [...new Set(segments.filter(({ leftOut }) => leftOut === undefined).map(({ language }) => language))].toSorted(
    (a, b) => Number(b === SCREENED_LANGUAGE) - Number(a === SCREENED_LANGUAGE),
  );
}

import { languageOf, SCREENED_LANGUAGE } from './language/detect.js';
import type { DictationContext, LeftOutReason, Section, Segment, Span, SubjectDecision } from './model.js';
import { stepLinker } from './plan/link.js';
import { isLive, type ReadRisk } from './risk/read-risk.js';
import { sectionOf } from './section/classify.js';
import type { Clause } from './segment/clause.js';
import { overlaps } from './text/clean.js';

/** What was found out about the clauses of one dictation; `subjects` and `leftOut` have one entry each. */
export interface ClauseFindings {
  readonly dictation: string;
  readonly clauses: readonly Clause[];
  /** The cleaned text with names masked. */
  readonly masked: string;
  readonly subjects: readonly SubjectDecision[];
  readonly leftOut: readonly (LeftOutReason | undefined)[];
  /** As the rules alone read them: learnt weights of the headings have never met another reading. */
  readonly byRule: readonly ReadRisk[];
  readonly medicines: readonly Span[];
}

/** Segments are the clauses, in their order, numbered from one. */
export const segmentId = (clause: number): string => `s${clause + 1}`;

/** A foreign capture of at most so many clauses is foreign throughout, though a short one among them reads as English. */
const SHORT_CAPTURE = 2;

/** Each clause with its heading, its plan steps, its language and whom it is about; what is left out is about nobody. Pure. */
export function segmentsOf(read: ClauseFindings, { plans, people }: Pick<DictationContext, 'plans' | 'people'>): Segment[] {
  const { dictation, clauses, subjects, leftOut } = read;
  const links = stepLinker(plans, people);
  const whole = languageOf(dictation);
  const segments: Segment[] = [];
  clauses.forEach((clause, i) => {
    const subject = subjects[i]!;
    const reason = leftOut[i];
    const steps =
      subject.kind === 'people' && reason === undefined
        ? [...new Set(subject.refs.flatMap((ref) => links.stepsFor(ref, clause.text)))]
        : [];
    const own = languageOf(dictation.slice(clause.raw.start, clause.raw.end));
    segments.push({
      id: segmentId(i),
      span: clause.raw,
      section: headingOf(read, i, segments.at(-1), steps.length > 0),
      subject: reason === undefined ? subject : { kind: 'none' },
      steps,
      language: own === SCREENED_LANGUAGE && whole !== SCREENED_LANGUAGE && clauses.length <= SHORT_CAPTURE ? whole : own,
      ...(reason === undefined ? {} : { leftOut: reason }),
    });
  });
  return segments;
}

function headingOf(read: ClauseFindings, i: number, before: Segment | undefined, hasStep: boolean): Section {
  const { clauses, masked, byRule, medicines, subjects } = read;
  const maskedAt = (at: number) => (clauses[at] ? masked.slice(clauses[at].start, clauses[at].end) : '');
  return sectionOf({
    masked: maskedAt(i),
    last: maskedAt(i - 1),
    next: maskedAt(i + 1),
    risks: byRule.filter(({ clause }) => clause === i).map(({ category, assertion }) => ({ category, live: isLive(assertion) })),
    hasMedicine: medicines.some((medicine) => overlaps(medicine, clauses[i]!)),
    hasStep,
    before: before && { section: before.section, sameSubject: isSameSubject(before.subject, subjects[i]!) },
    place: { at: i, of: clauses.length },
  });
}

function isSameSubject(a: SubjectDecision, b: SubjectDecision): boolean {
  if (a.kind === 'people' && b.kind === 'people') return a.refs.some((ref) => b.refs.includes(ref));
  return a.kind === b.kind;
}

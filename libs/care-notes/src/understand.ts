import { reasonsToLeave } from './left-out.js';
import { languageOf, SCREENED_LANGUAGE } from './language/detect.js';
import type {
  DictationContext,
  MedicineMention,
  Question,
  RiskMention,
  Segment,
  Span,
  SubjectDecision,
  TimeMention,
  Understanding,
} from './model.js';
import { findContradictions } from './plan/review.js';
import { stepLinker } from './plan/link.js';
import { aboutStaff } from './risk/about-staff.js';
import { readByStaff } from './risk/by-staff.js';
import { isLive } from './risk/read-risk.js';
import { risksByRule } from './risk/read.js';
import { secondOpinions } from './risk/second-opinion.js';
import { toldOfRisk } from './risk/told.js';
import { weighClauses } from './risk/weigh/weigh-clauses.js';
import { sectionOf } from './section/classify.js';
import { stylePrompts } from './section/style.js';
import type { Clause } from './segment/clause.js';
import { decideSubjects } from './segment/clauses.js';
import { maskNames } from './segment/mask-names.js';
import { findCorrections } from './segment/corrections.js';
import { overlaps, rawSpan } from './text/clean.js';
import { readClauses } from './segment/read-clauses.js';
import { resolveClock } from './time/resolve.js';
import { askAll } from './questions.js';

/** Longest dictation that is read, in UTF-16 code units; longer ones are kept whole and read up to here. */
export const LONGEST_DICTATION = 20_000;

/**
 * What a dictation says: clauses with their people, headings, times, medicines, risks and everything that has to be asked.
 * Pure: the same words and context give the same answer. Never throws on text; an empty or wordless capture asks `no_content`.
 * Guesses about nobody: a name, pronoun or time that fits twice becomes a question.
 * @param dictation the capture as received, at most `LONGEST_DICTATION` code units are read
 * @param context people, plans and times the author may use; times in UTC minutes
 */
export function understand(dictation: string, context: DictationContext): Understanding {
  const { text, tokens, clocks, medicineWords, heard, clauses } = readClauses(dictation.slice(0, LONGEST_DICTATION), context);
  const masked = maskNames(text.plain, clauses, tokens);
  const byRule = risksByRule(text.plain, clauses, tokens, context);
  const weighed = weighClauses(masked, clauses, byRule);
  const byStaff = readByStaff(text.plain, masked, clauses, tokens, context.colleagues);
  const risks = aboutStaff(secondOpinions(masked, clauses, byRule, weighed), byRule, byStaff);
  const corrections = findCorrections(text.plain);
  const leftOut = reasonsToLeave(clauses, heard, risks);
  const isContent = clauses.map((clause, i) => leftOut[i] === undefined && clause.text.length > 1);
  const languages = clauses.map((clause) => languageOf(dictation.slice(clause.raw.start, clause.raw.end)));
  const whole = languageOf(dictation);
  const subjects = decideSubjects(clauses, tokens, context, risks, isContent);

  const id = (i: number) => `s${i + 1}`;
  const decisions: SubjectDecision[] = subjects.map(({ decision, asks }) =>
    decision.kind === 'unclear' ? { ...decision, questionId: `q-person-${asks}` } : decision,
  );
  const told = toldOfRisk(masked, clauses, risks, weighed).filter(
    ({ clause }) => leftOut[clause] === undefined && decisions[clause]!.kind !== 'none',
  );
  const links = stepLinker(context.plans, context.people);
  const maskedAt = (i: number) => (clauses[i] ? masked.slice(clauses[i].start, clauses[i].end) : '');
  const segments: Segment[] = [];
  clauses.forEach((clause, i) => {
    const subject = decisions[i]!;
    const steps =
      subject.kind === 'people' && leftOut[i] === undefined
        ? [...new Set(subject.refs.flatMap((ref) => links.stepsFor(ref, clause.text)))]
        : [];
    const before = segments.at(-1);
    const reason = leftOut[i];
    segments.push({
      id: id(i),
      span: clause.raw,
      section: sectionOf({
        masked: maskedAt(i),
        last: maskedAt(i - 1),
        next: maskedAt(i + 1),
        risks: byRule.filter(({ clause: at }) => at === i).map(({ category, assertion }) => ({ category, live: isLive(assertion) })),
        hasMedicine: medicineWords.some((medicine) => overlaps(medicine, clause)),
        hasStep: steps.length > 0,
        before: before && { section: before.section, sameSubject: sameSubject(before.subject, subject) },
        place: { at: i, of: clauses.length },
      }),
      subject: reason === undefined ? subject : { kind: 'none' },
      steps,
      language: languages[i] === SCREENED_LANGUAGE && whole !== SCREENED_LANGUAGE && clauses.length <= 2 ? whole : languages[i]!,
      ...(reason === undefined ? {} : { leftOut: reason }),
    });
  });

  const segmentAt = (start: number) =>
    Math.max(
      0,
      clauses.findIndex((clause) => clause.start <= start && start < clause.end),
    );
  const times: TimeMention[] = clocks.map((clock) => {
    const span = rawSpan(text, clock.start, clock.end);
    const at = segmentAt(clock.start);
    return {
      span,
      words: dictation.slice(span.start, span.end),
      segmentId: id(at),
      fits: resolveClock(clock, aroundClause(clauses, at).replace(/\bsince (?:last )?\p{L}+/gu, ''), {
        timeZone: context.timeZone,
        receivedAt: context.receivedAt,
        ...(context.shift ? { shift: context.shift } : {}),
      }),
    };
  });
  const medicines: MedicineMention[] = medicineWords.map(({ start, end, name, uncertain, dose, doseStart, doseEnd, lookAlikes }) => ({
    span: rawSpan(text, start, end),
    name,
    uncertain,
    lookAlikes,
    segmentId: id(segmentAt(start)),
    dose,
    doseSpan: doseStart === undefined ? undefined : rawSpan(text, doseStart, doseEnd!),
  }));
  const mentionsOfRisk: RiskMention[] = [...risks, ...told]
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, clause, category, assertion, urgency, aboutStaff: ofStaff }) => {
      const span = rawSpan(text, start, end);
      return {
        category,
        assertion,
        urgency,
        aboutStaff: ofStaff,
        span,
        quote: dictation.slice(span.start, span.end),
        segmentId: id(clause),
        subject: decisions[clause]!,
      };
    });
  const mended = corrections.map(({ start, end, withdrawnStart, withdrawnEnd, kind }) => ({
    span: rawSpan(text, start, end),
    withdrawn: rawSpan(text, withdrawnStart, withdrawnEnd),
    kind,
    segmentId: id(segmentAt(start)),
  }));
  const foreign = segments.filter(({ language, leftOut: out }) => language !== SCREENED_LANGUAGE && out === undefined);
  const spanAtToken = (at: number): Span => rawSpan(text, tokens[at]!.start, tokens[at]!.end);
  const questions: Question[] = askAll({
    segments,
    subjects,
    times,
    medicines,
    corrections: mended,
    foreign,
    spanAtToken,
    clauses,
    context,
    isContent: isContent.some(Boolean),
  });
  return {
    segments,
    risks: mentionsOfRisk,
    times,
    medicines,
    questions,
    contradictions: findContradictions(segments, times, dictation, context),
    stylePrompts: stylePrompts(text.plain, (at) => tokens.some((token) => token.quoted && token.start <= at && at < token.end)).map(
      ({ start, end, suggestion }) => {
        const span = rawSpan(text, start, end);
        return { span, words: dictation.slice(span.start, span.end), suggestion };
      },
    ),
    corrections: mended,
    screened: foreign.length === 0,
    languages: [...new Set(segments.filter(({ leftOut: out }) => out === undefined).map(({ language }) => language))].toSorted(
      (a, b) => Number(b === SCREENED_LANGUAGE) - Number(a === SCREENED_LANGUAGE),
    ),
  };
}

/** A clause with its neighbours' day words: "tomorrow, dentist at 10" is cut at the comma. */
function aroundClause(clauses: readonly Clause[], at: number): string {
  const clause = clauses[at];
  if (!clause) return '';
  const before = clauses[at - 1];
  const after = clauses[at + 1];
  const near =
    before &&
    clause.start - before.end <= 2 &&
    before.text.length < 40 &&
    /\b(?:tomorrow|appointment|appt|due|booked|yesterday|last night|this morning)\b/.test(before.text)
      ? `${before.text} `
      : '';
  const next =
    after && after.start - clause.end <= 2 && after.text.length < 40 && /^(?:tomorrow|yesterday|this morning|last night)\b/.test(after.text)
      ? ` ${after.text}`
      : '';
  return near + clause.text + next;
}

function sameSubject(a: SubjectDecision, b: SubjectDecision): boolean {
  if (a.kind === 'people' && b.kind === 'people') return a.refs.some((ref) => b.refs.includes(ref));
  return a.kind === b.kind;
}

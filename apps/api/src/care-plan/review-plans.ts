import { Injectable } from '@nestjs/common';
import {
  daysOverdue,
  linesOf,
  REVIEW_DAYS,
  reviewPack,
  type ActivePlan,
  type Evidence,
  type FiledNote,
  type LineEvidence,
} from '@handrail/care-plan';
import type { CarePlanId, LocalRef, ReviewPack, ReviewsDue } from '@handrail/contracts';
import { notesForReview, planHeads, planInForce, planLineTexts, unitById, unitCalled, unitChain } from '@handrail/store';
import { z } from 'zod';
import { NotFound } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { addDays, HOUSE_ZONE, localDay, startOfDay } from '../people/local-day.js';
import { auditPlan, peopleInReach, personOf, todayIn } from './find-plan.js';
import { inForce } from './plan-model.js';

/** Of a filed note, what a review needs: its sentences as they stand in the record. */
const filedContent = z.looseObject({
  sentences: z.array(
    z.looseObject({
      text: z.string(),
      kind: z.string(),
      evidenceOf: z.array(z.string()).optional(),
      stepIds: z.array(z.string()).optional(),
    }),
  ),
});

/** Which plans are due for review, and what the notes of a fortnight say about each step: the reviewer reads and judges. */
@Injectable()
export class ReviewPlans {
  /** Reviews that are overdue or fall due soon, longest overdue first; of one unit or of every one within reach. */
  async due(work: Work, { unit, withinDays }: { readonly unit?: string | undefined; readonly withinDays: number }): Promise<ReviewsDue> {
    const found = unit === undefined ? null : await unitCalled(work.tx, unit);
    if (unit !== undefined && !found) throw new NotFound('unit');
    // Whose plans are then shown is asked person by person.
    if (found) work.allow({ unitId: found.id, own: work.worker.roles.some(({ units }) => units === 'all' || units.includes(found.id)) });
    const people = await peopleInReach(work, found?.id ?? null);
    work.ask({});
    const heads = await planHeads(work.tx, { serviceUserIds: people.map(({ serviceUserId }) => serviceUserId), states: ['ACTIVE'] });
    const items = heads.flatMap((head) => {
      const person = people.find(({ serviceUserId }) => serviceUserId === head.serviceUserId);
      if (!person || head.reviewDueOn === null) return [];
      const today = localDay(work.now, person.timezone);
      if (head.reviewDueOn > addDays(today, withinDays)) return [];
      return [
        {
          planId: head.planId as CarePlanId,
          ref: person.localRef,
          unit: person.unitCode,
          planVersion: head.versionNumber,
          owner: head.owner,
          reviewDue: head.reviewDueOn,
          overdueDays: daysOverdue(head.reviewDueOn, today),
        },
      ];
    });
    for (const unitId of new Set(people.map((person) => person.unitId)))
      work.audit({ chain: unitChain(unitId), action: 'plan.reviews-due-read', subjectType: 'unit', subjectId: unitId });
    return { items: items.toSorted((a, b) => a.reviewDue.localeCompare(b.reviewDue) || a.ref.localeCompare(b.ref)) };
  }

  /** @throws NoRecordYouCanOpen; NotFound when the person has no plan in force */
  async pack(work: Work, ref: LocalRef): Promise<ReviewPack> {
    const { relation } = await personOf(work, ref);
    const plan = await planInForce(work.tx, relation.serviceUserId);
    if (!plan) throw new NotFound('plan in force');
    const zone = (await unitById(work.tx, relation.unitId))?.timezone ?? HOUSE_ZONE;
    const today = await todayIn(work, relation.unitId);
    const stored = await notesForReview(work.tx, relation.serviceUserId, startOfDay(addDays(today, 1 - REVIEW_DAYS), zone));
    const inPlan = inForce(plan, relation.localRef);
    const read = stored.map((note) => ({ ...note, sentences: sentencesOf(note.content) }));
    const lineNow = await this.linesNow(work, relation.serviceUserId, inPlan, linksOf(read));
    const notes = read.map(({ noteId, eventAt, sentences, stepIds }): FiledNote => ({
      noteId,
      on: localDay(eventAt, zone),
      sentences: sentences.map(({ text, confirmed = [], suggested = [] }) => ({
        text,
        span: [0, text.length] as const,
        steps: lineNow(confirmed),
        suggested: lineNow(suggested),
      })),
      // Where links are kept by sentence, those of the note as a whole say nothing more.
      suggested: sentences.some(({ confirmed, suggested }) => confirmed ?? suggested) ? [] : lineNow(stepIds),
    }));
    const pack = reviewPack(inPlan, notes, today);
    const numberOf = new Map(pack.steps.map(({ line }) => [line.id, line.no]));
    auditPlan(work, 'plan.review-pack-read', relation, plan.planId, { notes: pack.notesRead });
    return {
      ref: relation.localRef,
      planId: plan.planId as CarePlanId,
      planVersion: plan.versionNumber,
      from: pack.from,
      to: pack.to,
      overdueDays: pack.daysOverdue,
      notesRead: pack.notesRead,
      steps: pack.steps.map(shownEvidence),
      withoutEvidence: pack.withoutEvidence.map((id) => numberOf.get(id) ?? id),
      warningSignsMatched: pack.warningSignsMatched.map(shownEvidence),
    };
  }

  /**
   * Says which lines of the plan in force a note was linked to. A note that was filed under an earlier version is linked to a line of that
   * one: it counts for the line in force that says the same in the same words, and for none when the words were changed.
   */
  private async linesNow(
    work: Work,
    serviceUserId: string,
    inPlan: ActivePlan,
    links: readonly string[],
  ): Promise<(linked: readonly string[]) => string[]> {
    const lines = linesOf(inPlan);
    const current = new Set(lines.map(({ id }) => id));
    const earlier = await planLineTexts(
      work.tx,
      serviceUserId,
      links.filter((id) => !current.has(id)),
    );
    const byWords = new Map(lines.map(({ id, kind, text }) => [`${kind}:${text}`, id]));
    const nowOf = new Map(earlier.map(({ lineId, kind, text }) => [lineId, byWords.get(`${kind}:${text}`)]));
    return (linked) => [
      ...new Set(
        linked.flatMap((id) => {
          const now = current.has(id) ? id : nowOf.get(id);
          return now === undefined ? [] : [now];
        }),
      ),
    ];
  }
}

interface FiledSentence {
  readonly text: string;
  /** Plan lines that its author confirmed it as evidence of; undefined in notes from before authors were shown them. */
  readonly confirmed: readonly string[] | undefined;
  /** In those, the lines that software had linked it to; undefined where that is not kept by sentence. */
  readonly suggested: readonly string[] | undefined;
}

/** A note in a form that nobody here knows has no sentence to quote; it still counts as read. */
function sentencesOf(content: string): FiledSentence[] {
  const parsed = filedContent.safeParse(parsedJson(content));
  if (!parsed.success) return [];
  return parsed.data.sentences
    .filter(({ kind }) => kind !== 'HEADING')
    .map(({ text, evidenceOf, stepIds }) => ({ text, confirmed: evidenceOf, suggested: stepIds }));
}

const linksOf = (notes: readonly { readonly stepIds: readonly string[]; readonly sentences: readonly FiledSentence[] }[]): string[] => [
  ...new Set(
    notes.flatMap(({ stepIds, sentences }) => [
      ...stepIds,
      ...sentences.flatMap(({ confirmed = [], suggested = [] }) => [...confirmed, ...suggested]),
    ]),
  ),
];

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function shownEvidence({ line, evidence, candidates }: LineEvidence) {
  const shown = ({ noteId, on, quote }: Evidence) => ({ noteId, on, quote });
  return { stepId: line.id, number: line.no, text: line.text, evidence: evidence.map(shown), candidates: candidates.map(shown) };
}

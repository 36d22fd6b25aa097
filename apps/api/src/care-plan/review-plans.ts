import { Injectable } from '@nestjs/common';
import { daysOverdue, REVIEW_DAYS, reviewPack, type FiledNote, type LineEvidence } from '@handrail/care-plan';
import type { CarePlanId, LocalRef, ReviewPack, ReviewsDue } from '@handrail/contracts';
import { notesForReview, planHeads, planInForce, unitById, unitCalled, unitChain } from '@handrail/store';
import { z } from 'zod';
import { NotFound } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { addDays, HOUSE_ZONE, localDay, startOfDay } from '../people/local-day.js';
import { auditPlan, peopleInReach, personOf, todayIn } from './find-plan.js';
import { inForce } from './plan-model.js';

/** Of a filed note, what a review needs: its sentences as they stand in the record. */
const filedContent = z.looseObject({ sentences: z.array(z.looseObject({ text: z.string(), kind: z.string() })) });

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
    const notes = stored.map((note): FiledNote => ({
      noteId: note.noteId,
      on: localDay(note.eventAt, zone),
      sentences: sentencesOf(note.content),
    }));
    const pack = reviewPack(inForce(plan, relation.localRef), notes, today);
    const linked = new Set(stored.flatMap(({ stepIds }) => stepIds));
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
      withoutEvidence: pack.withoutEvidence.filter((id) => !linked.has(id)).map((id) => numberOf.get(id) ?? id),
      warningSignsMatched: pack.warningSignsMatched.map(shownEvidence),
    };
  }
}

/** A note in a form that nobody here knows has no sentence to quote; it still counts as read. */
function sentencesOf(content: string): FiledNote['sentences'] {
  const parsed = filedContent.safeParse(parsedJson(content));
  if (!parsed.success) return [];
  return parsed.data.sentences.filter(({ kind }) => kind !== 'HEADING').map(({ text }) => ({ text, span: [0, text.length] as const }));
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function shownEvidence({ line, evidence }: LineEvidence) {
  return {
    stepId: line.id,
    number: line.no,
    text: line.text,
    evidence: evidence.map(({ noteId, on, quote, linkedBy }) => ({ noteId, on, quote, linkedBy })),
  };
}

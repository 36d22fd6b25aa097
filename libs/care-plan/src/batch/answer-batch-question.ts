import { answerQuestion } from '../asking/answer.js';
import type { Asker, Employment, Grade, KnownPerson, PartOfDay } from '../asking/asker.js';
import { plansInForce, type ActivePlan, type PlanStep } from '../plan/plan.js';
import type { StepRanker } from '../ranking/ranker.js';
import type { CaseloadFile, CarePlansFile, QuestionPrediction, QuestionRow, StepRow } from './files.js';

/** Being on shift opens the unit's people from two hours before to two hours after. Local policy default. */
const SHIFT_MARGIN_MS = 2 * 60 * 60 * 1000;

type Worker = CaseloadFile['workers'][number];

/**
 * Whom a worker may open at an instant: their caseload, and on units that allow it the people of the unit they are on shift in.
 * @param at epoch milliseconds
 * @returns refs; empty for a rota manager, an unknown worker or an instant that is no number; never throws
 */
export function reachOf(caseload: CaseloadFile, workerId: string, at: number): ReadonlySet<string> {
  const worker = caseload.workers.find(({ id }) => id === workerId);
  if (!worker || /rota[_ -]?manager/i.test(worker.grade ?? '') || !Number.isFinite(at)) return new Set();
  const onShiftIn = new Set(shiftsAt(caseload, workerId, at, SHIFT_MARGIN_MS).map(({ unit }) => unit));
  const opened = new Set(
    caseload.units.filter((unit) => unit.access_by === 'shift_or_caseload' && onShiftIn.has(unit.id)).map(({ id }) => id),
  );
  const listed = new Set(worker.caseload ?? []);
  return new Set(caseload.service_users.filter(({ ref, unit }) => listed.has(ref) || opened.has(unit)).map(({ ref }) => ref));
}

function shiftsAt(caseload: CaseloadFile, workerId: string, at: number, marginMs: number) {
  return caseload.shifts.filter(
    ({ worker, start, end }) => worker === workerId && at >= Date.parse(start) - marginMs && at <= Date.parse(end) + marginMs,
  );
}

/**
 * The prediction of one question of the assistant's batch format, from the files as parsed.
 * The clock is `asked_at`. Same input, same output; never throws on well-shaped input.
 */
export function answerBatchQuestion(
  row: QuestionRow,
  caseload: CaseloadFile,
  plans: readonly ActivePlan[],
  ranker?: StepRanker,
): QuestionPrediction {
  const at = Date.parse(row.asked_at);
  const reach = reachOf(caseload, row.asker, at);
  const worker = caseload.workers.find(({ id }) => id === row.asker);
  const answer = answerQuestion({
    text: row.text,
    asker: askerOf(worker, row, caseload, at),
    unit: row.unit ?? null,
    people: caseload.service_users.filter(({ ref }) => reach.has(ref)).map(knownPerson),
    plansInForce: plansInForce(plans.filter(({ serviceUser }) => reach.has(serviceUser))),
    today: localDate(row.asked_at, caseload.time_zone),
    ...(ranker ? { ranker } : {}),
  });
  if (answer.outcome !== 'quote') return { type: 'question', id: row.id, outcome: answer.outcome, steps: [], notices: [], shown: [] };
  return {
    type: 'question',
    id: row.id,
    outcome: 'quote',
    steps: answer.steps.map(({ id }) => id),
    notices: [...new Set(answer.notices.map(({ kind }) => kind))],
    shown: answer.steps.map(({ id, text }) => ({ id, text })),
  };
}

/** The versions in force of a plans file, in our model. DRAFT, SUPERSEDED and unknown states never become quotable. */
export function activePlansOf(file: CarePlansFile, caseload: CaseloadFile): ActivePlan[] {
  const needs = new Map(caseload.service_users.map(({ ref, communication }) => [ref, communication ?? '']));
  return file.care_plans
    .filter(({ status }) => status === 'ACTIVE')
    .map((plan): ActivePlan => ({
      state: 'ACTIVE',
      planId: plan.id,
      serviceUser: plan.subject,
      version: plan.version,
      activatedBy: plan.owner ?? '',
      agreement: { kind: 'not-recorded' },
      content: {
        owner: plan.owner ?? '',
        reviewed: plan.reviewed ?? null,
        reviewDue: plan.review_due ?? null,
        communicationNeeds: needs.get(plan.subject) ?? '',
        goals: (plan.goals ?? []).map(({ no, title, steps }) => ({ no, title: title ?? '', steps: (steps ?? []).map(stepOf) })),
        crisisPlan: (plan.crisis_plan ?? []).map(stepOf),
        warningSigns: (plan.warning_signs ?? []).map(({ id, no, text }) => ({ id, no: no ?? '', text })),
      },
    }));
}

function stepOf(row: StepRow): PlanStep {
  const { id, no = '', text, who = '', frequency = '', condition = '', warning_signs: warningSigns = [] } = row;
  return { id, no, text, who, frequency, condition, warningSigns, status: 'ACTIVE' };
}

/** A person of the caseload file as questions know them. */
export function knownPerson(person: CaseloadFile['service_users'][number]): KnownPerson {
  const { ref, preferred_name: preferredName = '', full_name: fullName = '', also_called: alsoCalled = [], place = '' } = person;
  return { ref, preferredName, fullName, alsoCalled, place };
}

function askerOf(worker: Worker | undefined, row: QuestionRow, caseload: CaseloadFile, at: number): Asker {
  const [shift] = shiftsAt(caseload, row.asker, at, SHIFT_MARGIN_MS);
  const label = `${worker?.grade ?? ''} ${worker?.employment ?? ''}`;
  const employment: Employment = /agency/i.test(label) ? 'AGENCY' : /bank/i.test(label) ? 'BANK' : 'SUBSTANTIVE';
  return { workerId: row.asker, grade: gradeOf(label), employment, partOfDay: shift ? partOf(shift.start) : null };
}

/** Grades in these files are labels of the files. */
function gradeOf(label: string): Grade {
  if (/nurse|\brn\b|rmn|nic\b/i.test(label)) return 'RN';
  if (/lead|manager/i.test(label)) return 'TEAM_LEAD';
  if (/senior/i.test(label)) return 'SENIOR';
  if (/l2/i.test(label)) return 'L2';
  return /l3|support|care|worker|bank|agency/i.test(label) ? 'L3' : 'OTHER';
}

/** By the local hour written in the shift's start: from five in the afternoon it is a night. */
function partOf(start: string): PartOfDay {
  const hour = Number(/T(\d{2})/.exec(start)?.[1] ?? 12);
  return hour >= 17 || hour < 5 ? 'night' : 'day';
}

function localDate(instant: string, timeZone: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant.slice(0, 10);
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
}

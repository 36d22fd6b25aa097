import { Inject, Injectable } from '@nestjs/common';
import {
  answerQuestion,
  daysOverdue,
  whoIsMeant,
  type Asker,
  type Grade,
  type KnownPerson,
  type PlanAnswer as Answer,
  type Quote,
  type StepRanker,
} from '@handrail/care-plan';
import type { ApiSettings } from '@handrail/config';
import type { CarePlanId, LocalRef, PlanAnswer, PlanQuestion, QuotedStep } from '@handrail/contracts';
import {
  askingWorker,
  planInForce,
  reachablePeople,
  unitCalled,
  unitChain,
  type AskingWorker,
  type ReachablePerson,
  type StoredPlan,
} from '@handrail/store';
import { allowCare, careFacts } from '../edge/care-facts.js';
import { SETTINGS } from '../edge/tokens.js';
import type { Caller } from '../edge/caller.js';
import type { Work } from '../edge/work.js';
import { HOUSE_ZONE, localDay, localHour } from '../people/local-day.js';
import { bannerOf } from './banner.js';
import { PlanMeaning } from './plan-meaning.js';
import { inForce } from './plan-model.js';

const GRADES: readonly string[] = ['L2', 'L3', 'SENIOR', 'RN'] satisfies Grade[];
/** A shift whose middle falls into these hours is a night. */
const NIGHT_FROM = 21;
const NIGHT_TO = 6;

/** Answers a question about a person's plan in the plan's own words, or says why not. Every answer from a plan is audited as a read of care data. */
@Injectable()
export class AskSteps {
  constructor(
    @Inject(SETTINGS) private readonly settings: ApiSettings,
    @Inject(PlanMeaning) private readonly meaning: PlanMeaning,
  ) {}

  /**
   * Reads as far as the ranking, lets the model think while no connection is held, then reads, ranks, decides and audits anew in one transaction:
   * what is quoted is what that transaction read and may show. A plan that changed in between is ranked by words, since its vectors are not there.
   * @throws NoRecordYouCanOpen for somebody else
   */
  async run(caller: Caller, question: PlanQuestion): Promise<PlanAnswer> {
    const ranker = await this.meaning.rankerFor((listening) => caller.look((work) => this.asked(work, question, listening)));
    return caller.work((work) => this.answer(work, question, ranker));
  }

  /** The steps of a person's day: a whole part of the plan, so nothing is compared. @throws NoRecordYouCanOpen */
  today(caller: Caller, ref: LocalRef): Promise<PlanAnswer> {
    return caller.work((work) => this.answer(work, { ref, question: "What are today's steps?" }, undefined));
  }

  /**
   * The plan in force is looked up for the one person who is meant, among those whom the asker may open: for anybody else, existing or
   * not, the same queries run and the same refusal leaves.
   * @throws NoRecordYouCanOpen for somebody else
   */
  private async asked(work: Work, { question, ref, unit }: PlanQuestion, ranker: StepRanker | undefined): Promise<Asked> {
    const reachable = await reachablePeople(work.tx);
    const people = reachable.filter((person) => work.ask(careFacts(person)).allow);
    const asking = await askingWorker(work.tx);
    // Said as a worker would say it, so that a short reference is read as in any question.
    const text = ref === undefined ? question : `for ${ref}, ${question}`;
    const prefix = prefixOf(people, await this.unitFor(work, unit, asking));
    const known = people.map(personToFind);
    const meant = whoIsMeant(text, known, prefix);
    const person = meant.kind === 'one' ? people.find(({ localRef }) => localRef === meant.ref) : undefined;
    const plan = person ? await planInForce(work.tx, person.serviceUserId) : null;
    const today = localDay(work.now, person?.timezone ?? asking?.timezone ?? HOUSE_ZONE);
    const asked = {
      text,
      asker: askerOf(work, asking),
      unit: prefix,
      people: known,
      plansInForce: new Map(person && plan ? [[person.localRef, inForce(plan, person.localRef, person.communicationNeeds)]] : []),
      today,
      ...(ranker ? { ranker } : {}),
    };
    const answer = answerQuestion(asked);
    if (answer.outcome === 'refuse_not_on_caseload') throw refusal(work);
    return { answer, person, plan, today };
  }

  private async answer(work: Work, question: PlanQuestion, ranker: StepRanker | undefined): Promise<PlanAnswer> {
    const { answer, person, plan, today } = await this.asked(work, question, ranker);
    if (person) this.audit(work, person, plan, answer);
    return this.shown(work, answer, person, plan, today);
  }

  private async unitFor(work: Work, named: string | undefined, asking: AskingWorker | null): Promise<string | null> {
    if (named !== undefined) return (await unitCalled(work.tx, named))?.id ?? null;
    return asking?.shift?.unitId ?? asking?.homeUnitId ?? null;
  }

  private shown(work: Work, answer: Answer, person: ReachablePerson | undefined, plan: StoredPlan | null, today: string): PlanAnswer {
    switch (answer.outcome) {
      case 'quote':
        if (person && this.byLinkOnly(work, person))
          return { kind: 'link-only', ref: answer.serviceUser, url: `${this.settings.publicUrl}/people/${answer.serviceUser}/plan` };
        return quoteShown(answer, today, person ? bannerOf(person) : null);
      case 'abstain_nothing_in_plan':
        return {
          kind: 'nothing',
          ref: answer.serviceUser,
          why: answer.why,
          planVersion: plan?.versionNumber ?? null,
          owner: answer.owner,
          overdueDays: daysOverdue(plan?.reviewDueOn ?? null, today),
          route:
            answer.owner === null
              ? 'There is no plan in force yet. Ask the nurse in charge what to do now.'
              : `Ask the nurse in charge now, and tell ${answer.owner}, who owns the plan.`,
          comparedBy: answer.comparedBy,
          brokenGlassUntil: person ? bannerOf(person) : null,
        };
      case 'refuse_prescribing':
        return {
          kind: 'refused',
          why: 'prescribing',
          reason: 'Handrail does not answer questions about medicines or doses.',
          route: 'Ask the registered nurse on shift now.',
          forTheNurse:
            answer.forTheNurse && person && !this.byLinkOnly(work, person) ? nurseShown(answer.forTheNurse, today, bannerOf(person)) : null,
        };
      case 'ask_person':
        return { kind: 'which-person', refs: [...answer.candidates] };
      case 'refuse_not_on_caseload':
        throw refusal(work);
      default:
        return answer satisfies never;
    }
  }

  private byLinkOnly(work: Work, person: ReachablePerson): boolean {
    return work.identity.kind === 'service' && person.chatQuotes === 'linkOnly';
  }

  private audit(work: Work, person: ReachablePerson, plan: StoredPlan | null, answer: Answer): void {
    const quoted = stepsOf(answer);
    work.audit({
      chain: unitChain(person.unitId),
      action: quoted.length > 0 ? 'plan.quoted' : 'plan.asked',
      subjectType: 'service-user',
      subjectId: person.serviceUserId,
      detail: {
        outcome: answer.outcome,
        planId: plan?.planId ?? null,
        steps: quoted.map(({ no }) => no),
        brokenGlass: bannerOf(person) !== null,
      },
    });
  }
}

/** What was found out about a question, before anybody is told. */
interface Asked {
  readonly answer: Answer;
  readonly person: ReachablePerson | undefined;
  readonly plan: StoredPlan | null;
  readonly today: string;
}

/** The refusal that says the same for everybody who is not the asker's to open. */
function refusal(work: Work): unknown {
  try {
    allowCare(work, null);
  } catch (refused) {
    return refused;
  }
  return undefined;
}

function askerOf(work: Work, asking: AskingWorker | null): Asker {
  const { workerId, grade } = work.worker;
  const shift = asking?.shift;
  const middle = shift && new Date((shift.startsAt.getTime() + shift.endsAt.getTime()) / 2);
  const hour = middle ? localHour(middle, asking?.timezone ?? HOUSE_ZONE) : undefined;
  return {
    workerId,
    grade: GRADES.includes(grade) ? (grade as Grade) : 'OTHER',
    employment: asking?.employment ?? 'SUBSTANTIVE',
    partOfDay: hour === undefined ? null : hour >= NIGHT_FROM || hour < NIGHT_TO ? 'night' : 'day',
  };
}

function personToFind({ localRef, preferredName, legalName, room }: ReachablePerson): KnownPerson {
  return { ref: localRef, preferredName, fullName: legalName, alsoCalled: [], place: room ?? '' };
}

/** `AL` of the people of a unit: what a short reference such as 07 is short for. */
function prefixOf(people: readonly ReachablePerson[], unitId: string | null): string | null {
  return people.find((person) => person.unitId === unitId)?.localRef.split('-')[0] ?? null;
}

function quoteShown(quote: Quote, today: string, brokenGlassUntil: string | null): PlanAnswer {
  const { plan } = quote;
  return {
    kind: 'quote',
    ref: quote.serviceUser,
    spelling: quote.spelling,
    scope: quote.scope,
    planId: plan.planId as CarePlanId,
    planVersion: plan.version,
    owner: plan.owner,
    reviewedOn: plan.reviewed,
    reviewDue: plan.reviewDue,
    overdueDays: daysOverdue(plan.reviewDue, today),
    communicationNeeds: quote.communicationNeeds,
    notices: quote.notices.map((notice) => {
      if (notice.kind === 'review_overdue') return { kind: 'review-overdue', days: notice.days };
      return { kind: notice.kind === 'do_not' ? 'do-not' : 'instruction-in-step', stepId: notice.stepId };
    }),
    steps: quote.steps.map(stepShown),
    comparedBy: quote.comparedBy,
    brokenGlassUntil,
  };
}

const stepsOf = (answer: Answer): Quote['steps'] => {
  if (answer.outcome === 'quote') return answer.steps;
  return answer.outcome === 'refuse_prescribing' ? (answer.forTheNurse?.steps ?? []) : [];
};

type ForTheNurse = NonNullable<Extract<PlanAnswer, { kind: 'refused' }>['forTheNurse']>;

function nurseShown(
  { serviceUser, plan, steps }: Pick<Quote, 'serviceUser' | 'plan' | 'steps'>,
  today: string,
  brokenGlassUntil: string | null,
): ForTheNurse {
  return {
    ref: serviceUser,
    planVersion: plan.version,
    overdueDays: daysOverdue(plan.reviewDue, today),
    steps: steps.map(stepShown),
    brokenGlassUntil,
  };
}

function stepShown(step: Quote['steps'][number]): QuotedStep {
  return {
    stepId: step.id,
    number: step.no,
    kind: step.kind,
    text: step.text,
    goal: step.goalTitle,
    who: step.who,
    frequency: step.frequency,
    conditions: step.condition === '' ? null : step.condition,
    warningSigns: [...step.warningSigns],
    forYou: step.forYou,
    forNurse: step.forNurse,
    forbids: step.forbids,
  };
}

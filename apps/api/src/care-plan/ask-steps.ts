import { Inject, Injectable } from '@nestjs/common';
import {
  answerQuestion,
  asAsked,
  crisisPlanOf,
  daysOverdue,
  whoIsMeant,
  type Asker,
  type Grade,
  type KnownPerson,
  type PlanAnswer as Answer,
  type PartOfPlan,
  type Quote,
  type StepRanker,
  type WhoIsMeant,
} from '@handrail/care-plan';
import type { ApiSettings } from '@handrail/config';
import type { LocalRef, PlanAnswer, PlanQuestion } from '@handrail/contracts';
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
import { emergencyIn } from './emergency.js';
import { inForce } from './plan-model.js';
import { partShown, quoteShown } from './show-answer.js';

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
    const prefix = prefixOf(people, await this.unitFor(work, unit, asking));
    const known = people.map(personToFind);
    const text = asAsked(ref, question, known, prefix);
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
    return { answer, person, plan, today, ...this.emergencyOf(asked, meant) };
  }

  /** What comes before the answer, whatever the answer is. */
  private emergencyOf(asked: Question, meant: WhoIsMeant): Pick<Asked, 'emergency' | 'crisisPlan'> {
    const emergency = emergencyIn(asked.text, meant);
    const active = meant.kind === 'one' ? asked.plansInForce.get(meant.ref) : undefined;
    return { emergency, crisisPlan: emergency && active ? crisisPlanOf(active, asked.asker, asked.today) : null };
  }

  private async answer(work: Work, question: PlanQuestion, ranker: StepRanker | undefined): Promise<PlanAnswer> {
    const asked = await this.asked(work, question, ranker);
    const { answer, person, plan, today, emergency } = asked;
    const quotes = person !== undefined && !this.byLinkOnly(work, person);
    const crisisPlan = quotes ? asked.crisisPlan : null;
    if (person) this.audit(work, person, plan, answer, crisisPlan, emergency !== null);
    return {
      ...this.shown(work, answer, person, plan, today),
      emergency: emergency && { ...emergency, crisisPlan: crisisPlan && person ? partShown(crisisPlan, today, bannerOf(person)) : null },
    };
  }

  private async unitFor(work: Work, named: string | undefined, asking: AskingWorker | null): Promise<string | null> {
    if (named !== undefined) return (await unitCalled(work.tx, named))?.id ?? null;
    return asking?.shift?.unitId ?? asking?.homeUnitId ?? null;
  }

  private shown(work: Work, answer: Answer, person: ReachablePerson | undefined, plan: StoredPlan | null, today: string): Shown {
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
            answer.forTheNurse && person && !this.byLinkOnly(work, person) ? partShown(answer.forTheNurse, today, bannerOf(person)) : null,
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

  private audit(
    work: Work,
    person: ReachablePerson,
    plan: StoredPlan | null,
    answer: Answer,
    crisisPlan: PartOfPlan | null,
    emergency: boolean,
  ): void {
    const quoted = [...new Map([...(crisisPlan?.steps ?? []), ...stepsOf(answer)].map((step) => [step.id, step])).values()];
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
        emergency,
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
  readonly emergency: ReturnType<typeof emergencyIn>;
  /** Of the person meant, where there is an emergency and a plan in force. */
  readonly crisisPlan: PartOfPlan | null;
}

type Question = Parameters<typeof answerQuestion>[0];
/** An answer as it would be on a quiet day. */
type Shown = PlanAnswer extends infer Kind ? (Kind extends unknown ? Omit<Kind, 'emergency'> : never) : never;

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

const stepsOf = (answer: Answer): Quote['steps'] => {
  if (answer.outcome === 'quote') return answer.steps;
  return answer.outcome === 'refuse_prescribing' ? (answer.forTheNurse?.steps ?? []) : [];
};

/** A calendar date of the unit, `YYYY-MM-DD`. */
export type IsoDate = string;

export type StepKind = 'step' | 'crisis' | 'warning-sign';

/** One numbered line of a plan. The text is quoted byte for byte, so nothing here ever rewrites it. */
export type PlanStep = {
  readonly id: string;
  /** As printed in the plan: `2.3`, `C1`, `W2`. */
  readonly no: string;
  readonly text: string;
  /** Who does it, in the plan's own words ("support worker", "registered nurse"). */
  readonly who: string;
  readonly frequency: string;
  readonly condition: string;
  readonly warningSigns: readonly string[];
  readonly status: 'ACTIVE' | 'PAUSED' | 'ENDED';
};

export type Goal = { readonly no: number; readonly title: string; readonly steps: readonly PlanStep[] };

export type WarningSign = { readonly id: string; readonly no: string; readonly text: string };

/** What a plan says, whatever state the version is in. */
export type PlanContent = {
  readonly owner: string;
  readonly reviewed: IsoDate | null;
  readonly reviewDue: IsoDate | null;
  readonly communicationNeeds: string;
  readonly goals: readonly Goal[];
  readonly crisisPlan: readonly PlanStep[];
  readonly warningSigns: readonly WarningSign[];
};

type VersionOf = { readonly planId: string; readonly serviceUser: string; readonly version: number; readonly content: PlanContent };

/** The person's own answer to the plan: agreed, or why it goes ahead without their agreement. Never left blank by a person. */
export type Agreement =
  | { readonly kind: 'agreed'; readonly on: IsoDate; readonly consentToShareWith: readonly string[] }
  | { readonly kind: 'not-agreed'; readonly reason: string }
  /** Only an imported plan may say this; `agreeWithPerson` cannot make it. */
  | { readonly kind: 'not-recorded' };

export type DraftPlan = VersionOf & { readonly state: 'DRAFT'; readonly writtenBy: string };
export type ProposedPlan = VersionOf & { readonly state: 'PROPOSED'; readonly writtenBy: string; readonly proposedBy: string };
export type AgreedPlan = VersionOf & { readonly state: 'AGREED_WITH_PERSON'; readonly proposedBy: string; readonly agreement: Agreement };
/** The one version that may be quoted. Nothing else in this library accepts a plan for an answer. */
export type ActivePlan = VersionOf & { readonly state: 'ACTIVE'; readonly agreement: Agreement; readonly activatedBy: string };
export type SupersededPlan = VersionOf & {
  readonly state: 'SUPERSEDED';
  readonly agreement: Agreement;
  readonly supersededBy: number | null;
};

export type PlanVersion = DraftPlan | ProposedPlan | AgreedPlan | ActivePlan | SupersededPlan;

/** A line of the plan with the place it stands in; warning signs and crisis items are lines like any other. */
export type PlanLine = PlanStep & { readonly kind: StepKind; readonly goalTitle: string };

/**
 * Every line of a plan in printed order: goals' steps, crisis plan, warning signs. Paused and ended steps are left out:
 * they are no longer what the person and the team agreed to do.
 * @returns an empty list for an empty plan; never throws
 */
export function linesOf(plan: ActivePlan): PlanLine[] {
  const { goals, crisisPlan, warningSigns } = plan.content;
  return [
    ...goals.flatMap((goal) => goal.steps.flatMap((step) => lineOf(step, 'step', goal.title))),
    ...crisisPlan.flatMap((step) => lineOf(step, 'crisis', '')),
    ...warningSigns.map(lineOfSign),
  ];
}

function lineOf(step: PlanStep, kind: StepKind, goalTitle: string): PlanLine[] {
  return step.status === 'ACTIVE' ? [{ ...step, kind, goalTitle }] : [];
}

function lineOfSign({ id, no, text }: WarningSign): PlanLine {
  return { id, no, text, kind: 'warning-sign', goalTitle: '', who: '', frequency: '', condition: '', warningSigns: [], status: 'ACTIVE' };
}

/**
 * The plan in force for each person: the ACTIVE version, the highest should two be marked so by mistake.
 * @returns a map by service user ref, without people who have no plan in force; never throws
 */
export function plansInForce(versions: readonly PlanVersion[]): Map<string, ActivePlan> {
  const inForce = new Map<string, ActivePlan>();
  for (const plan of versions) {
    if (plan.state !== 'ACTIVE') continue;
    const other = inForce.get(plan.serviceUser);
    if (!other || plan.version > other.version) inForce.set(plan.serviceUser, plan);
  }
  return inForce;
}

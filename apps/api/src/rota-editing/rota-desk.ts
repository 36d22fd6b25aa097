import { isOwnRota } from '@handrail/access';
import { hasCompetence, isHard, openCalendar, type Audience, type Breach, type RotaEntry, type RuleId } from '@handrail/rota-core';
import {
  loadRotaProblem,
  moveRota,
  overridesOf,
  rotaById,
  saveOverrides,
  saveVersion,
  tellWorkers,
  unitChain,
  type LoadedRota,
  type NewAssignment,
  type RotaHead,
  type RotaVersion,
  type RuleOverride,
} from '@handrail/store';
import type { EditRotaRequest, EditVerdict, RotaId, SavedVersion } from '@handrail/contracts';
import { NotFound, StaleVersion } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { turnover, type KnownWard, type Placed } from './apply-changes.js';
import { judgeEdit, type JudgedEdit } from './judge-edit.js';
import { judgementKept } from './judgement-kept.js';
import { EditBreaksRules, OverrideRefused, ReasonRequired, RotaStepNotOpen } from './rota-problems.js';
import { owedRestMinutes, RotaWords } from './told-difference.js';

type RotaAssignment = LoadedRota['assignments'][number];
type OverrideAsked = EditRotaRequest['overrides'][number];

/** What makes the next version of a rota: edits, undos and restores alike. */
export interface NextVersion {
  readonly placed: readonly Placed[];
  readonly origin: RotaVersion['origin'];
  readonly reason: string | undefined;
  readonly overrides: readonly OverrideAsked[];
  /** The fit whose proposal it takes in. */
  readonly fitId?: string;
  /** `worker shift` of new assignments that the worker has accepted already, and is not asked about again. */
  readonly accepted?: ReadonlySet<string>;
}

/** One rota on the desk of whoever changes it: loaded once, judged, and saved as its next version. */
export class RotaDesk {
  private constructor(
    private readonly work: Work,
    readonly loaded: LoadedRota,
    readonly words: RotaWords,
    private readonly overrides: readonly RuleOverride[],
  ) {}

  /**
   * Loads the rota and asks the policy.
   * @throws NotFound, NotAllowed
   */
  static async open(work: Work, rotaId: RotaId): Promise<RotaDesk> {
    const loaded = await loadRotaProblem(work.tx, rotaId);
    if (!loaded) throw new NotFound('rota');
    const { rota } = loaded;
    work.allow({ unitId: rota.unitId });
    return new RotaDesk(work, loaded, new RotaWords(loaded.problem, audienceOf(work, rota.unitId)), await overridesOf(work.tx, rotaId));
  }

  /** @throws StaleVersion unless the caller read the rota as it is */
  mustBeAsRead(): void {
    const { version } = this.loaded.rota;
    if (this.work.versionRead !== version) throw new StaleVersion(version);
  }

  get placed(): Placed[] {
    return this.loaded.assignments.map(placedOf);
  }

  get ward(): KnownWard {
    const { problem } = this.loaded;
    const { shiftById, workerById } = openCalendar(problem);
    const dateOf = (shiftId: string) => shiftById.get(shiftId)?.date ?? '';
    return {
      hasShift: (shiftId) => shiftById.has(shiftId),
      hasWorker: (workerId) => workerById.has(workerId),
      mayHave: (workerId, duty, shiftId) => {
        const worker = workerById.get(workerId);
        return worker !== undefined && hasCompetence(worker, duty, dateOf(shiftId));
      },
      isSupernumerary: (workerId, shiftId) => {
        const until = workerById.get(workerId)?.supernumeraryUntil;
        return until !== undefined && dateOf(shiftId) <= until;
      },
    };
  }

  /** What the checker says of other assignments, saved or not. */
  judge(placed: readonly Placed[]): JudgedEdit {
    const { problem, entries } = this.loaded;
    return judgeEdit(problem, entries, placed.map(entryOf), this.overrides);
  }

  verdict(judged: JudgedEdit): EditVerdict {
    const refusedFor = judged.unanswered.map((breach) => this.words.breach(breach));
    return {
      allowed: refusedFor.length === 0,
      refusedFor,
      difference: this.words.difference(judged.difference, judged.before, judged.after),
    };
  }

  /**
   * Saves the next version if the checker lets it, or a named role overrides with a reason what may be overridden.
   * A rota under review goes back to draft; people on a published one are told, and those with a new shift asked.
   * @throws RotaStepNotOpen, ReasonRequired, EditBreaksRules, OverrideRefused; StoreRefused when another version came first
   */
  async save({ placed, origin, reason, overrides, fitId, accepted }: NextVersion): Promise<SavedVersion> {
    const { work, loaded } = this;
    const { rota, assignments } = loaded;
    if (rota.state === 'VERIFIED' || rota.state === 'LOCKED')
      throw new RotaStepNotOpen(rota.state, 'its hours are settled and it is kept as it is.');
    const published = rota.state === 'PUBLISHED' || rota.state === 'LIVE';
    if (published && reason === undefined) throw new ReasonRequired();
    const judged = this.judge(placed);
    const number = rota.currentVersion + 1;
    const newOverrides = this.answered(judged.unanswered, overrides, number);

    const before = new Map(assignments.map((one) => [`${one.workerId} ${one.shiftId}`, one]));
    const hasAccepted = (one: Placed) => accepted?.has(`${one.workerId} ${one.shiftId}`) === true;
    const { ended, begun } = turnover(assignments, placed);
    if (rota.state === 'REVIEWED' || rota.state === 'APPROVED') await this.reopen();
    const shifts = openCalendar(loaded.problem).shiftById;
    await saveVersion(work.tx, {
      rotaId: rota.id,
      unitId: rota.unitId,
      number,
      origin,
      reason: reason ?? null,
      judgement: judgementKept(judged.after, loaded.problem.unit.name),
      ...(fitId === undefined ? {} : { fitId }),
      ended: ended.map(({ assignmentId }) => assignmentId),
      begun: begun.map(({ placed: one, was }): NewAssignment => {
        const next = newAssignment(one, was, shifts.get(one.shiftId)!, published);
        return hasAccepted(one) ? { ...next, consent: 'GIVEN' } : next;
      }),
    });
    await saveOverrides(work.tx, rota.id, rota.unitId, newOverrides);

    const concerned = published ? judged.difference.changes.map(({ workerId }) => workerId) : [];
    const asked = published
      ? [
          ...new Set(
            begun
              .filter(({ placed: one }) => !before.has(`${one.workerId} ${one.shiftId}`) && !hasAccepted(one))
              .map(({ placed: one }) => one.workerId),
          ),
        ]
      : [];
    await tellWorkers(work.tx, concerned, {
      kind: 'rota-changed',
      unitId: rota.unitId,
      subjectType: 'rota',
      subjectId: rota.id,
      urgency: null,
      localRef: null,
      dueAt: null,
      dedupeKey: `rota ${rota.id} version ${number}`,
    });
    work.audit({
      chain: unitChain(rota.unitId),
      action: published ? 'rota.changed-after-publication' : 'rota.edited',
      subjectType: 'rota',
      subjectId: rota.id,
      detail: { number, origin, begun: begun.length, ended: ended.length, overrides: newOverrides.map(({ ruleId }) => ruleId) },
    });
    const saved = await rotaById(work.tx, rota.id);
    work.showVersion(saved?.version ?? 0);
    return {
      rotaId: rota.id as RotaId,
      state: saved?.state ?? rota.state,
      number,
      version: saved?.version ?? 0,
      difference: this.words.difference(judged.difference, judged.before, judged.after),
      told: concerned.length,
      asked: asked.length,
    };
  }

  /** Matches each unanswered breach with the override asked for it. */
  private answered(unanswered: readonly Breach[], asked: readonly OverrideAsked[], inVersion: number): Omit<RuleOverride, 'madeAt'>[] {
    const { work, words } = this;
    const { problem, rota } = this.loaded;
    const left = unanswered.filter((breach) => !asked.some((one) => one.rule === breach.rule && one.workerId === breach.workerId));
    if (left.length > 0) throw new EditBreaksRules(left.map((breach) => words.breach(breach)));
    const held = new Set(rolesFor(work, rota.unitId).map((role) => role.toUpperCase()));
    return asked.flatMap((one) => {
      const breaches = unanswered.filter((breach) => breach.rule === one.rule && breach.workerId === one.workerId);
      if (breaches.length === 0) throw new OverrideRefused(one.rule, 'nothing-to-override');
      const rule = problem.ruleSet.rules[one.rule as RuleId];
      if (rule.hardness !== 'hard-overridable' || !isHard(rule.hardness)) throw new OverrideRefused(one.rule, 'nobody-may');
      const may = work.ask({ unitId: rota.unitId }, 'rota.override').allow && rule.overridableBy.some((role) => held.has(role));
      if (!may) throw new OverrideRefused(one.rule, 'not-your-role');
      return breaches.map((breach) => ({
        ruleId: breach.rule,
        workerId: breach.workerId,
        shiftIds: breach.shiftIds,
        amount: breach.amount,
        reason: one.reason,
        approverId: work.worker.workerId,
        owedRestMinutes: owedRestMinutes(breach),
        inVersion,
      }));
    });
  }

  /** What was reviewed is not what will be published: the review begins again, and those who gave it hear of it. */
  private async reopen(): Promise<void> {
    const { work } = this;
    const { rota } = this.loaded;
    if (!(await moveRota(work.tx, rota.id, rota.version, 'DRAFT'))) throw new StaleVersion();
    const reviewers = [rota.firstReviewedBy, rota.approvedBy].filter((id): id is string => id !== null && id !== work.worker.workerId);
    await tellWorkers(work.tx, reviewers, rotaNews(rota, 'rota-reopened', `reopened ${rota.version}`));
    work.audit({
      chain: unitChain(rota.unitId),
      action: 'rota.reopened',
      subjectType: 'rota',
      subjectId: rota.id,
      detail: { from: rota.state },
    });
  }
}

/** News about a rota, told once for each `occasion`. */
export function rotaNews(rota: RotaHead, kind: string, occasion: string) {
  return {
    kind,
    unitId: rota.unitId,
    subjectType: 'rota',
    subjectId: rota.id,
    urgency: null,
    localRef: null,
    dueAt: null,
    dedupeKey: `rota ${rota.id} ${occasion}`,
  };
}

/** Facts for the second signature: a rota is one's own when one reviewed it first or edited it last. */
export function approvalFacts(work: Work, { unitId, firstReviewedBy, lastEditedBy }: RotaHead) {
  const own = isOwnRota(work.worker.workerId, {
    ...(firstReviewedBy === null ? {} : { firstReviewedBy }),
    ...(lastEditedBy === null ? {} : { lastEditedBy }),
  });
  return { unitId, own };
}

/** Roles that the asker holds for a unit now. */
export function rolesFor(work: Work, unitId: string): string[] {
  return work.worker.roles.filter(({ units }) => units === 'all' || units.includes(unitId)).map(({ role }) => role);
}

export function audienceOf(work: Work, unitId: string): Audience {
  return rolesFor(work, unitId).some((role) => role === 'team_lead' || role === 'on_call_team_lead')
    ? { kind: 'team-lead' }
    : { kind: 'rota-manager' };
}

export function placedOf({ workerId, shiftId, duties, pinned, supernumerary, origin }: RotaAssignment): Placed {
  return { workerId, shiftId, duties, pinned, supernumerary, origin };
}

function entryOf({ workerId, shiftId }: Placed): RotaEntry {
  return { workerId, shiftId };
}

function newAssignment(
  { workerId, duties, pinned, supernumerary, origin }: Placed,
  was: (Placed & Partial<RotaAssignment>) | undefined,
  shift: { readonly kindId: string; readonly date: string; readonly start: number; readonly end: number; readonly paidMinutes: number },
  published: boolean,
): NewAssignment {
  const isNew = was === undefined;
  return {
    workerId,
    shiftCode: shift.kindId,
    date: shift.date,
    startsAt: new Date(shift.start * 60_000),
    endsAt: new Date(shift.end * 60_000),
    paidMinutes: shift.paidMinutes,
    duties,
    supernumerary,
    pinned,
    origin,
    consent: isNew ? (published ? 'ASKED' : 'NOT_NEEDED') : (was.consent ?? 'NOT_NEEDED'),
    changedAfterPublish: isNew ? published : (was.changedAfterPublish ?? false),
    ...(was?.assignmentId === undefined ? {} : { goesOnFrom: was.assignmentId }),
  };
}

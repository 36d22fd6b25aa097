import { Injectable } from '@nestjs/common';
import {
  answerWorkloadQuestion,
  otherUnitNamed,
  whatIfMoved,
  type CaseMove,
  type CaseloadTeam,
  type MeasureBalance,
  type TeamBalance,
  type UnitCover,
  type WorkerLoad,
  type WorkloadAnswer,
} from '@handrail/workload';
import { DomainError, type MoveCaseRequest, type WorkloadQuery, type WorkloadQuestion } from '@handrail/contracts';
import { listUnits, unitCalled, unitChain, type Unit } from '@handrail/store';
import { NotFound } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { localDay } from '../people/local-day.js';
import { audienceOf } from './audience.js';
import { caseloadTeam, periodOf, rotaUnit, type Period } from './sources.js';

export class MoveNotPossible extends DomainError {
  readonly code = 'move-not-possible';
  constructor(why: 'unknown-case' | 'unknown-worker' | 'already-there') {
    super(MoveNotPossible.words[why], { why });
  }

  private static readonly words = {
    'unknown-case': 'No case of this team has that name. Take the name from the team’s workload.',
    'unknown-worker': 'That worker has no caseload in this team. Choose one of its workers.',
    'already-there': 'That worker has this case already. Choose another worker.',
  } as const;
}

/** How work is shared in one unit, over a period for its measures, cut down to what the asker may see. */
export interface UnitWorkload extends Period {
  readonly unit: string;
  readonly name: string;
  readonly caseload: {
    readonly people: readonly WorkerLoad[];
    readonly averageUtilisation: number | null;
    readonly balance: TeamBalance | null;
  } | null;
  readonly measures: readonly MeasureBalance[];
  readonly cover: UnitCover;
  readonly words: readonly string[];
}

/** How work is shared: questions in plain words, the whole of one unit, and what moving one case would do. Nothing is changed by asking. */
@Injectable()
export class AskWorkload {
  /** Only units are asked about where the policy lets the asker read how work is shared. @throws NotAllowed where there is none, NotFound for an unknown unit */
  async ask(work: Work, { question, unit, ...period }: WorkloadQuestion): Promise<WorkloadAnswer> {
    const named = unit === undefined ? null : await this.unitOf(work, unit);
    const all = await listUnits(work.tx);
    const readable = all.filter(({ id }) => work.ask({ unitId: id }).allow);
    const units = named ? [named] : readable;
    if (units.length === 0) work.allow({ unitId: '' });
    const home = units.find(({ id }) => id === work.worker.homeUnitId)?.code ?? null;
    const audience = audienceOf(work, units);
    const today = localDay(work.now, units[0]?.timezone ?? 'UTC');
    const nobody = { workers: [], fullTimeHoursPerWeek: 0, people: [], shifts: [], period: '' };
    const namesOf = (of: readonly Unit[]) => of.map(({ code, name }) => ({ ...nobody, unit: code, name }));
    const names = namesOf(units);
    const closed = namesOf(all.filter((unit) => !readable.includes(unit)));
    const other = (people: readonly string[]) => otherUnitNamed(question, namesOf(readable), closed, people);
    // First only which unit is meant: figures are read of that one alone.
    const first = answerWorkloadQuestion(question, { teams: names, units: names, today, homeUnit: home }, audience);
    const meant = 'unit' in first ? units.find(({ code }) => code === first.unit) : undefined;
    if (!meant) return first.kind === 'which-unit' ? (other([]) ?? first) : first;
    const { team } = await caseloadTeam(work, meant);
    const sources = {
      teams: team.workers.length > 0 && meant.kind === 'COMMUNITY' ? [team] : [],
      units: [await rotaUnit(work, meant, periodOf(work, meant, period))],
      today: localDay(work.now, meant.timezone),
      homeUnit: meant.code,
    };
    // Names of people are left out of it, for they may hold that of a unit; nothing was told, so nothing is audited.
    const elsewhere = other([...sources.teams.flatMap(({ workers }) => workers), ...sources.units[0]!.people].map(({ name }) => name));
    if (elsewhere) return elsewhere;
    const answer = answerWorkloadQuestion(question, sources, audience);
    this.audit(work, 'workload.asked', meant, answer.kind, [
      ...sources.teams.flatMap(({ workers }) => workers),
      ...sources.units[0]!.people,
    ]);
    return answer;
  }

  /** Caseload and ward measures of one unit, cut down to what the asker may see. @throws NotFound, NotAllowed */
  async ofUnit(work: Work, query: WorkloadQuery): Promise<UnitWorkload> {
    const unit = await this.unitOf(work, query.unit);
    const audience = audienceOf(work, [unit]);
    const { team } = await caseloadTeam(work, unit);
    const period = periodOf(work, unit, query);
    const today = localDay(work.now, unit.timezone);
    const rota = await rotaUnit(work, unit, period);
    const evenness = (teams: readonly CaseloadTeam[]): WorkloadAnswer =>
      answerWorkloadQuestion('how evenly is the work shared?', { teams, units: [rota], today, homeUnit: unit.code }, audience);
    const caseload = team.workers.length > 0 && unit.kind === 'COMMUNITY' ? evenness([team]) : null;
    const ward = evenness([]);
    if (ward.kind !== 'rota') throw new Error('a unit always has measures');
    this.audit(work, 'workload.read', unit, caseload === null ? 'rota' : 'caseload', [...team.workers, ...rota.people]);
    return {
      unit: unit.code,
      name: unit.name,
      ...period,
      caseload:
        caseload?.kind === 'caseload'
          ? { people: caseload.people, averageUtilisation: caseload.averageUtilisation, balance: caseload.balance }
          : null,
      measures: ward.measures,
      cover: ward.cover,
      words: [...(caseload?.words ?? []), ...ward.words],
    };
  }

  /** Both balances of moving one case. @throws NotFound, NotAllowed, MoveNotPossible */
  async whatIf(work: Work, { unit: name, caseId, toWorkerId }: MoveCaseRequest): Promise<CaseMove> {
    const unit = await this.unitOf(work, name);
    const { team } = await caseloadTeam(work, unit);
    const found = team.workers.flatMap(({ cases }) => cases).find((one) => one.caseId.toUpperCase() === caseId.toUpperCase());
    const move = whatIfMoved(team, found?.caseId ?? caseId, toWorkerId, localDay(work.now, unit.timezone));
    if ('refused' in move) throw new MoveNotPossible(move.refused);
    this.audit(work, 'workload.what-if', unit, 'caseload', team.workers);
    return move;
  }

  private async unitOf(work: Work, name: string): Promise<Unit> {
    const unit = await unitCalled(work.tx, name);
    work.allow({ unitId: unit?.id ?? '' });
    if (!unit) throw new NotFound('unit');
    return unit;
  }

  /** @param people whose figures were looked at; kept where the asker may see them by name, so that each can learn who did */
  private audit(work: Work, action: string, unit: Unit, kind: string, people: readonly { readonly workerId: string }[]): void {
    const named = work.ask({ unitId: unit.id }, 'workload.named').allow;
    const workers = named ? [...new Set(people.map(({ workerId }) => workerId))] : [];
    const detail = { kind, ...(workers.length > 0 && { workers }) };
    work.audit({ chain: unitChain(unit.id), action, subjectType: 'unit', subjectId: unit.id, detail });
  }
}

import type { RotaSummary, RotaView, WorkerId } from '@handrail/contracts';
import { deviationThousandths, leaveCreditOf, twoPlaces, type CoverLine, type RotaJudgement } from '@handrail/rota-core';
import type { LoadedRota } from '@handrail/store';
import type { RotaWords } from '../rota-editing/told-difference.js';
import type { Judged } from './judged-rotas.js';

/** What of a rota the asker may read beyond who works when. */
export interface Entitlement {
  readonly workerId: string;
  /** Hours, breaches and figures of others. */
  readonly makes: boolean;
  /** The ledger with names. */
  readonly ledger: boolean;
}

export function summaryOf(loaded: LoadedRota, judgement: RotaJudgement, words: RotaWords, reviewedBy: string | null): RotaSummary {
  const { rota } = loaded;
  return {
    rotaId: rota.id as RotaSummary['rotaId'],
    unitId: rota.unitId as RotaSummary['unitId'],
    unit: rota.unitName,
    unitCode: rota.unitCode,
    from: rota.startsOn,
    to: rota.endsOn,
    state: rota.state,
    version: rota.version,
    number: rota.currentVersion,
    publishBy: rota.publishBy,
    hardBreaches: rota.currentVersion === 0 ? 0 : judgement.breaches.filter(({ severity }) => severity === 'hard').length,
    gaps: words.gaps(judgement),
    ratio: ratioInWords(judgement.cover),
    cost: rota.currentVersion === 0 ? null : judgement.cost,
    reviewedBy,
  };
}

/** Ratio wanted and had over the shifts that have one: `1 to 3 wanted on 28 shifts; had on 26, at worst 1 to 3.4`. */
function ratioInWords(cover: readonly CoverLine[]): string | null {
  const lines = cover.filter((line) => line.ratio !== undefined);
  const [first] = lines;
  if (!first?.ratio) return null;
  const kept = lines.filter((line) => line.missing === 0).length;
  const worst = lines.reduce((most, { ratio, had }) => Math.max(most, had === 0 ? Infinity : (ratio?.people ?? 0) / had), 0);
  const wanted = `${first.ratio.staff} to ${first.ratio.per}`;
  const atWorst = worst === Infinity ? 'nobody on some' : `at worst 1 to ${twoPlaces(Math.round(worst * 1_000))}`;
  return `Ratio wanted ${wanted} on ${lines.length} shifts; had on ${kept}, ${atWorst}.`;
}

export function viewOf(
  loaded: LoadedRota,
  { ward, judgement }: Judged,
  words: RotaWords,
  summary: RotaSummary,
  may: Entitlement,
): RotaView {
  const { problem, assignments, rota } = loaded;
  const isOwn = (workerId: string) => may.makes || workerId === may.workerId;
  const minutesOf = Map.groupBy(assignments, (one) => one.workerId);
  return {
    ...summary,
    zone: rota.zone,
    shiftKinds: problem.shiftKinds.map(({ kindId, name, band, start, end, unpaidBreakMinutes }) => ({
      code: kindId,
      name,
      band,
      start,
      end,
      unpaidBreakMinutes,
    })),
    people: problem.workers.map((worker) => ({
      workerId: worker.workerId as WorkerId,
      name: worker.name,
      grade: worker.grade,
      employment: worker.employment,
      contractMinutes: isOwn(worker.workerId) ? worker.contractMinutes : null,
      rosteredMinutes: isOwn(worker.workerId)
        ? (minutesOf.get(worker.workerId) ?? []).reduce((sum, one) => sum + one.paidMinutes, 0)
        : null,
      leaveCreditMinutes: isOwn(worker.workerId) ? leaveCreditOf(problem, ward.calendar, worker.workerId) : null,
    })),
    assignments: assignments.map(assignmentTold),
    notJudged: loaded.unknown.length,
    cover: judgement.cover.map(coverOf),
    breaches: may.makes ? judgement.breaches.filter(({ severity }) => severity === 'hard').map((breach) => words.breach(breach)) : [],
    costByLevel: judgement.costByLevel,
    fillRates: judgement.fillRates.map((rate) => ({ ...rate })),
    careHours: judgement.careHours.map((hours) => ({ ...hours })),
    ledgers: judgement.ledgers.map(({ kind, group, jain, maxMinusMinPerWte, gini, shares }) => ({
      kind,
      group,
      jain,
      maxMinusMinPerWte,
      gini,
      shares: shares
        .filter(({ workerId }) => may.ledger || workerId === may.workerId)
        .map((share) => ({
          workerId: share.workerId as WorkerId,
          count: Math.round(share.count),
          targetThousandths: share.targetThousandths,
          distanceThousandths: Math.round(deviationThousandths(share)),
        })),
    })),
    redFlags: judgement.redFlags.map(({ flag, where, wanted, had }) => ({ flag, where, wanted, had })),
  };
}

function assignmentTold(one: LoadedRota['assignments'][number]): RotaView['assignments'][number] {
  const { workerId, shiftId, date, shiftCode, paidMinutes, supernumerary, pinned, origin, consent, changedAfterPublish } = one;
  return {
    assignmentId: one.assignmentId as RotaView['assignments'][number]['assignmentId'],
    workerId: workerId as WorkerId,
    shiftId,
    date,
    shiftCode,
    startsAt: one.startsAt.toISOString(),
    endsAt: one.endsAt.toISOString(),
    paidMinutes,
    duties: [...one.duties],
    supernumerary,
    pinned,
    origin,
    consent,
    changedAfterPublish,
  };
}

function coverOf(line: CoverLine): RotaView['cover'][number] {
  return {
    lineId: line.lineId,
    name: line.name,
    rule: line.rule,
    level: line.level,
    date: line.date,
    shiftId: line.shiftId ?? null,
    startsAt: new Date(line.start * 60_000).toISOString(),
    endsAt: new Date(line.end * 60_000).toISOString(),
    wanted: line.min,
    optimal: line.optimal ?? null,
    had: line.had,
    missing: line.missing,
    ratio: line.ratio
      ? { ...line.ratio, had: line.had === 0 ? 'nobody' : `1 to ${twoPlaces(Math.round((line.ratio.people * 1_000) / line.had))}` }
      : null,
  };
}

import { Injectable } from '@nestjs/common';
import type { CensusList, DecisionRequest, RecordCensusRequest, RecordedCensus, Census, UnitId } from '@handrail/contracts';
import { addDays, demandLines, localDayOf, openCalendar, type RotaProblem } from '@handrail/rota-core';
import {
  censusById,
  censusOf,
  decideCensus,
  holdersOf,
  loadRotaProblem,
  recordCensus,
  rotasOfUnit,
  tellWorkers,
  unitById,
  unitChain,
  type CensusCount,
} from '@handrail/store';
import { workerOf } from '../edge/identity.js';
import { NotFound, StaleVersion } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { demandDecided } from './demand-refusals.js';

/** How many days of counts are listed. */
const SHOWN_DAYS = 28;

/**
 * Counts of the people in a unit. A count that would ask for more or fewer staff changes nothing by itself: it waits for whoever
 * runs the rota, and until then the count before it holds. One that asks for the same staff is in force at once.
 */
@Injectable()
export class RecordCensus {
  async record(work: Work, unitId: UnitId, { countedAt, occupied, present }: RecordCensusRequest): Promise<RecordedCensus> {
    const unit = await unitById(work.tx, unitId);
    work.allow({ unitId });
    if (!unit) throw new NotFound('unit');
    const at = countedAt === undefined ? work.now : new Date(countedAt);
    const changes = await this.changes(work, unitId, { occupied, present: present ?? occupied });
    const state = changes.length === 0 ? 'IN_FORCE' : 'PROPOSED';
    const count = { unitId, countedAt: at, occupied, present: present ?? null, state } as const;
    const censusId = await recordCensus(work.tx, count, workerOf(work.identity)?.workerId ?? null);
    if (state === 'PROPOSED') {
      const who = (await holdersOf(work.tx, unitId, ['rota_manager', 'team_lead'])).map(({ workerId }) => workerId);
      await tellWorkers(work.tx, who, {
        kind: 'census-changes-demand',
        unitId,
        subjectType: 'census',
        subjectId: censusId,
        urgency: null,
        localRef: null,
        dueAt: null,
        dedupeKey: `census ${censusId}`,
      });
    }
    work.audit({ chain: unitChain(unitId), action: 'census.recorded', subjectType: 'census', subjectId: censusId, detail: { state } });
    work.showVersion(1);
    return {
      ...told({ ...count, censusId, version: 1 }),
      changes,
      next:
        state === 'IN_FORCE'
          ? 'It asks for no other staff, so it is in force.'
          : 'It would change how many staff are needed. The rota manager or the team lead decides; until then the count before it holds.',
    };
  }

  async list(work: Work, unitId: UnitId): Promise<CensusList> {
    work.allow({ unitId });
    if (!(await unitById(work.tx, unitId))) throw new NotFound('unit');
    return { items: (await censusOf(work.tx, unitId, SHOWN_DAYS)).map(told) };
  }

  /** @throws NotFound, StaleVersion, `demand-decided` */
  async decide(work: Work, censusId: string, { decision, reason }: DecisionRequest): Promise<Census> {
    const count = await censusById(work.tx, censusId);
    if (!count) throw new NotFound('count');
    work.allow({ unitId: count.unitId });
    if (work.versionRead !== count.version) throw new StaleVersion(count.version);
    if (count.state !== 'PROPOSED') throw demandDecided();
    const state = decision === 'approve' ? 'IN_FORCE' : 'DECLINED';
    if (!(await decideCensus(work.tx, count, state, reason ?? null))) throw new StaleVersion();
    work.audit({ chain: unitChain(count.unitId), action: 'census.decided', subjectType: 'census', subjectId: censusId, detail: { state } });
    const version = count.version + 1;
    work.showVersion(version);
    return told({ ...count, state, version });
  }

  /** Lines of demand of the next day that would ask for another number of staff. Empty without a rota: nothing is planned by it yet. */
  private async changes(work: Work, unitId: string, counted: { readonly occupied: number; readonly present: number }): Promise<string[]> {
    const rotas = await rotasOfUnit(work.tx, unitId);
    const today = (zone: string) => localDayOf(Math.floor(work.now.getTime() / 60_000), zone);
    const rota = rotas.find(({ startsOn, endsOn, zone }) => startsOn <= addDays(today(zone), 1) && today(zone) <= endsOn) ?? rotas[0];
    const loaded = rota && (await loadRotaProblem(work.tx, rota.id));
    if (!rota || !loaded) return [];
    const { problem } = loaded;
    const wanted = (of: RotaProblem) => new Map(demandLines(of, openCalendar(of)).map((one) => [one.lineId, one]));
    const demand = { ...problem.demand, census: { usual: counted, entries: [] } };
    const [before, after] = [wanted(problem), wanted({ ...problem, demand })];
    const firstDay = rota.startsOn > today(rota.zone) ? rota.startsOn : today(rota.zone);
    const words = [...after.values()].flatMap((line) => {
      const was = before.get(line.lineId);
      if (line.ratio === undefined || was === undefined || was.min === line.min || line.date < firstDay) return [];
      return [
        `${line.name}${line.shiftId === undefined ? '' : ` (${line.shiftId.slice(11)})`}: ${line.min} instead of ${was.min} for ${line.ratio.people} people`,
      ];
    });
    return [...new Set(words)];
  }
}

function told({ censusId, unitId, countedAt, occupied, present, state, version }: CensusCount): Census {
  return { censusId, unitId: unitId as UnitId, countedAt: countedAt.toISOString(), occupied, present, state, version };
}

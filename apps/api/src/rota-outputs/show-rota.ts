import { Inject, Injectable } from '@nestjs/common';
import type { RotaBoard, RotaId } from '@handrail/contracts';
import { localDayOf } from '@handrail/rota-core';
import { describe, rotaSvg, toPng } from '@handrail/rota-picture';
import { loadRotaProblem, unitChain, type LoadedRota } from '@handrail/store';
import { NotFound } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { JudgedRotas, type Judged } from '../rota/judged-rotas.js';
import { audienceOf, rolesFor } from '../rota-editing/rota-desk.js';
import { RotaWords } from '../rota-editing/told-difference.js';
import { secondPersonFor } from '../rota-publishing/second-person.js';
import { boardOf } from './board-of.js';
import { pictureOf, type PictureView } from './picture-of.js';
import { assignmentsCsv, hoursCsv, ledgerCsv } from './rota-tables.js';

/** Roles that see absences, requests and everybody's hours: those who make the rota and those who approve it. */
const MAKERS = ['rota_manager', 'team_lead', 'on_call_team_lead', 'deputy'];

/** A rota in the forms in which people use it: picture, its words, tables, JSON. */
@Injectable()
export class ShowRota {
  constructor(@Inject(JudgedRotas) private readonly judgedRotas: JudgedRotas) {}

  async svg(work: Work, rotaId: RotaId): Promise<string> {
    return rotaSvg(await this.picture(work, rotaId));
  }

  /** Drawn after the transaction: a picture takes a fraction of a second and needs no connection. */
  static async png(svg: string): Promise<Uint8Array> {
    return toPng(svg);
  }

  /** The same as the picture, to be read or heard. */
  async text(work: Work, rotaId: RotaId): Promise<string> {
    const picture = await this.picture(work, rotaId);
    const people = picture.people.map(({ name, cells }) => {
      const shifts = cells.flatMap(({ letter, breach, changed }, day) =>
        letter === ''
          ? []
          : [
              `${picture.days[day]?.weekday} ${picture.days[day]?.date} ${letter}${breach ? ' (breaks a rule)' : ''}${changed ? ' (changed)' : ''}`,
            ],
      );
      return `${name}: ${shifts.length === 0 ? 'no shifts' : shifts.join(', ')}`;
    });
    const legend = picture.legend.map(({ letter, meaning }) => `${letter}: ${meaning}`);
    return [picture.title, picture.subtitle, '', describe(picture), '', ...people, '', ...legend, ''].join('\n');
  }

  async assignments(work: Work, rotaId: RotaId): Promise<string> {
    return assignmentsCsv(await this.exported(work, rotaId));
  }

  async hours(work: Work, rotaId: RotaId): Promise<string> {
    return hoursCsv(await this.exported(work, rotaId, 'figures'));
  }

  async ledger(work: Work, rotaId: RotaId): Promise<string> {
    const loaded = await this.exported(work, rotaId, 'figures');
    return ledgerCsv(loaded, this.judgedRotas.of(loaded).judgement);
  }

  /** The rota with the checker's word on it. Ids and names of workers; nothing of service users and no reason for any absence. */
  async json(work: Work, rotaId: RotaId): Promise<string> {
    const loaded = await this.exported(work, rotaId, 'figures');
    const { rota, problem, assignments } = loaded;
    const { breaches, gaps, balanceGaps, cost, costByLevel, ledgers, fillRates, careHours } = this.judgedRotas.of(loaded).judgement;
    const words = new RotaWords(problem, audienceOf(work, rota.unitId));
    return JSON.stringify(
      {
        schemaVersion: 1,
        unit: { code: rota.unitCode, name: rota.unitName, zone: rota.zone },
        period: { from: rota.startsOn, to: rota.endsOn },
        state: rota.state,
        version: rota.currentVersion,
        assignments: assignments.map(
          ({
            assignmentId,
            workerId,
            shiftId,
            startsAt,
            endsAt,
            paidMinutes,
            duties,
            supernumerary,
            pinned,
            consent,
            changedAfterPublish,
          }) => ({
            assignmentId,
            workerId,
            worker: words.worker(workerId),
            shiftId,
            startsAt: startsAt.toISOString(),
            endsAt: endsAt.toISOString(),
            paidMinutes,
            duties,
            supernumerary,
            pinned,
            consent,
            changedAfterPublish,
          }),
        ),
        judgement: {
          breaches: breaches.filter(({ severity }) => severity === 'hard').map((breach) => words.breach(breach)),
          gaps,
          balanceGaps,
          cost,
          costByLevel,
          ledgers,
          fillRates,
          careHours,
        },
      },
      null,
      1,
    );
  }

  /** @param holds figures of each worker (they learn who took them out), or only who works when, which the whole unit sees */
  private async exported(work: Work, rotaId: RotaId, holds: 'shifts' | 'figures' = 'shifts'): Promise<LoadedRota> {
    const loaded = await this.open(work, rotaId);
    work.allow({ unitId: loaded.rota.unitId });
    work.audit({
      chain: unitChain(loaded.rota.unitId),
      action: 'rota.exported',
      subjectType: 'rota',
      subjectId: rotaId,
      detail: {
        as: work.operation,
        ...(holds === 'figures' && { workers: loaded.problem.workers.map(({ workerId }) => workerId) }),
      },
    });
    return loaded;
  }

  /** Days, shifts, marks and totals for a board on a screen. */
  async board(work: Work, rotaId: RotaId): Promise<RotaBoard> {
    const { loaded, judged, view } = await this.seen(work, rotaId);
    return boardOf(loaded, judged, new RotaWords(loaded.problem, audienceOf(work, loaded.rota.unitId)), view);
  }

  private async picture(work: Work, rotaId: RotaId) {
    const { loaded, judged, view } = await this.seen(work, rotaId);
    return pictureOf(loaded, judged.judgement, view);
  }

  /** The rota as far as the asker may see it. */
  private async seen(work: Work, rotaId: RotaId): Promise<{ loaded: LoadedRota; judged: Judged; view: PictureView }> {
    const loaded = await this.open(work, rotaId);
    const { rota } = loaded;
    const { nobodyElse } = await secondPersonFor(work, rota);
    const { limit } = work.allow({ unitId: rota.unitId, nobodyElse });
    if (limit === 'published-only' && rota.publishedVersion === null) throw new NotFound('published rota');
    const roles = rolesFor(work, rota.unitId);
    // A team lead who stands in as the second person for a unit that has none judges the whole of it.
    const whole = MAKERS.some((role) => roles.includes(role)) || (nobodyElse && limit === undefined && roles.length === 0);
    const today = localDayOf(Math.floor(work.now.getTime() / 60_000), rota.zone);
    return { loaded, judged: this.judgedRotas.of(loaded), view: { whole, reader: work.worker.workerId, today } };
  }

  private async open(work: Work, rotaId: RotaId): Promise<LoadedRota> {
    const loaded = await loadRotaProblem(work.tx, rotaId);
    if (!loaded) throw new NotFound('rota');
    work.showVersion(loaded.rota.version);
    return loaded;
  }
}

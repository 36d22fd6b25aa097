import { Inject, Injectable } from '@nestjs/common';
import type { RotaId, RotaList, RotaView } from '@handrail/contracts';
import { loadRotaProblem, namesOf, rotaById, rotasOfUnit, type LoadedRota, type RotaHead } from '@handrail/store';
import { NotFound } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { audienceOf } from '../rota-editing/rota-desk.js';
import { RotaWords } from '../rota-editing/told-difference.js';
import { secondPersonFor } from '../rota-publishing/second-person.js';
import { JudgedRotas } from './judged-rotas.js';
import { isPublished, makesRotas, unitMeant } from './reading.js';
import { summaryOf, viewOf } from './rota-telling.js';

/** Rotas of a list that are judged as things are now: the newest. Older ones are read one by one. */
const LISTED_MAX = 6;

/** Reading rotas, each with the independent checker's word as things are now. */
@Injectable()
export class ReadRotas {
  constructor(@Inject(JudgedRotas) private readonly judgedRotas: JudgedRotas) {}

  /** A unit's rotas, the latest period first; published ones only for those who may see no more. */
  async list(work: Work, unitText: string): Promise<RotaList> {
    const unit = await unitMeant(work, unitText);
    const { limit } = work.allow({ unitId: unit.id });
    const heads = (await rotasOfUnit(work.tx, unit.id))
      .filter((rota) => limit !== 'published-only' || isPublished(rota))
      .slice(0, LISTED_MAX);
    const items = [];
    for (const head of heads) {
      const loaded = await loadRotaProblem(work.tx, head.id);
      if (loaded) items.push((await this.judged(work, loaded)).summary);
    }
    return { items };
  }

  /** One rota. @throws NotFound, also for a rota that is not published where the asker may see published ones only */
  async read(work: Work, rotaId: RotaId): Promise<RotaView> {
    await this.allowed(work, rotaId);
    const loaded = await loadRotaProblem(work.tx, rotaId);
    if (!loaded) throw new NotFound('rota');
    const { ward, judgement, words, summary } = await this.judged(work, loaded);
    const { unitId, version } = loaded.rota;
    work.showVersion(version);
    return viewOf(loaded, { ward, judgement }, words, summary, {
      workerId: work.worker.workerId,
      makes: makesRotas(work, unitId),
      ledger: work.ask({ unitId }, 'ledger.read').allow,
    });
  }

  private async allowed(work: Work, rotaId: RotaId): Promise<RotaHead> {
    const rota = await rotaById(work.tx, rotaId);
    if (!rota) throw new NotFound('rota');
    const { nobodyElse } = await secondPersonFor(work, rota);
    const { limit } = work.allow({ unitId: rota.unitId, nobodyElse });
    if (limit === 'published-only' && !isPublished(rota)) throw new NotFound('rota');
    return rota;
  }

  private async judged(work: Work, loaded: LoadedRota) {
    const { rota, problem } = loaded;
    const { ward, judgement } = this.judgedRotas.of(loaded);
    const words = new RotaWords(problem, audienceOf(work, rota.unitId));
    const reviewer =
      rota.firstReviewedBy === null ? null : ((await namesOf(work.tx, [rota.firstReviewedBy])).get(rota.firstReviewedBy) ?? null);
    return { ward, judgement, words, summary: summaryOf(loaded, judgement, words, reviewer) };
  }
}

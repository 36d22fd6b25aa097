import { Injectable } from '@nestjs/common';
import type { FitId, FitList, FitState, RotaId } from '@handrail/contracts';
import { askFitToEnd, fitById, fitsOfRota, namesOf, proposalOfFit, rotaById, unitChain, type StoredFit } from '@handrail/store';
import { NotFound } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { fitStateOf, namedIn } from './fit-telling.js';
import { FitHasEnded } from './rota-refusals.js';

/** Following fits, and asking them to end. */
@Injectable()
export class FollowFits {
  async list(work: Work, rotaId: RotaId): Promise<FitList> {
    return { items: await this.told(work, await this.ofRota(work, rotaId)) };
  }

  /** The fit that was asked for last. @throws NotFound where none was */
  async latest(work: Work, rotaId: RotaId): Promise<FitState> {
    const [latest] = await this.ofRota(work, rotaId);
    if (!latest) throw new NotFound('fit');
    return this.one(work, latest);
  }

  async read(work: Work, fitId: FitId): Promise<FitState> {
    return this.one(work, await this.allowed(work, fitId));
  }

  /** `cancel` keeps nothing; `stop` takes the best so far. @throws FitHasEnded */
  async end(work: Work, fitId: FitId, how: 'cancel' | 'stop'): Promise<FitState> {
    const fit = await this.allowed(work, fitId);
    if (!(await askFitToEnd(work.tx, fitId, how))) throw new FitHasEnded(fitId, fit.state.toLowerCase());
    work.audit({ chain: unitChain(fit.unitId), action: `fit.${how}-asked`, subjectType: 'fit', subjectId: fitId });
    return this.one(work, (await fitById(work.tx, fitId)) ?? fit);
  }

  async allowed(work: Work, fitId: FitId): Promise<StoredFit> {
    const fit = await fitById(work.tx, fitId);
    if (!fit) throw new NotFound('fit');
    work.allow({ unitId: fit.unitId });
    return fit;
  }

  private async ofRota(work: Work, rotaId: RotaId): Promise<StoredFit[]> {
    const rota = await rotaById(work.tx, rotaId);
    if (!rota) throw new NotFound('rota');
    work.allow({ unitId: rota.unitId });
    return fitsOfRota(work.tx, rotaId);
  }

  private async one(work: Work, fit: StoredFit): Promise<FitState> {
    const [told] = await this.told(work, [fit]);
    if (!told) throw new NotFound('fit');
    return told;
  }

  private async told(work: Work, fits: readonly StoredFit[]): Promise<FitState[]> {
    const names = await namesOf(work.tx, namedIn(fits));
    const told: FitState[] = [];
    for (const fit of fits) {
      const taken = fit.state === 'PROPOSED' ? ((await proposalOfFit(work.tx, fit.id))?.takenIntoVersion ?? null) : null;
      told.push(fitStateOf(fit, names, taken));
    }
    return told;
  }
}

import { Injectable } from '@nestjs/common';
import type { FitId } from '@handrail/contracts';
import { checkRota, localDayOf } from '@handrail/rota-core';
import { rotaSvg } from '@handrail/rota-picture';
import { fitById, loadRotaProblem, proposalOfFit } from '@handrail/store';
import { NotFound } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { NoProposal } from '../rota/rota-refusals.js';
import { pictureOf } from './picture-of.js';

/** What a fit proposes, as a picture: nothing of it is on the rota until a person takes it. */
@Injectable()
export class ShowProposal {
  /** @throws NotFound, NoProposal */
  async svg(work: Work, fitId: FitId): Promise<string> {
    const fit = await fitById(work.tx, fitId);
    if (!fit) throw new NotFound('fit');
    work.allow({ unitId: fit.unitId });
    const [proposal, loaded] = [await proposalOfFit(work.tx, fitId), await loadRotaProblem(work.tx, fit.rotaId)];
    if (!proposal || !loaded) throw new NoProposal('none');
    const { entries } = proposal;
    const pins = new Set(loaded.problem.pins.map(({ workerId, shiftId }) => `${workerId} ${shiftId}`));
    const placed = entries.map(({ workerId, shiftId }) => ({
      workerId,
      shiftId,
      date: shiftId.slice(0, 10),
      pinned: pins.has(`${workerId} ${shiftId}`),
      changedAfterPublish: false,
    }));
    const today = localDayOf(Math.floor(work.now.getTime() / 60_000), loaded.rota.zone);
    const picture = pictureOf({ ...loaded, assignments: placed }, checkRota(loaded.problem, entries), { whole: true, today });
    return rotaSvg({ ...picture, subtitle: `proposal, waiting for a person; times of ${loaded.rota.zone}` });
  }
}

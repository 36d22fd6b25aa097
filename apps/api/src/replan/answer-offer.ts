import { Injectable } from '@nestjs/common';
import type { MyOffer, MyOffers, ShiftOfferId, UnitId } from '@handrail/contracts';
import { shiftInWords } from '@handrail/rota-core';
import {
  answerOffer,
  holdersOf,
  loadRotaProblem,
  offerById,
  offersForShift,
  offersTo,
  rotaById,
  settleNews,
  shiftNameOf,
  tellWorkers,
  unitChain,
  type StoredOffer,
} from '@handrail/store';
import { NotFound } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { rotaNews } from '../rota-editing/rota-desk.js';
import { offerStateTold } from './call-telling.js';
import { offerClosed } from './replan-refusals.js';
import { ShiftBoard } from './shift-board.js';
import { escalateUnlessClosable } from './unfilled-shift.js';

/** What the asker is offered, and their yes or no. Nobody hears of it but those who run the unit; the rota changes when one of them confirms. */
@Injectable()
export class AnswerOffer {
  async mine(work: Work): Promise<MyOffers> {
    const items: MyOffer[] = [];
    for (const offer of await offersTo(work.tx, work.worker.workerId)) items.push(await this.told(work, offer));
    return { items };
  }

  /** @throws NotFound, `offer-closed` */
  async run(work: Work, offerId: ShiftOfferId, answer: 'ACCEPTED' | 'DECLINED'): Promise<MyOffer> {
    const offer = await offerById(work.tx, offerId);
    if (offer?.workerId !== work.worker.workerId) {
      work.allow({ own: true });
      throw new NotFound('offer of yours');
    }
    work.allow({ unitId: offer.unitId, own: true });
    if (!(await answerOffer(work.tx, offerId, answer))) throw offerClosed(offerId);
    await settleNews(work.tx, 'shift-offer', offerId);
    await this.tell(work, offer, answer);
    work.audit({
      chain: unitChain(offer.unitId),
      action: answer === 'ACCEPTED' ? 'shift-offer.accepted' : 'shift-offer.declined',
      subjectType: 'shift-offer',
      subjectId: offerId,
    });
    return this.told(work, { ...offer, state: answer });
  }

  /** Those who run the unit hear the answer; after a no that leaves nobody, the team lead hears that the shift cannot be filled. */
  private async tell(work: Work, offer: StoredOffer, answer: 'ACCEPTED' | 'DECLINED'): Promise<void> {
    const rota = await rotaById(work.tx, offer.rotaId);
    if (!rota) return;
    const makers = (await holdersOf(work.tx, offer.unitId, ['rota_manager', 'team_lead'])).map(({ workerId }) => workerId);
    const kind = answer === 'ACCEPTED' ? 'offer-accepted' : 'offer-declined';
    await tellWorkers(work.tx, makers, rotaNews(rota, kind, `${kind} ${offer.id}`));
    if (answer === 'ACCEPTED') return;
    const loaded = await loadRotaProblem(work.tx, offer.rotaId);
    if (!loaded) return;
    const offers = await offersForShift(work.tx, offer.rotaId, offer.shiftId);
    const declined = new Set(offers.filter(({ state }) => state === 'DECLINED').map(({ workerId }) => workerId));
    const board = new ShiftBoard(loaded.problem, loaded.entries, offer.shiftId, { kind: 'rota-manager' }, declined);
    await escalateUnlessClosable(work, rota, board, declined.size);
  }

  private async told(work: Work, offer: StoredOffer): Promise<MyOffer> {
    const [date = '', code = ''] = offer.shiftId.split(':');
    const name = await shiftNameOf(work.tx, offer.unitId, code, new Date(`${date}T12:00:00Z`));
    const shift = `${offer.unit}, ${shiftInWords(date, name)}`;
    return {
      offerId: offer.id as ShiftOfferId,
      unitId: offer.unitId as UnitId,
      unit: offer.unit,
      shiftId: offer.shiftId,
      day: date,
      state: offerStateTold(offer.state),
      words:
        offer.state === 'OFFERED'
          ? `${shift}: can you take it? Yes or no are both fine.`
          : offer.state === 'ACCEPTED'
            ? `${shift}: you said yes. It is yours once the rota manager confirms.`
            : `${shift}: you said no. Nothing changes for you.`,
    };
  }
}

import type { RotaId, ShiftCallId, ShiftCallTold, ShiftOfferId, WorkerId } from '@handrail/contracts';
import type { OfferState, StoredCall } from '@handrail/store';

export type OfferStateTold = ShiftCallTold['offers'][number]['state'];

const STATES = {
  OFFERED: 'offered',
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  CONFIRMED: 'confirmed',
  WITHDRAWN: 'withdrawn',
} as const satisfies Record<OfferState, OfferStateTold>;

const NEXT = {
  waiting: 'Wait for the answers. Nothing changes before everybody asked has said yes and somebody confirms.',
  ready: 'Everybody said yes. Confirm to put them on the rota.',
  declined: 'Somebody said no. Read the fillers for the next choice, and ask them.',
  confirmed: 'They are on the rota.',
  withdrawn: 'The question was withdrawn. Nothing changed.',
} as const satisfies Record<ShiftCallTold['state'], string>;

export function offerStateTold(state: OfferState): OfferStateTold {
  return STATES[state];
}

/** Where a question to people stands: everybody must say yes. */
export function standingOf({ state, offers }: Pick<StoredCall, 'state' | 'offers'>): ShiftCallTold['state'] {
  if (state === 'CONFIRMED') return 'confirmed';
  if (state === 'WITHDRAWN') return 'withdrawn';
  if (offers.some((offer) => offer.state === 'DECLINED')) return 'declined';
  return offers.length > 0 && offers.every((offer) => offer.state === 'ACCEPTED') ? 'ready' : 'waiting';
}

export function callTold(call: StoredCall): ShiftCallTold {
  const state = standingOf(call);
  return {
    callId: call.id as ShiftCallId,
    rotaId: call.rotaId as RotaId,
    shiftId: call.shiftId,
    state,
    askingPrice: call.askingPrice,
    offers: call.offers.map((offer) => ({
      offerId: offer.id as ShiftOfferId,
      workerId: offer.workerId as WorkerId,
      name: offer.worker,
      state: STATES[offer.state],
      answeredAt: offer.answeredAt?.toISOString() ?? null,
    })),
    confirmedInNumber: call.confirmedInVersion,
    version: call.version,
    next: NEXT[state],
  };
}

import { Refused } from '../edge/refused.js';

export const notTheirShift = (workerId: string, shiftId: string) =>
  new Refused(
    'not-their-shift',
    `Worker ${workerId} is not on ${shiftId} of this rota. Read the rota again and name shifts that they have.`,
    {
      workerId,
      shiftId,
    },
  );

export const offAlready = (absenceId: string) =>
  new Refused('off-already', 'The rota has taken this person off already. Look at who could fill the shift instead.', { absenceId });

const WHY_NOT_ASKED = {
  rule: 'a rule that protects them forbids it',
  declined: 'they said no to this shift already',
  'not-needed': 'they would close none of its gaps',
} as const;

export const cannotBeOffered = (workerId: string, why: keyof typeof WHY_NOT_ASKED) =>
  new Refused(
    'cannot-be-offered',
    `Worker ${workerId} cannot be asked for this shift: ${WHY_NOT_ASKED[why]}. Read the fillers again and choose somebody of that list.`,
    { workerId, why },
  );

export const callOpen = (callId: string) =>
  new Refused('call-open', 'People are being asked for this shift already. Wait for their answers, or withdraw that question first.', {
    callId,
  });

export const callNotReady = (callId: string, state: string) =>
  new Refused(
    'call-not-ready',
    state === 'declined'
      ? 'Somebody said no. Read the fillers again: the next choice is named there.'
      : 'Not everybody has said yes yet, or the question is closed. Read it again before you confirm.',
    { callId, state },
  );

export const offerClosed = (offerId: string) =>
  new Refused('offer-closed', 'This offer is closed: it was answered, confirmed or withdrawn. Look at your shifts to see what holds.', {
    offerId,
  });

export const notPublishedYet = (rotaId: string, state: string) =>
  new Refused('not-published-yet', 'Only a published rota is re-planned. Have this one fitted instead.', { rotaId, state });

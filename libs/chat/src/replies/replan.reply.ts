import { createHash } from 'node:crypto';
import type { Confirmed, Fillers, MyOffer, ShiftCall } from '../api/replan.js';
import { heading, list, says, words, type Block, type Button, type Reply } from '../chat/reply.js';

/** Choices with a button, and people named of each list: more than that nobody reads in chat. */
const CHOICES_SHOWN = 5;
const NAMED_MAX = 12;

/** A short name of a group of people, so that a button asks exactly the people who were shown. */
export function groupKey(workerIds: readonly string[]): string {
  return createHash('sha256').update(workerIds.toSorted().join(' ')).digest('hex').slice(0, 12);
}

/** Who could fill a shift, cheapest first, and why others cannot. */
export function fillersReply(shift: Fillers): Reply {
  const blocks: Block[] = [heading(`${shift.shift}: ${shift.needed === 0 ? 'nobody is missing' : `${shift.needed} missing`}`)];
  const short = [...shift.lines.map((line) => line.words), ...shift.redFlags.map((flag) => flag.words)];
  if (short.length > 0) blocks.push(list(short));
  if (shift.call) blocks.push(...callBlocks(shift.call));
  // While people are asked, and once all have said yes, only that is of use.
  if (shift.call?.state === 'waiting' || shift.call?.state === 'ready')
    return { blocks: [...blocks, words(shift.next)], buttons: fillButtons(shift) };
  const choices = shift.choices.slice(0, CHOICES_SHOWN);
  if (choices.length > 0)
    blocks.push(
      heading(shift.closable ? 'Choices' : 'Nobody closes every gap; nearest'),
      list(choices.map((one) => `${one.rank}. ${one.words}`)),
    );
  if (shift.fillers.length > 0) blocks.push(heading('Figures'), named(shift.fillers.map((one) => one.words)));
  if (shift.refused.length > 0)
    blocks.push(heading('Cannot, with the first rule'), named(shift.refused.map((one) => `${one.words} (${one.rule})`)));
  if (shift.declined.length > 0) blocks.push(words(`Said no: ${shift.declined.map(({ name }) => name).join(', ')}.`));
  if (shift.relaxations.length > 0) blocks.push(heading('What would help'), list(shift.relaxations));
  blocks.push(words(shift.next));
  return { blocks, buttons: fillButtons(shift) };
}

function named(lines: readonly string[]): Block {
  const more = lines.length - NAMED_MAX;
  return list(more > 0 ? [...lines.slice(0, NAMED_MAX), `and ${more} more`] : lines);
}

const ANSWER: Readonly<Record<ShiftCall['offers'][number]['state'], string>> = {
  offered: 'no answer yet',
  accepted: 'said yes',
  declined: 'said no',
  confirmed: 'is on the rota',
  withdrawn: 'no longer asked',
};

function callBlocks({ offers }: ShiftCall): Block[] {
  return [heading('Asked'), list(offers.map(({ name, state }) => `${name}: ${ANSWER[state]}`))];
}

function fillButtons({ rotaId, shiftId, version, choices, call }: Fillers): Button[] {
  if (call?.state === 'ready')
    return [
      { label: 'Confirm', action: 'rota.fill-confirm', args: [call.callId, String(version)], tone: 'main' },
      { label: 'Withdraw', action: 'rota.fill-withdraw', args: [call.callId, String(call.version)] },
    ];
  if (call?.state === 'waiting') return [{ label: 'Withdraw', action: 'rota.fill-withdraw', args: [call.callId, String(call.version)] }];
  return choices.slice(0, CHOICES_SHOWN).map(({ people }) => ({
    label: `Ask ${people.map(({ name }) => name).join(' and ')}`.slice(0, 75),
    action: 'rota.fill-ask',
    args: [rotaId, shiftId, groupKey(people.map(({ workerId }) => workerId))],
  }));
}

export function askedReply(call: ShiftCall): Reply {
  return { blocks: [...callBlocks(call), words(call.next)] };
}

export function confirmedReply({ number, told, difference }: Confirmed): Reply {
  return {
    blocks: [
      heading(`On the rota, as its version ${number}`),
      list(difference.lines),
      words(`${told} ${told === 1 ? 'person is' : 'people are'} told. Nobody else’s shift changed.`),
    ],
  };
}

/** Shifts offered to the asker, each with its two buttons. */
export function withOffers(reply: Reply, offers: readonly MyOffer[]): Reply {
  if (offers.length === 0) return reply;
  const open = offers.filter(({ state }) => state === 'offered');
  const several = open.length > 1;
  const buttons = open.slice(0, 10).flatMap(({ offerId }, index): Button[] => {
    const which = several ? ` to ${index + 1}` : '';
    return [
      { label: `Yes${which}`, action: 'shift.accept', args: [offerId], tone: 'main' },
      { label: `No${which}`, action: 'shift.decline', args: [offerId] },
    ];
  });
  const waiting = offers.filter(({ state }) => state !== 'offered').map((one) => one.words);
  const blocks: Block[] = [];
  if (open.length > 0)
    blocks.push(heading('Offered to you'), list(open.map((one, index) => (several ? `${index + 1}. ${one.words}` : one.words))));
  if (waiting.length > 0) blocks.push(list(waiting));
  return { ...reply, blocks: [...blocks, ...reply.blocks], buttons: [...buttons, ...(reply.buttons ?? [])] };
}

export function offerAnsweredReply({ words: said }: MyOffer): Reply {
  return says(said);
}

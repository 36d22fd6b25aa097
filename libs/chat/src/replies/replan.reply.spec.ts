import { describe, expect, it } from 'vitest';
import type { Fillers, MyOffer, ShiftCall } from '../api/replan.js';
import { writeActionId } from '../chat/action-id.js';
import { says } from '../chat/reply.js';
import { fillersReply, withOffers } from './replan.reply.js';

const id = (n: number) => `0b0e7e4e-8f0a-4b3c-9d1e-${String(n).padStart(12, '0')}`;
const people = (...names: string[]) => names.map((name, index) => ({ workerId: id(index + 1), name }));

const night = {
  rotaId: id(9),
  version: 4,
  shiftId: '2026-11-24:N',
  shift: 'Tuesday 24 November, Night',
  needed: 2,
  lines: [{ lineId: 'sw', name: 'sw', rule: 'P2', wanted: 5, had: 3, missing: 2, words: 'sw: 3 of 5' }],
  redFlags: [],
  closable: true,
  choices: [{ rank: 1, people: people('C3', 'C4'), askingPrice: 25, cost: 25, stillMissing: [], words: 'C3 and C4: price of asking 25.' }],
  fillers: [],
  refused: [{ workerId: id(5), name: 'C7', rule: 'L1', figures: null, words: 'C7 would average 48.28 h a week, 48 h are allowed.' }],
  declined: [],
  relaxations: [],
  next: 'Ask them.',
  call: null,
} as unknown as Fillers;

const labels = (reply: { buttons?: readonly { label: string }[] }) => (reply.buttons ?? []).map(({ label }) => label);

describe('filling a shift in chat', () => {
  it('names each choice with its price and who cannot with the rule, and asks those shown', () => {
    const reply = fillersReply(night);
    expect(JSON.stringify(reply.blocks)).toContain('1. C3 and C4: price of asking 25.');
    expect(JSON.stringify(reply.blocks)).toContain('48.28 h a week, 48 h are allowed. (L1)');
    expect(labels(reply)).toEqual(['Ask C3 and C4']);
  });

  it('offers to confirm only once all have said yes', () => {
    const call = { callId: id(8), offers: [], next: '' } as unknown as ShiftCall;
    const withCall = (state: ShiftCall['state']) => labels(fillersReply({ ...night, call: { ...call, state } }));
    expect(withCall('waiting')).toEqual(['Withdraw']);
    expect(withCall('ready')).toEqual(['Confirm', 'Withdraw']);
    expect(withCall('declined')).toEqual(['Ask C3 and C4']);
    const offers = [
      { name: 'C3', state: 'accepted' },
      { name: 'C4', state: 'offered' },
    ];
    const waiting = JSON.stringify(fillersReply({ ...night, call: { ...call, state: 'waiting', offers } as unknown as ShiftCall }));
    expect(waiting).toContain('C3: said yes');
    expect(waiting).not.toContain('C7 would average');
  });

  it('keeps every button within the length of an id on Discord, however many are asked', () => {
    const many = people('A', 'B', 'C', 'D', 'E', 'F');
    const reply = fillersReply({ ...night, choices: [{ ...night.choices[0]!, people: many }] });
    for (const { action, args } of reply.buttons ?? []) expect(() => writeActionId(action, args)).not.toThrow();
  });
});

it('shows what is offered with a yes and a no, before the shifts', () => {
  const offer = (state: MyOffer['state']) =>
    ({ offerId: id(3), state, words: 'Alder, Tuesday 24 November, Night: can you take it?' }) as unknown as MyOffer;
  expect(labels(withOffers(says('shifts'), [offer('offered')]))).toEqual(['Yes', 'No']);
  expect(labels(withOffers(says('shifts'), [offer('accepted')]))).toEqual([]);
  expect(labels(withOffers(says('shifts'), [offer('offered'), offer('offered')]))).toEqual(['Yes to 1', 'No to 1', 'Yes to 2', 'No to 2']);
});

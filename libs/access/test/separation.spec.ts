import { expect, it } from 'vitest';
import { decide, isOwnNote, isOwnRota, nobodyElseMay, type Actor } from '@handrail/access';

const lead: Actor = { kind: 'person', roles: [{ role: 'team_lead', units: ['alder'] }] };
const leadElsewhere: Actor = { kind: 'person', roles: [{ role: 'team_lead', units: ['south'] }] };

it('lets neither the first reviewer nor the last editor approve a rota, whatever their role', () => {
  const hands = { firstReviewedBy: 'ana', lastEditedBy: 'ben' };
  for (const [who, may] of [
    ['ana', false],
    ['ben', false],
    ['cleo', true],
  ] as const) {
    expect(decide('rota.approve', lead, { unitId: 'alder', own: isOwnRota(who, hands) }).allow).toBe(may);
  }
  expect(isOwnRota('ana', {})).toBe(false);
});

it('lets nobody countersign a note that they wrote a word of', () => {
  expect(decide('note.countersign', lead, { unitId: 'alder', own: isOwnNote('ana', ['ben', 'ana']) }).allow).toBe(false);
  expect(isOwnNote('ana', ['ben'])).toBe(false);
});

it('asks a team lead of another unit only where the unit has no second person', () => {
  const small = { unitId: 'larch', nobodyElse: nobodyElseMay(['ana', 'ben'], ['ana', 'ben']) };
  const big = { unitId: 'larch', nobodyElse: nobodyElseMay(['ana', 'ben', 'cleo'], ['ana', 'ben']) };
  expect(decide('rota.approve', leadElsewhere, small).allow).toBe(true);
  expect(decide('rota.approve', leadElsewhere, big).allow).toBe(false);
  expect(nobodyElseMay([], [])).toBe(true);
});

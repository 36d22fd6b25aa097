import { describe, expect, it } from 'vitest';
import { activePlan, draftPlan } from '../testing/plans.js';
import { plansInForce } from './plan.js';
import { activate, agreeWithPerson, propose, sendBack, supersede } from './transitions.js';

const agreed = () => {
  const plan = agreeWithPerson(propose(draftPlan(5), 'worker-1'), { kind: 'agreed', on: '2026-11-17', consentToShareWith: ['sister'] });
  if ('refused' in plan) throw new Error(plan.refused);
  return plan;
};

describe('plan versions', () => {
  it('go from draft to in force through the person, and retire the version before at once', () => {
    const result = activate(agreed(), activePlan('AL-07', 4), 'lead');
    expect(result).toMatchObject({
      active: { state: 'ACTIVE', version: 5, agreement: { kind: 'agreed' } },
      superseded: { state: 'SUPERSEDED', version: 4, supersededBy: 5 },
    });
  });

  it('need a written reason to go on without the person', () => {
    const proposed = propose(draftPlan(), 'worker-1');
    expect(agreeWithPerson(proposed, { kind: 'not-agreed', reason: '  ' })).toEqual({ refused: 'reason-missing' });
    expect(agreeWithPerson(proposed, { kind: 'not-agreed', reason: 'Asked twice; did not want to talk.' })).toMatchObject({
      state: 'AGREED_WITH_PERSON',
    });
  });

  it('are not made active by who proposed them, for another person, or over a newer one', () => {
    expect(activate(agreed(), null, 'worker-1')).toEqual({ refused: 'own-proposal' });
    expect(activate(agreed(), activePlan('AL-08', 4), 'lead')).toEqual({ refused: 'another-person' });
    expect(activate(agreed(), activePlan('AL-07', 5), 'lead')).toEqual({ refused: 'not-newer' });
  });

  it('can go back to the writer before they are in force', () => {
    expect(sendBack(agreed(), 'worker-1')).toMatchObject({ state: 'DRAFT', writtenBy: 'worker-1' });
  });

  it('are in force only while active, the highest of two', () => {
    const versions = [
      draftPlan(6),
      propose(draftPlan(7), 'w'),
      agreed(),
      supersede(activePlan('AL-07', 2), 3),
      activePlan('AL-07', 3),
      activePlan('AL-07', 4),
    ];
    expect([...plansInForce(versions).values()].map(({ version }) => version)).toEqual([4]);
  });
});

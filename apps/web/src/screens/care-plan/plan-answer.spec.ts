import { expect, it } from 'vitest';
import { daysOverdue } from './overdue-words.js';
import { shownBesides } from './shown-besides.js';

it('shows no line of the crisis plan twice', () => {
  const steps = ['2.3', 'C1', '2.4'].map((stepId) => ({ stepId }));
  expect(shownBesides(steps, [{ stepId: 'C1' }, { stepId: 'C2' }]).map(({ stepId }) => stepId)).toEqual(['2.3', '2.4']);
});

it('says one day and two days overdue', () => {
  expect([1, 2].map(daysOverdue)).toEqual(['1 day overdue', '2 days overdue']);
});

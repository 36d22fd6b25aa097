import { expect, it } from 'vitest';
import { linesToPutOn, planLines } from './plan-lines.js';

const step = (number: string, status: 'ACTIVE' | 'STOPPED') => ({
  number,
  text: `step ${number}`,
  who: '',
  frequency: '',
  conditions: '',
  status,
});
const plan = {
  ref: 'RO-05',
  planVersion: 3,
  content: {
    goals: [
      { number: 1, text: 'Sleep', steps: [step('1.1', 'ACTIVE'), step('1.2', 'STOPPED')] },
      { number: 2, text: 'Calm', steps: [step('2.1', 'ACTIVE')] },
    ],
    crisisPlan: [{ number: 1, text: 'Quiet lounge', who: '' }],
    warningSigns: [{ number: 2, text: 'Paces', stepNumbers: [] }],
  },
};

it('names the lines of the plan in force as the API does, without what was stopped', () => {
  expect(planLines(plan).map(({ line, text }) => `${line} ${text}`)).toEqual([
    'RO-05.v3.1.1 step 1.1',
    'RO-05.v3.2.1 step 2.1',
    'RO-05.v3.C1 Quiet lounge',
    'RO-05.v3.W2 Paces',
  ]);
});

it('offers no line that is on already', () => {
  const left = linesToPutOn(planLines(plan), [{ line: 'RO-05.v3.2.1' }, { line: 'RO-05.v2.C1' }]);
  expect(left.map(({ line }) => line)).toEqual(['RO-05.v3.1.1', 'RO-05.v3.C1', 'RO-05.v3.W2']);
});

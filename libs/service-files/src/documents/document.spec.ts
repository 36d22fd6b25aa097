import { describe, expect, it } from 'vitest';
import { isSensitive } from '../kinds.js';
import { problemSentence } from '../problem.js';
import { carePlans } from './care-plans.js';
import { readDocument, writeDocument, type DocumentKind } from './document.js';
import { ruleSets } from './rule-sets.js';

const step = { number: '2.3', text: 'Walk beside him and say little.', who: 'support worker' };
const plan = {
  serviceUser: 'AL-07',
  versions: [{ version: 4, state: 'ACTIVE', owner: 'rn1', reviewDue: '2026-12-01', goals: [{ number: 2, text: 'Calm', steps: [step] }] }],
};
const file = (...plans: unknown[]) => [JSON.stringify({ carePlans: plans })];

async function sentences<T>(of: DocumentKind<T>, chunks: string[], known = {}): Promise<string[]> {
  const reading = await readDocument(of, chunks, known);
  return reading.ok ? [] : reading.problems.map(problemSentence);
}

describe('a file of care plans', () => {
  it('reads whole and is written back the same', async () => {
    const reading = await readDocument(carePlans, file(plan));
    const written = writeDocument(carePlans, reading.ok ? [...reading.rows] : []);
    expect(await readDocument(carePlans, [written])).toEqual(reading);
    expect(reading).toMatchObject({ ok: true, rows: [plan] });
  });

  it('names the place, the value and what would be right', async () => {
    const wrong = { ...plan, versions: [{ ...plan.versions[0]!, reviewDue: '2026-11-31', state: 'active' }] };
    expect(await sentences(carePlans, file(plan, { ...wrong, serviceUser: 'AL-08' }))).toEqual([
      "care-plans.json column carePlans[1].versions[0].state: 'active' is not right here; write DRAFT, PROPOSED, AGREED_WITH_PERSON, ACTIVE, SUPERSEDED",
      "care-plans.json column carePlans[1].versions[0].reviewDue: '2026-11-31' is not right here; write a real date as YYYY-MM-DD",
    ]);
  });

  it('refuses unknown names, two versions in force, a step number used twice, and the same person twice', async () => {
    const two = { ...plan, serviceUser: 'AL-08', versions: [plan.versions[0], { ...plan.versions[0], version: 5 }] };
    const twice = {
      ...plan,
      serviceUser: 'AL-09',
      versions: [{ ...plan.versions[0], goals: [{ number: 2, text: 'Calm', steps: [step, step] }] }],
    };
    const all = (await sentences(carePlans, file(plan, plan, two, twice, { ...plan, serviceUser: 'AL-10', mood: 'low' }))).join('\n');
    for (const part of ["'AL-07' is already in carePlans[0]", 'mark one version as ACTIVE', 'number each goal, step', 'take out mood']) {
      expect(all).toContain(part);
    }
  });

  it('refuses people who are not known', async () => {
    const known = { serviceUsers: new Set(['AL-07']), workers: new Set<string>() };
    expect(await sentences(carePlans, file(plan), known)).toEqual([
      "care-plans.json column carePlans[0].versions[0].owner: 'rn1' is not a worker known here; add it to staff.csv and import that first",
    ]);
  });

  it.each([
    ['', 'the file is empty'],
    ['[]', 'the file is not a JSON object'],
    ['{"plans": []}', 'column plans: the name is not known'],
    ['{"carePlans": 3}', 'the list is missing'],
    ['{\n "carePlans": [\n  {"serviceUser": "AL-07"\n   "versions": []}]}', 'row 4: the JSON is broken here'],
    ['{"carePlans": [{"serviceUser": "AL-07", "versions": []}]}', 'write at least one version'],
  ])('says what is wrong with %j', async (text, part) => {
    expect((await sentences(carePlans, [text])).join('\n')).toContain(part);
  });

  it('counts every value in it as about a person', () => {
    expect(isSensitive('care-plans', 'carePlans[0].versions[0].goals[0].steps[0].text')).toBe(true);
    expect(isSensitive('staff', 'displayName')).toBe(false);
    expect(isSensitive('staff', 'restrictions')).toBe(true);
  });
});

it('refuses a rule that may be overridden by nobody', async () => {
  const rule = {
    id: 'L2',
    name: 'daily rest',
    level: 'hard',
    class: 'LAW',
    hardness: 'hard-overridable',
    params: { restMinutes: 660 },
    source: 'WTR 1998 reg 10',
    effectiveFrom: '2026-01-01',
  };
  const set = { id: 'house', version: 1, effectiveFrom: '2026-01-01', rules: [rule] };
  expect(await sentences(ruleSets, [JSON.stringify({ ruleSets: [set] })])).toEqual([
    'rule-sets.json column ruleSets[0].rules[0].overridableBy: the value is missing; name the role that may override it',
  ]);
});

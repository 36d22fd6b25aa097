import { describe, expect, it } from 'vitest';
import { checkRota } from '../checker.js';
import { whyGap } from '../explain/why-gap.js';
import { whyThis } from '../explain/why-this.js';
import { DEFAULT_RULE_SET, completeRuleSet, withRules } from '../rules/default-rules.js';
import type { RuleSet } from '../rules/rule-set.js';
import { openWard } from '../rules/worker-context.js';
import { aWard, aWorker, entry, LONG_DAY, NIGHT, NO_DEMAND } from '../ward-builders.js';
import type { RotaProblem } from '../ward/rota-problem.js';
import type { DemandTemplate, ExtraPeopleItem } from './demand.js';

const MONDAY = '2027-01-18';
const escort: ExtraPeopleItem = {
  itemId: 'esc',
  reason: 'escort',
  date: MONDAY,
  from: '10:00',
  to: '12:00',
  who: { is: 'support-worker' },
  extra: 1,
  knownTo: ['ade', 'bea'],
};
const oneToOne: DemandTemplate = {
  templateId: 'own',
  name: 'One to one by night',
  rule: 'P2',
  extent: { kindIds: ['N'] },
  who: { is: 'support-worker' },
  need: { min: 1 },
  knownTo: ['ade'],
};

function ward(
  facts: { readonly items?: readonly ExtraPeopleItem[]; readonly templates?: readonly DemandTemplate[] },
  ruleSet?: RuleSet,
): RotaProblem {
  return aWard({
    period: { firstDay: MONDAY, days: 2, zone: 'Europe/London' },
    workers: ['ade', 'bea', 'cai'].map((id) => aWorker(id, { name: id.charAt(0).toUpperCase() + id.slice(1), contractMinutes: 690 })),
    demand: { ...NO_DEMAND, items: facts.items ?? [], templates: facts.templates ?? [] },
    ...(ruleSet ? { ruleSet } : {}),
  });
}
const judged = (problem: RotaProblem, ...who: [string, typeof NIGHT][]) =>
  checkRota(
    problem,
    who.map(([workerId, kind]) => entry(workerId, MONDAY, kind)),
  );

describe('the same people for the same person (F4)', () => {
  it('costs ten while nobody who knows the person is there, and nothing once one of them is', () => {
    const problem = ward({ items: [escort] });
    expect(judged(problem, ['cai', LONG_DAY]).costByRule.F4).toBe(10);
    expect(judged(problem, ['bea', LONG_DAY]).costByRule.F4).toBeUndefined();
    expect(judged(problem, ['ade', LONG_DAY], ['bea', LONG_DAY]).costByRule.F4).toBeUndefined();
    expect(judged(problem, ['bea', NIGHT]).costByRule.F4).toBe(10); // not there at ten
  });

  it('is a wish: its lack is a preference, never a gap, and it asks for nobody more', () => {
    const judgement = judged(ward({ items: [escort] }), ['cai', LONG_DAY]);
    expect(judgement.gaps).toEqual([]);
    expect(judgement.costByLevel.preference).toBe(10);
    const line = judgement.cover.find(({ rule }) => rule === 'F4');
    expect(line).toMatchObject({ name: 'escort, somebody who knows the person', level: 'preference', min: 1, had: 0, missing: 1 });
  });

  it('is one wish with one price where shifts begin or end inside the need', () => {
    const evening = { ...escort, from: '18:00', to: '21:00' };
    const problem = ward({ items: [evening] });
    expect(judged(problem).cover.filter(({ rule }) => rule === 'F4')).toHaveLength(3); // to 19:30, to 20:00, to 21:00
    expect(judged(problem).costByRule.F4).toBe(10);
    expect(judged(problem, ['ade', LONG_DAY]).costByRule.F4).toBeUndefined();
  });

  it('follows a standing need on each of its shifts', () => {
    const problem = ward({ templates: [oneToOne] });
    expect(judged(problem).costByRule.F4).toBe(20);
    expect(judged(problem, ['ade', NIGHT]).costByRule.F4).toBe(10); // Tuesday night is left
  });

  it('wishes for nothing where nobody knows the person, where nobody is needed, and where the rule is off', () => {
    const { knownTo: _known, ...unknown } = escort;
    expect(judged(ward({ items: [unknown, { ...escort, itemId: 'nobody', knownTo: [] }] })).costByRule.F4).toBeUndefined();
    expect(judged(ward({ templates: [{ ...oneToOne, need: { min: 0 } }] })).costByRule.F4).toBeUndefined();
    expect(judged(ward({ items: [escort] }, withRules({ F4: { hardness: 'off' } }))).cover.map(({ rule }) => rule)).toEqual(['P2']);
  });

  it('names to a manager who knows the person, and to a worker nobody else', () => {
    const context = openWard(ward({ items: [escort] }));
    const lineId = context.problem.demand.items.length > 0 ? judged(context.problem).cover.find(({ rule }) => rule === 'F4')!.lineId : '';
    expect(whyGap(context, [], lineId, { kind: 'rota-manager' })!.relaxations.at(-1)!.words).toBe(
      '1 more Ade or Bea on Monday 18 January, Long day',
    );
    const toCai = JSON.stringify(whyGap(context, [], lineId, { kind: 'worker', workerId: 'cai' })!.relaxations);
    expect(toCai).not.toMatch(/Ade|Bea|"ade|bea"/u);
  });

  it('is among the reasons of whoever has the shift for it', () => {
    const context = openWard(ward({ items: [escort] }));
    const rota = [entry('ade', MONDAY), entry('cai', MONDAY)];
    const why = (workerId: string) => whyThis(context, rota, workerId, `${MONDAY}:LD`, { kind: 'worker', workerId });
    expect(why('ade')).toMatchObject({
      ruleIds: expect.arrayContaining(['F4']),
      words: expect.stringContaining('wanted for escort, somebody who knows the person'),
    });
    expect(why('cai')).toMatchObject({ ruleIds: expect.not.arrayContaining(['F4']) });
  });
});

it('completes a rule set from before the rule with the defaults, and leaves what it says', () => {
  const { F4: _later, ...before } = DEFAULT_RULE_SET.rules;
  const P22 = { ...before.P22, params: { inARowMax: 3, weightPerSleepIn: 5 } };
  const old = { ruleSetId: 'site', version: 7, rules: { ...before, P22 } } as unknown as RuleSet;
  const complete = completeRuleSet(old);
  expect(complete).toMatchObject({ ruleSetId: 'site', version: 7 });
  expect(complete.rules.F4).toEqual(DEFAULT_RULE_SET.rules.F4);
  expect(complete.rules.P22.params).toEqual({ inARowMax: 3, weightPerSleepIn: 5, wakeUpsMax: 2, weightAfterWakeUps: 40 });
});

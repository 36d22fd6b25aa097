import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClauses } from '../segment/read-clauses.js';
import { aWard } from '../testing.js';
import { maskNames } from '../segment/mask-names.js';
import { risksByRule } from './read.js';
import { secondOpinions } from './second-opinion.js';

function both(text: string) {
  const context = aWard();
  const read = readClauses(text, context);
  const byRule = risksByRule(read.text.plain, read.clauses, read.tokens, context);
  const masked = maskNames(read.text.plain, read.clauses, read.tokens);
  return { ...read, masked, byRule, all: secondOpinions(masked, read.clauses, byRule) };
}

const SAID = [
  'Ruben',
  'Fay',
  'she',
  'he',
  'blood',
  'rope',
  'tablets',
  'wants to die',
  'not',
  'brother',
  'tea',
  'walk',
  'if',
  'last year',
  ',',
  '.',
  'gone',
  'bridge',
];

describe('the second opinion', () => {
  it('drops no mention of the rules, turns none but those affirmed, and quotes the whole clause of what cannot wait', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SAID), { maxLength: 14 }), (words) => {
        const { byRule, all, clauses } = both(words.join(' '));
        for (const risk of byRule) {
          const kept = all.filter(
            (one) => one.category === risk.category && one.clause === risk.clause && one.start <= risk.start && one.end >= risk.end,
          );
          // A rule's denial stays what it is; what it affirmed is affirmed, or turned, and never waits for nobody.
          const isKept = kept.some((one) =>
            risk.assertion === 'AFFIRMED'
              ? one.assertion !== 'AFFIRMED' || one.urgency !== 'none' || risk.urgency === 'none'
              : one.assertion === risk.assertion,
          );
          expect(isKept).toBe(true);
        }
        for (const risk of all.filter(({ urgency, aboutStaff }) => urgency === 'act_now' && !aboutStaff)) {
          expect(risk.start).toBeLessThanOrEqual(clauses[risk.clause]!.start);
          expect(risk.end).toBeGreaterThanOrEqual(clauses[risk.clause]!.end);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    'Ruben denied any thoughts of ending it',
    'no self harm, no aggression',
    'Fay used to cut as a teenager',
    'Fay hung her coat up and sat down',
  ])('leaves alone what the rules read as not of now, or an idiom explains: %s', (text) => {
    const { byRule, all } = both(text);
    expect(all).toEqual(byRule);
  });

  it.each([
    ['suicidal_ideation', 'Fay said she wants to kill herself'],
    ['suicidal_ideation', 'he does not want to live any more'],
    ['self_harm', 'Ruben has cut his leg with glass'],
    ['overdose', 'she took all of her tablets tonight'],
    ['ligature', 'Fay had a belt tied round her neck'],
    ['aggression', 'Ruben kicked another patient in the stomach'],
    ['absconding', 'Fay has gone missing from the garden'],
    ['safeguarding_abuse', 'Fay told me that her carer slaps her'],
    ['physical_deterioration', 'Ruben collapsed and will not wake up'],
    ['fire', 'Fay set fire to her curtains'],
  ])('never turns plain words away: %s', (category, text) => {
    expect(both(text).all).toContainEqual(expect.objectContaining({ category, assertion: 'AFFIRMED', urgency: 'act_now' }));
  });

  it('raises no clause by the words beside it alone', () => {
    const { masked, clauses } = both('Fay sat on the step by the door, found Ruben blue at the lips');
    const beside = clauses.map((_, i) => ({ now: i === 0 ? 0 : 3, own: i === 0 ? -3 : 3, told: 0, topic: [1], stands: [1, 0, 0, 0, 0] }));
    expect(secondOpinions(masked, clauses, [], beside).map(({ clause }) => clause)).toEqual([1]);
    const own = beside.map((weighed) => ({ ...weighed, own: 3 }));
    expect(secondOpinions(masked, clauses, [], own).map(({ clause }) => clause)).toEqual([0, 1]);
  });

  it('raises what weighs a little only where it is hardly doubted that it is said of now', () => {
    const { masked, clauses } = both('Ruben rattled the rail above the landing');
    const weighing = (...stands: number[]) => secondOpinions(masked, clauses, [], [{ now: -1, own: -1, told: 0, topic: [1], stands }]);
    expect(weighing(0.97, 0.01, 0.01, 0.01, 0).map(({ urgency }) => urgency)).toEqual(['act_now']);
    expect(weighing(0.6, 0.4, 0, 0, 0)).toEqual([]);
  });

  it('lets what was heard in loose ideas wait where the words around it are calm, and still tells somebody this shift', () => {
    const calm = { now: -6, own: -6, told: -6, topic: [], stands: [1, 0, 0, 0, 0] };
    const { masked, clauses, byRule } = both('found Ruben blue at the lips and only gurgling when I shook him');
    const heard = byRule.filter(({ urgency }) => urgency === 'act_now').map((risk) => ({ ...risk, loose: true }));
    const all = secondOpinions(
      masked,
      clauses,
      heard,
      clauses.map(() => calm),
    );
    expect(heard).not.toEqual([]);
    expect(all.map(({ urgency }) => urgency)).toEqual(heard.map(() => 'this_shift'));
    expect(
      secondOpinions(
        masked,
        clauses,
        heard.map((risk) => ({ ...risk, loose: false })),
        clauses.map(() => calm),
      ).map(({ urgency }) => urgency),
    ).toEqual(heard.map(() => 'act_now'));
  });

  it('hears a phrase that often means something else as loosely as ideas, and a plain one, or one about staff, firmly', () => {
    const isLoose = (text: string) => both(text).byRule.map(({ loose }) => loose === true);
    expect(isLoose('Ruben had a lighter in his pocket')).toEqual([true]);
    expect(isLoose('Fay set fire to her curtains')).toEqual([false]);
    expect(isLoose('the night nurse pushed Ruben')).toEqual([false]);
  });

  it('quotes what was said with who said it, whichever mark of quotation opens it', () => {
    for (const mark of ["'", '"', '\u2018']) {
      const { masked, all } = both(`Fay said ${mark}I can't promise I won't use the cord tonight${mark}, cord taken, RN told.`);
      const quotes = all.filter(({ urgency }) => urgency === 'act_now').map(({ start, end }) => masked.slice(start, end));
      expect(quotes).toContainEqual(expect.stringContaining("i can't promise i won't use the cord tonight"));
      expect(quotes.every((quote) => quote.includes(' said '))).toBe(true);
    }
  });

  // Wordings of this file alone: no list, rule or learnt sentence holds them.
  it.each([
    ['Fay has her bootlace round the shower rail and her chin in the loop', 'act_now'],
    ['found Ruben blue at the lips and only gurgling when I shook him', 'act_now'],
    ['Fay made a lemon drizzle with Ruben and they shared it out', undefined],
  ])('hears what nobody listed, and not what is everyday: %s', (text, urgency) => {
    expect(both(text).all.find((risk) => risk.urgency === 'act_now')?.urgency).toBe(urgency);
  });
});

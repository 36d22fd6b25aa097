import type { CostLevel, Hardness, Rule, RuleClass, RuleId, RuleParameters, RuleSet, RuleTable } from './rule-set.js';

const MANAGERS = ['ROTA_MANAGER', 'TEAM_LEAD'] as const;
const HOUR = 60;
/** A 12.5 h long day or night less its unpaid hour. */
const ONE_SHIFT_MINUTES = 690;
/** Prices of a missing person-hour on a required line. */
const RN_HOUR = 600;
const SKILL_HOUR = 400;
const SUPPORT_HOUR = 300;

/** Our own default, to be confirmed by the site as its policy. */
const LOCAL = 'local policy (default of Handrail)';

function rule<Id extends RuleId>(
  id: Id,
  name: string,
  ruleClass: RuleClass,
  hardness: Hardness,
  level: CostLevel,
  params: RuleParameters[Id],
  source: string,
): Rule<Id> {
  const overridableBy = hardness === 'hard-overridable' ? MANAGERS : [];
  return { id, name, class: ruleClass, hardness, level, params, source, overridableBy, effectiveFrom: '2026-01-01' };
}

/**
 * Handrail's default rules and prices for England. All of them are settings of a site, and none is legal advice.
 * Minutes throughout. Prices form one integer cost in which an upper level outweighs the lower ones in practice.
 */
export const DEFAULT_RULES: RuleTable = {
  V1: rule('V1', 'leave is kept', 'CONTRACT', 'hard', 'hard', {}, 'leave granted'),
  V2: rule('V2', 'fixed days off are kept', 'CONTRACT', 'hard', 'hard', {}, 'agreed working pattern'),
  V3: rule('V3', 'agreed limits on shifts are kept', 'CONTRACT', 'hard', 'hard', {}, 'agreed working pattern; occupational health advice'),
  V4: rule('V4', 'only while employed', 'CONTRACT', 'hard', 'hard', {}, 'contract of employment'),
  L1: rule(
    'L1',
    'average weekly hours',
    'LAW',
    'hard',
    'hard',
    { weekMinutesMax: 48 * HOUR, referenceWeeks: 17 },
    'Working Time Regulations 1998, reg. 4-5',
  ),
  L2: rule(
    'L2',
    'daily rest',
    'LAW',
    'hard-overridable',
    'hard',
    { restMinutes: 11 * HOUR },
    'Working Time Regulations 1998, reg. 10; compensatory rest reg. 24',
  ),
  L3: rule(
    'L3',
    'weekly rest',
    'LAW',
    'hard-overridable',
    'hard',
    { weekRestMinutes: 24 * HOUR, fortnightRestMinutes: 48 * HOUR },
    'Working Time Regulations 1998, reg. 11',
  ),
  L4: rule(
    'L4',
    'rest break',
    'LAW',
    'hard',
    'hard',
    { longerThanMinutes: 6 * HOUR, breakMinutes: 20 },
    'Working Time Regulations 1998, reg. 12',
  ),
  L5: rule(
    'L5',
    'night worker average',
    'LAW',
    'hard',
    'hard',
    { dayMinutesMax: 8 * HOUR, referenceWeeks: 17 },
    'Working Time Regulations 1998, reg. 6',
  ),
  L6: rule(
    'L6',
    'young worker',
    'LAW',
    'hard',
    'hard',
    { restMinutes: 12 * HOUR, weekRestMinutes: 48 * HOUR, longerThanMinutes: 270, breakMinutes: 30 },
    'Working Time Regulations 1998, reg. 10(2), 11(3), 12(4)',
  ),
  L7: rule('L7', 'no overlap', 'LAW', 'hard', 'hard', {}, 'nobody is in two places'),
  L8: rule('L8', 'registration and clearance valid', 'LAW', 'hard', 'hard', {}, 'professional registration and screening law'),
  C1: rule(
    'C1',
    'contracted hours',
    'CONTRACT',
    'hard',
    'policy',
    { bandMinutes: ONE_SHIFT_MINUTES, weightPerHour: 2, partTimeShiftMinutes: ONE_SHIFT_MINUTES, partTimeWeight: 15 },
    'contract of employment; unused and over-hours of the NHS meaningful use standards',
  ),
  C2: rule('C2', 'most paid hours in a week', 'CONTRACT', 'hard-overridable', 'hard', { weekMinutesMax: 60 * HOUR }, LOCAL),
  C3: rule('C3', 'temporary staff', 'CONTRACT', 'soft', 'policy', { agencyWeight: 50, bankWeight: 10 }, LOCAL),
  P1: rule(
    'P1',
    'registered nurses on shift',
    'POLICY',
    'hard-overridable',
    'required',
    { weightPerHour: RN_HOUR },
    'NICE SG1 red flag: fewer than two registered nurses',
  ),
  P2: rule(
    'P2',
    'support workers on shift',
    'POLICY',
    'hard-overridable',
    'required',
    { weightPerHour: SUPPORT_HOUR, belowOptimalPerHour: 40 },
    'demand template of the unit',
  ),
  P3: rule(
    'P3',
    'registered nurse time shortfall',
    'POLICY',
    'flag',
    'policy',
    { missingMinutes: 8 * HOUR, missingPercent: 25 },
    'NICE SG1',
  ),
  P4: rule('P4', 'nurse in charge on shift', 'POLICY', 'hard', 'required', { weightPerHour: SKILL_HOUR }, LOCAL),
  P5: rule('P5', 'PMVA-trained on shift', 'POLICY', 'hard-overridable', 'required', { weightPerHour: SKILL_HOUR }, LOCAL),
  P6: rule('P6', 'medication-competent on shift', 'POLICY', 'hard', 'required', { weightPerHour: SKILL_HOUR }, LOCAL),
  P7: rule('P7', 'safe-keys holder and deputy on shift', 'POLICY', 'hard', 'required', { weightPerHour: SKILL_HOUR }, LOCAL),
  P8: rule(
    'P8',
    'observation cover',
    'POLICY',
    'hard',
    'required',
    { weightPerHour: SKILL_HOUR },
    'NICE NG10; one more than the continuous posts is local policy',
  ),
  P9: rule(
    'P9',
    'junior not alone',
    'POLICY',
    'hard-overridable',
    'required',
    { weightPerHour: SUPPORT_HOUR, noviceOnContinuousWeight: 20 },
    LOCAL,
  ),
  P10: rule(
    'P10',
    'gender mix where plans ask for it',
    'POLICY',
    'hard-overridable',
    'required',
    { weightPerHour: SUPPORT_HOUR },
    'care plans of the unit',
  ),
  P11: rule('P11', 'temporary staff at most half', 'POLICY', 'soft', 'policy', { weight: 100 }, LOCAL),
  P12: rule('P12', 'ward induction first', 'POLICY', 'hard', 'hard', {}, LOCAL),
  P13: rule(
    'P13',
    'nights in a row',
    'POLICY',
    'soft',
    'policy',
    { nightsMax: 4, weightPerNight: 40, restAfterMinutes: 46 * HOUR, restWeight: 60 },
    'HSG256-style fatigue advice; figures are local policy',
  ),
  P14: rule(
    'P14',
    'long days and days in a row',
    'POLICY',
    'soft',
    'policy',
    { longDaysMax: 3, weightPerLongDay: 40, daysMax: 6, weightPerDay: 40 },
    LOCAL,
  ),
  P15: rule(
    'P15',
    'shifts that must not follow one another',
    'POLICY',
    'hard',
    'hard',
    {
      successions: [
        { first: 'NIGHT', next: 'EARLY', hardness: 'hard', weight: 0 },
        { first: 'NIGHT', next: 'DAY', hardness: 'hard', weight: 0 },
        { first: 'NIGHT', next: 'LONG_DAY', hardness: 'hard', weight: 0 },
        { first: 'NIGHT', next: 'LATE', hardness: 'hard', weight: 0 },
        { first: 'LATE', next: 'EARLY', hardness: 'soft', weight: 30 },
      ],
      flipDays: 4,
      flipWeight: 30,
    },
    'pairs as in INRC-II; which pairs is local policy',
  ),
  P17: rule('P17', 'published assignments are kept', 'POLICY', 'soft', 'policy', { weightPerChange: 200 }, LOCAL),
  P18: rule('P18', 'supervision is held', 'POLICY', 'soft', 'policy', { weight: 30 }, LOCAL),
  P19: rule('P19', 'supernumerary time is not counted', 'POLICY', 'hard', 'hard', {}, LOCAL),
  P20: rule(
    'P20',
    'observations covered through handover',
    'POLICY',
    'hard',
    'required',
    { weightPerHour: SKILL_HOUR },
    'Veale 2019: a third of in-patient suicides fall in busy periods',
  ),
  P21: rule(
    'P21',
    'registered share of hours in a day',
    'POLICY',
    'soft',
    'policy',
    { registeredPercentMin: 35, weightPerShift: 240 },
    LOCAL,
  ),
  P22: rule(
    'P22',
    'sleep-ins',
    'POLICY',
    'soft',
    'policy',
    { inARowMax: 2, weightPerSleepIn: 40, wakeUpsMax: 2, weightAfterWakeUps: 40 },
    LOCAL,
  ),
  F1: rule('F1', 'requests', 'PREFERENCE', 'soft', 'preference', { weak: 5, normal: 10, strong: 25 }, LOCAL),
  F2: rule(
    'F2',
    'weekends',
    'PREFERENCE',
    'soft',
    'preference',
    { weekendsMax: 2, perDays: 28, weight: 30, halfWeight: 15 },
    'after INRC-II; figures are local policy',
  ),
  F3: rule('F3', 'fair share of nights, weekends and holidays', 'PREFERENCE', 'soft', 'fairness', { weightPerSquare: 4 }, LOCAL),
  F4: rule('F4', 'the same people for the same person', 'PREFERENCE', 'soft', 'preference', { weight: 10 }, LOCAL),
};

export const DEFAULT_RULE_SET: RuleSet = { ruleSetId: 'handrail-england', version: 1, rules: DEFAULT_RULES };

/**
 * A rule set as this version of Handrail knows rules: what an older one does not have, or has without a parameter, is as in the defaults. A problem
 * that waited through an upgrade is judged by it like one made after.
 */
export function completeRuleSet(ruleSet: RuleSet): RuleSet {
  const known: Record<string, Partial<Rule<RuleId>>> = ruleSet.rules;
  const rules = Object.fromEntries(
    Object.entries(DEFAULT_RULES).map(([id, rule]) => [id, { ...rule, ...known[id], params: { ...rule.params, ...known[id]?.params } }]),
  );
  return { ...ruleSet, rules: rules as unknown as RuleTable };
}

/** The defaults with some rules changed: how a site's own rule set, and a test's, is written. */
export function withRules(changes: { readonly [Id in RuleId]?: Partial<Omit<Rule<Id>, 'id'>> }, base: RuleSet = DEFAULT_RULE_SET): RuleSet {
  const rules: Record<string, unknown> = { ...base.rules };
  for (const [id, change] of Object.entries(changes)) rules[id] = { ...base.rules[id as RuleId], ...change };
  return { ...base, rules: rules as unknown as RuleTable };
}

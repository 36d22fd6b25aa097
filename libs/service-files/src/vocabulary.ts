/** The words that files share. They are the field's, spelled as in the rule catalogue and the observation policy. */
export const UNIT_KINDS = ['WARD', 'RESIDENTIAL', 'COMMUNITY', 'SUPPORTED_LIVING'] as const;
export const ACCESS_BY = ['shiftOrCaseload', 'caseload'] as const;
export const CHAT_QUOTES = ['full', 'linkOnly'] as const;
/** `OTHER` works no shifts: rota managers, administrators, leads without a care grade. */
export const GRADES = ['L2', 'L3', 'SENIOR', 'RN', 'OTHER'] as const;
export const EMPLOYMENT_TYPES = ['SUBSTANTIVE', 'BANK', 'AGENCY'] as const;
export const SHIFT_PATTERNS = ['rotating', 'nights-only', 'days-only', 'office-hours'] as const;
/** What a shift is to the body and to the rules, whatever a unit calls it. */
export const BANDS = ['EARLY', 'DAY', 'LONG_DAY', 'LATE', 'NIGHT', 'SLEEP_IN'] as const;
export const RESTRICTIONS = ['no-nights', 'no-long-days', 'no-sleep-in', 'no-weekends'] as const;
export const GENDERS = ['female', 'male', 'other'] as const;
export const APPOINTMENT_ROLES = [
  'rota-manager',
  'team-lead',
  'deputy',
  'on-call-team-lead',
  'safeguarding-lead',
  'ig-lead',
  'admin',
] as const;
export const LEAVE_KINDS = ['annual', 'sick', 'study', 'parental', 'carer', 'compassionate', 'unpaid', 'other'] as const;
export const REQUEST_TYPES = ['off', 'work'] as const;
export const REQUEST_STRENGTHS = ['weak', 'normal', 'strong'] as const;
export const SERVICE_USER_STATUSES = ['present', 'on-leave', 'discharged'] as const;
export const CASE_ROLES = ['care-coordinator', 'key-worker', 'named-nurse', 'co-worker'] as const;
export const OBSERVATION_LEVELS = ['GENERAL', 'INT_LOW', 'INT_HIGH', 'CONT_EYE', 'CONT_ARM', 'CONT_2', 'CONT_3'] as const;
export const DAY_NIGHT = ['both', 'day', 'night'] as const;
export const WEEKDAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const;
export const DEMAND_KINDS = ['shift', 'template', 'item'] as const;
export const DEMAND_REASONS = [
  'template',
  'escort',
  'appointment',
  'supervision',
  'group',
  'court',
  'enhanced-observation',
  'handover',
  'other',
] as const;
export const DUTIES = ['NIC', 'KEYS', 'MEDS', 'RESPONSE', 'SUPERNUMERARY'] as const;
/** Of `contract-minutes` the count is what was paid and the share what was owed: the difference is carried over. */
export const LEDGER_KINDS = [
  'nights',
  'weekends',
  'holidays',
  'late-changes',
  'requests-kept',
  'requests-broken',
  'contract-minutes',
] as const;
export const RULE_CLASSES = ['LAW', 'CONTRACT', 'POLICY', 'PREFERENCE'] as const;
/** `hard-overridable` is the catalogue's Hard*: the engine never breaks it, a named role may, with a reason. */
export const HARDNESSES = ['hard', 'hard-overridable', 'soft', 'flag', 'off'] as const;
/** Which of a rota's costs a breach is counted in, from what is never broken down to wishes. */
export const COST_LEVELS = ['hard', 'required', 'policy', 'fairness', 'preference'] as const;
export const PLAN_STATES = ['DRAFT', 'PROPOSED', 'AGREED_WITH_PERSON', 'ACTIVE', 'SUPERSEDED'] as const;
export const STEP_STATUSES = ['ACTIVE', 'ACHIEVED', 'STOPPED'] as const;

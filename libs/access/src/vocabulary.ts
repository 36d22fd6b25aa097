/**
 * What somebody is in an organisation. Grades (`l2` to `rn`) come with the contract; `nic` is the duty of the nurse in
 * charge (the shift lead in a home) for the length of a shift; the others are appointments, some of them with dates.
 */
export const ROLES = [
  'l2',
  'l3',
  'senior',
  'rn',
  'nic',
  'rota_manager',
  'team_lead',
  'deputy',
  'on_call_team_lead',
  'safeguarding_lead',
  'ig_lead',
  'admin',
] as const;
export type Role = (typeof ROLES)[number];

/** How near a thing is to the asker: their own, of a unit where they hold the role, or of any other unit. */
export const REACHES = ['own', 'own-unit', 'other-unit'] as const;
export type Reach = (typeof REACHES)[number];

/** What a service token may be used for. `chat` acts only on behalf of a linked worker, within that worker's own rights. */
export const SCOPES = ['chat', 'chat-link', 'census', 'import', 'metrics'] as const;
export type Scope = (typeof SCOPES)[number];

/** Facts that a grant can depend on. Whoever asks for a decision establishes them; a fact that is not stated is false. */
export const CONDITIONS = {
  onShift: 'is assigned to the unit on its current shift',
  onCaseload: 'has the person on their caseload',
  onCase: 'is named on the safeguarding case',
  safeguarding: 'the flag is a safeguarding one',
  planOwner: 'owns the care plan',
  juniorOrTemporaryAuthor: 'the author is an L2, bank, agency or new',
  notNamed: 'is not a subject of the concern',
  nobodyElse: 'the unit has no second person who may do it',
  reasonGiven: 'has stated a reason, which is kept',
} as const;
export type Condition = keyof typeof CONDITIONS;

/** How an answer is cut down for a role that is entitled to a part of it. */
export const LIMITS = {
  'published-only': 'published rotas only',
  'counts-only': 'counts and codes, no clinical text or value',
  'effect-only': 'available or not, without the reason',
  'own-figures-only': 'own figures and rank, nobody else’s',
  'averages-only': 'averages of the team, no named colleague',
  'no-text': 'that it exists and how old it is, not what it says',
  'technical-only': 'technical events, not who read whose record',
} as const;
export type Limit = keyof typeof LIMITS;

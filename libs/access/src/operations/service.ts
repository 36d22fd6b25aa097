import { anywhere, each, FLOOR, limited, othersInUnit, own, unit, type OperationPolicy } from '../grant.js';
import { ROLES } from '../vocabulary.js';

const chat = ['chat'] as const;

/** The organisation: units, staff, their files, and how work is shared. */
export const serviceOperations = {
  'unit.read': { name: 'Read the list of units', own: 'never', roles: each(ROLES, anywhere), onBehalf: chat },
  'shift.read': {
    name: 'See who is on shift',
    own: 'one’s own shift',
    roles: {
      ...each([...FLOOR, 'rota_manager', 'team_lead', 'deputy', 'on_call_team_lead'], unit),
      ...each(['safeguarding_lead'], anywhere),
    },
    onBehalf: chat,
  },
  'staff.read': {
    name: 'Read the staff list: names, grades, competences',
    own: 'one’s own entry',
    roles: {
      ...each([...FLOOR, 'rota_manager', 'team_lead', 'deputy', 'on_call_team_lead'], unit),
      ...each(['safeguarding_lead', 'ig_lead', 'admin'], anywhere),
    },
    onBehalf: chat,
  },
  'staff.read-absence': {
    name: 'Read absence and restrictions of staff',
    own: 'one’s own',
    roles: { ...each(FLOOR, own), rota_manager: [own, limited('effect-only', othersInUnit)], team_lead: [unit] },
    onBehalf: chat,
  },
  'staff-files.import': {
    name: 'Import units, staff, competences, leave, requests, demand, census and past shifts',
    own: 'never',
    roles: { ...each(['rota_manager', 'team_lead'], unit), ...each(['admin'], anywhere) },
    alone: ['import'],
  },
  'staff-files.export': {
    name: 'Export units, staff, competences, leave, requests, demand, census and past shifts',
    own: 'never',
    roles: { ...each(['rota_manager', 'team_lead'], unit), ...each(['admin'], anywhere) },
  },
  'care-files.import': {
    name: 'Import service users, caseload, care plans and observations',
    own: 'never',
    roles: { ...each(['team_lead'], unit), ...each(['ig_lead'], anywhere), ...each(['admin'], limited('counts-only', anywhere)) },
  },
  'care-files.export': {
    name: 'Export service users, caseload, care plans and observations',
    own: 'never',
    roles: { ...each(['team_lead'], unit), ...each(['ig_lead'], anywhere) },
  },
  'workload.own': {
    name: 'Read my own workload',
    own: 'one’s own',
    roles: each([...FLOOR, 'rota_manager', 'team_lead'], own),
    self: true,
    onBehalf: chat,
  },
  'workload.team': {
    name: 'Read how work is shared in a team',
    own: 'a team that one works in',
    roles: {
      ...each(['l2', 'l3'], limited('averages-only', unit)),
      ...each(['senior', 'rn', 'nic', 'rota_manager', 'team_lead', 'deputy'], unit),
    },
    onBehalf: chat,
  },
  'workload.named': {
    name: 'Read the workload of named colleagues',
    own: 'one’s own',
    roles: { ...each(['l2', 'l3'], own), ...each(['senior', 'rn', 'nic', 'rota_manager', 'team_lead'], unit) },
    onBehalf: chat,
  },
  'workload.what-if': {
    name: 'Ask what moving a case would do',
    own: 'never',
    roles: each(['rota_manager', 'team_lead'], unit),
    onBehalf: chat,
  },
} as const satisfies Record<string, OperationPolicy>;

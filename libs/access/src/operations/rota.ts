import { anywhere, each, elsewhere, FLOOR, limited, othersInUnit, own, unit, when, type OperationPolicy } from '../grant.js';

const chat = ['chat'] as const;
/** Those who make rotas for the unit; the on-call team lead does so in urgent cases. */
const MAKERS = ['rota_manager', 'team_lead', 'on_call_team_lead'] as const;
const THE_ROTA = 'a rota that one reviewed first or edited last';

function made(name: string): OperationPolicy {
  return { name, own: THE_ROTA, roles: each(MAKERS, unit), onBehalf: chat };
}

const readers = {
  ...each(['l2', 'l3'], limited('published-only', unit)),
  ...each(['senior', 'rn', 'nic', 'deputy', ...MAKERS], unit),
  // A team lead of another unit approves where the unit has no second person, and must read what they approve.
  team_lead: [unit, when('nobodyElse', elsewhere)],
};

export const rotaOperations = {
  'rota.read': { name: 'Read a rota', own: 'a rota that one works on', roles: readers, onBehalf: chat },
  'rota.picture': { name: 'See a rota as a picture', own: 'a rota that one works on', roles: readers, onBehalf: chat },
  'rota.export': { name: 'Export a rota', own: THE_ROTA, roles: each(['rota_manager', 'team_lead'], unit) },
  'rota.create': made('Create a rota for a period'),
  'rota.fit': made('Have a rota fitted'),
  'rota.fit.read': { name: 'Follow a fit', own: THE_ROTA, roles: each([...MAKERS, 'deputy'], unit), onBehalf: chat },
  'rota.fit.cancel': made('Cancel a fit'),
  'rota.fit.stop': made('Stop a fit early and take the best'),
  'rota.edit': made('Edit a rota, or take a proposal into it'),
  'rota.pin': made('Pin or unpin an assignment'),
  'rota.undo': made('Undo an edit'),
  'rota.propose': {
    name: 'Propose a change to a rota',
    own: 'a shift of one’s own',
    roles: each(['senior', 'rn', 'nic', ...MAKERS], unit),
    onBehalf: chat,
  },
  'rota.what-if': made('Ask what a change would do, without saving it'),
  'rota.review': { name: 'Review a rota first', own: THE_ROTA, roles: each([...MAKERS, 'deputy'], unit), onBehalf: chat },
  'rota.approve': {
    name: 'Approve a rota that somebody else reviewed and edited',
    own: THE_ROTA,
    roles: { ...each([...MAKERS, 'deputy'], othersInUnit), team_lead: [othersInUnit, when('nobodyElse', elsewhere)] },
    onBehalf: chat,
  },
  'rota.publish': made('Publish an approved rota'),
  'rota.override': made('Override a hard* rule, with a reason'),
  'rota.explain': {
    name: 'Ask why an assignment or a gap is as it is',
    own: 'one’s own assignment',
    roles: { ...each(FLOOR, limited('own-figures-only', own)), ...each(MAKERS, unit) },
    onBehalf: chat,
  },
  'rota.verify': { name: 'Verify the hours worked', own: THE_ROTA, roles: each(['rota_manager', 'team_lead'], unit), onBehalf: chat },
  'assignment.answer': {
    name: 'Accept or decline an offered shift',
    own: 'a shift offered to oneself',
    roles: each(FLOOR, own),
    onBehalf: chat,
  },
  'absence.report': {
    name: 'Report that somebody cannot come to a shift',
    own: 'one’s own shift',
    roles: { ...each(FLOOR, own), ...each(['nic', ...MAKERS], unit) },
    onBehalf: chat,
  },
  'ledger.read': {
    name: 'Read the fairness ledger with names',
    own: 'one’s own line',
    roles: each(['rota_manager', 'team_lead'], unit),
    onBehalf: chat,
  },
  'rule.read': {
    name: 'Read the rules of a unit',
    own: 'never',
    roles: { ...each([...FLOOR, ...MAKERS, 'deputy'], unit), ...each(['ig_lead', 'admin'], anywhere) },
    onBehalf: chat,
  },
  'rule.propose': { name: 'Propose a change to the rules of a unit', own: 'never', roles: each(['rota_manager', 'team_lead'], unit) },
  'rule.change': { name: 'Change the rules and templates of a unit', own: 'never', roles: each(['team_lead'], unit) },
  'rule.deploy': { name: 'Put a set of rules in place', own: 'never', roles: each(['admin'], anywhere) },
  'request.make': {
    name: 'Ask for a shift, a day off or leave; withdraw it',
    own: 'one’s own request',
    roles: each(FLOOR, own),
    onBehalf: chat,
  },
  'request.read': {
    name: 'Read requests and leave',
    own: 'one’s own request',
    roles: { ...each(FLOOR, own), rota_manager: [own, limited('effect-only', othersInUnit)], team_lead: [unit] },
    onBehalf: chat,
  },
  'request.decide': {
    name: 'Decide a request or leave',
    own: 'one’s own request',
    roles: each(['rota_manager', 'team_lead'], othersInUnit),
    onBehalf: chat,
  },
  'demand.read': {
    name: 'Read the demand of a unit',
    own: 'an item one proposed',
    roles: {
      ...each(['senior', 'rn', 'nic', 'team_lead', 'deputy', 'on_call_team_lead'], unit),
      rota_manager: [limited('counts-only', unit)],
    },
    onBehalf: chat,
  },
  'demand.propose': {
    name: 'Propose demand',
    own: 'an item one proposed',
    roles: each(['senior', 'rn', 'nic', ...MAKERS], unit),
    onBehalf: chat,
  },
  'demand.approve': {
    name: 'Approve demand that has a clinical cause',
    own: 'an item one proposed',
    roles: each(['rn', 'team_lead', 'on_call_team_lead'], unit),
    onBehalf: chat,
  },
  'demand.accept': {
    name: 'Accept demand for cost and feasibility',
    own: 'an item one proposed',
    roles: each(MAKERS, unit),
    onBehalf: chat,
  },
  'census.read': { name: 'Read the census', own: 'never', roles: each([...FLOOR, ...MAKERS, 'deputy'], unit), onBehalf: chat },
  'census.record': {
    name: 'Record the census',
    own: 'never',
    roles: each(['senior', 'rn', 'nic', 'team_lead', 'deputy', 'on_call_team_lead'], unit),
    onBehalf: chat,
    alone: ['census'],
  },
} as const satisfies Record<string, OperationPolicy>;

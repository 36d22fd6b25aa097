import { anywhere, each, elsewhere, FLOOR, limited, othersInUnit, own, unit, when, type OperationPolicy } from '../grant.js';

const chat = ['chat'] as const;
/**
 * The records of a person are one's own to read while that person is on one's caseload or, where the unit says so, while one is
 * assigned to the unit on the current shift (two hours before and after included).
 */
const THE_PERSON = 'a person on one’s caseload, or of the unit one is on shift for where the unit says so';
/** A team lead in whose hands something is put because nobody else may have it, wherever it belongs; never their own. */
const STANDS_IN = [when('nobodyElse', othersInUnit), when('nobodyElse', elsewhere)] as const;
const AUTHORS = [...FLOOR, 'team_lead', 'safeguarding_lead'] as const;
const LEADS = ['team_lead', 'deputy', 'on_call_team_lead'] as const;

function written(name: string): OperationPolicy {
  return { name, own: 'one’s own dictation and draft', roles: each(AUTHORS, own), onBehalf: chat };
}

const careReaders = {
  ...each(FLOOR, own),
  ...each(LEADS, unit),
  ...each(['safeguarding_lead'], when('onCase', anywhere)),
  ...each(['ig_lead'], when('reasonGiven', anywhere)),
};

function careRead(name: string): OperationPolicy {
  return { name, own: THE_PERSON, roles: careReaders, breakGlass: FLOOR, onBehalf: chat };
}

const onShiftOrLeading = {
  ...each(['senior', 'rn'], when('onShift', unit)),
  ...each(['nic', ...LEADS], unit),
  ...each(['safeguarding_lead'], when('safeguarding', anywhere)),
};

export const careOperations = {
  'capture.create': written('Dictate or type a note'),
  'draft.read': written('Read my drafts'),
  'draft.edit': written('Answer a question about my draft, or edit it'),
  'draft.confirm': written('Confirm my draft'),
  'draft.withdraw': written('Withdraw my draft'),
  'draft.list-unconfirmed': {
    name: 'List drafts of the unit that wait too long',
    own: 'one’s own draft',
    roles: each(['nic', ...LEADS], limited('no-text', unit)),
    onBehalf: chat,
  },
  'note.read': careRead('Read the notes of a person'),
  'note.read-restricted': {
    name: 'Read a restricted safeguarding note',
    own: 'a note that one wrote',
    roles: {
      ...each(['l2', 'l3', 'senior'], own),
      ...each(['rn', 'nic'], own, when('onCase', anywhere)),
      team_lead: [own, when('notNamed', othersInUnit)],
      ...each(['safeguarding_lead'], anywhere),
      ...each(['ig_lead'], anywhere),
    },
    onBehalf: chat,
  },
  'note.countersign': {
    name: 'Countersign a note that somebody else wrote, or return it',
    own: 'a note that one wrote',
    roles: {
      senior: [when('juniorOrTemporaryAuthor', othersInUnit)],
      ...each(['rn', 'deputy', 'on_call_team_lead'], othersInUnit),
      team_lead: [othersInUnit, when('nobodyElse', elsewhere)],
    },
    onBehalf: chat,
  },
  'note.addendum': {
    name: 'Add to a filed note',
    own: 'a note that one wrote, or that is about a person whose records are one’s own to read',
    roles: { ...each(FLOOR, own), ...each(LEADS, unit), safeguarding_lead: [own] },
    onBehalf: chat,
  },
  'note.entered-in-error': {
    name: 'Mark a filed note as entered in error, with a reason',
    own: 'a note that one wrote',
    roles: { ...each([...FLOOR, 'safeguarding_lead'], own), team_lead: [unit] },
    onBehalf: chat,
  },
  'handover.read': {
    name: 'Read the handover',
    own: 'the handover of a shift that one works on or takes over',
    roles: { ...each(FLOOR, own), ...each(LEADS, unit) },
    onBehalf: chat,
  },
  'handover.confirm': {
    name: 'Confirm the handover',
    own: 'the handover of a shift that one leads',
    roles: { nic: [own], team_lead: [unit] },
    onBehalf: chat,
  },
  'recording.create': written('Have my recording turned into text'),
  'incident.report': written('Report an incident'),
  'incident.read': {
    name: 'Read an incident',
    own: 'an incident that one reported, or of the shift that one works on',
    roles: { ...each(FLOOR, own), ...each(LEADS, unit) },
    onBehalf: chat,
  },
  'incident.sign': {
    name: 'Sign an incident that somebody else reported',
    own: 'an incident that one reported',
    roles: each(['nic', 'team_lead'], othersInUnit),
    onBehalf: chat,
  },
  'incident.return': {
    name: 'Give an incident that somebody else reported back to them, with a reason',
    own: 'an incident that one reported',
    roles: each(['nic', 'team_lead'], othersInUnit),
    onBehalf: chat,
  },
  'incident.amend': written('Change what an incident says after it came back to its reporter'),
  'incident.debrief': {
    name: 'Record the debrief after an incident',
    own: 'an incident that one reported',
    roles: each(LEADS, unit),
    onBehalf: chat,
  },
  'group.record': written('Record a group session'),
  'group.read': {
    name: 'Read who came to a group session',
    own: 'a session that one led, or of the shift that one works on',
    roles: { ...each(FLOOR, own), ...each(LEADS, unit) },
    onBehalf: chat,
  },
  'flag.read': {
    name: 'Read flags',
    own: 'a flag that one raised',
    roles: { ...each(['l2', 'l3'], own), ...flagReaders() },
    onBehalf: chat,
  },
  'flag.raise': { name: 'Raise a flag', own: 'a flag that one raises', roles: each(AUTHORS, own), onBehalf: chat },
  'flag.acknowledge': { name: 'Acknowledge a flag', own: 'a flag that one raised', roles: onShiftOrLeading, onBehalf: chat },
  'flag.action': { name: 'Record what was done about a flag', own: 'a flag that one raised', roles: onShiftOrLeading, onBehalf: chat },
  'flag.dismiss': {
    name: 'Dismiss a flag that somebody else raised, with a reason',
    own: 'a flag that one raised',
    roles: {
      ...each(['senior', 'rn'], when('onShift', othersInUnit)),
      ...each(['nic', ...LEADS], othersInUnit),
      ...each(['safeguarding_lead'], when('safeguarding', othersInUnit), when('safeguarding', elsewhere)),
    },
    onBehalf: chat,
  },
  'plan.read': careRead('Read the care plan of a person'),
  'plan.ask-steps': careRead('Ask for the steps of a care plan'),
  'plan.draft': {
    name: 'Draft and propose a version of a care plan',
    own: THE_PERSON,
    roles: { ...each(['l2', 'l3'], when('onCaseload', own)), ...each(['senior', 'rn', 'nic'], own), team_lead: [unit] },
    onBehalf: chat,
  },
  'plan.activate': {
    name: 'Make a version of a care plan active',
    own: THE_PERSON,
    roles: { rn: [when('planOwner', unit)], team_lead: [unit] },
    onBehalf: chat,
  },
  'plan.review': {
    name: 'Read which plans are due for review, and the evidence for it',
    own: THE_PERSON,
    roles: { ...each(['senior', 'rn'], own), ...each(['team_lead', 'deputy'], unit) },
    onBehalf: chat,
  },
  'observation.read': careRead('Read the observation level of a person'),
  'observation.count': {
    name: 'Read how many people are on each observation level',
    own: 'never',
    roles: each(['senior', 'rn', 'nic', 'rota_manager', ...LEADS], unit),
    onBehalf: chat,
  },
  'observation.prescribe': { name: 'Set, renew or end an observation level', own: THE_PERSON, roles: { rn: [own] }, onBehalf: chat },
  'proposal.read': {
    name: 'Read proposals that came from notes',
    own: THE_PERSON,
    roles: { ...each(['senior', 'rn', 'nic'], own), ...each(LEADS, unit), rota_manager: [limited('counts-only', unit)] },
    onBehalf: chat,
  },
  'proposal.decide-observation': {
    name: 'Decide a proposed review of an observation level',
    own: THE_PERSON,
    roles: { rn: [own] },
    onBehalf: chat,
  },
  'proposal.decide-plan': {
    name: 'Decide a proposed change of a care plan',
    own: THE_PERSON,
    roles: { rn: [when('planOwner', unit)], team_lead: [unit] },
    onBehalf: chat,
  },
  'person.list': {
    name: 'List the people of a unit, as far as their records are open to one',
    own: THE_PERSON,
    roles: careReaders,
    onBehalf: chat,
  },
  'break-glass.read': {
    name: 'Read who broke the glass',
    own: 'a glass that one broke',
    roles: { ...each(FLOOR, own), ...each(['team_lead'], ...STANDS_IN), ...each(['ig_lead'], anywhere) },
    onBehalf: chat,
  },
  'proposal.decide': {
    name: 'Decide a proposal that came from a note, by the rules of its kind',
    own: THE_PERSON,
    roles: { rn: [unit], team_lead: [unit] },
    onBehalf: chat,
  },
  'break-glass.use': {
    name: 'Break the glass for a person’s record, with a reason',
    own: THE_PERSON,
    roles: each(FLOOR, anywhere),
    onBehalf: chat,
  },
  'record.open': {
    name: 'Open a record outside one’s own, with a stated reason that another information governance lead reviews',
    own: THE_PERSON,
    roles: each(['ig_lead'], anywhere),
    onBehalf: chat,
  },
  'break-glass.review': {
    name: 'Review who broke the glass',
    own: 'a glass that one broke',
    roles: { ...each(['team_lead'], ...STANDS_IN), ig_lead: [othersInUnit, elsewhere] },
    onBehalf: chat,
  },
} as const satisfies Record<string, OperationPolicy>;

function flagReaders() {
  return {
    ...each(['senior', 'rn'], own, when('onShift', othersInUnit)),
    ...each(['nic', ...LEADS], unit),
    safeguarding_lead: [own, when('safeguarding', anywhere)],
    ...each(['ig_lead'], when('reasonGiven', anywhere)),
  };
}

import { anywhere, each, own, unit, when, limited, type OperationPolicy } from '../grant.js';
import { ROLES } from '../vocabulary.js';

/** Something that everybody may do about themselves. */
function aboutMe(name: string, chat: boolean): OperationPolicy {
  return {
    name,
    own: 'one’s own account',
    roles: each(ROLES, own),
    everybody: true,
    self: true,
    ...(chat ? { onBehalf: ['chat'] as const } : {}),
  };
}

function byAdmin(name: string): OperationPolicy {
  return { name, own: 'never', roles: each(['admin'], anywhere) };
}

function openToAll(name: string): OperationPolicy {
  return { name, own: 'never', roles: {}, open: true };
}

/** Accounts, sessions, tokens, settings, and the log of who did what. */
export const identityOperations = {
  'session.start': openToAll('Sign in'),
  'session.start-demo': openToAll('Sign in as a person of the demo data, from this machine only'),
  'session.end': aboutMe('Sign out', false),
  'me.read': aboutMe('Read who I am signed in as', true),
  'me.password': aboutMe('Change my password', false),
  'me.chat-link': aboutMe('Link my chat account, see my links, revoke them', true),
  'me.audit': aboutMe('Read my own accesses', true),
  'me.readers': aboutMe('Read who opened or changed what is kept about me', true),
  'me.page': aboutMe('Read my own page: hours, requests, competences', true),
  'me.shifts': aboutMe('Read my own shifts', true),
  'me.calendar': aboutMe('Make or revoke the secret address of my calendar', true),
  'me.ledger': aboutMe('Read my own figures in the fairness ledger', true),
  'me.caseload': aboutMe('Read my own caseload', true),
  'me.inbox': aboutMe('Read what waits for me', true),
  'calendar.feed': openToAll('Read a calendar by its secret address'),
  'me.chat': aboutMe('Talk with Handrail: every command of chat, as myself', false),
  'chat-link.redeem': { name: 'Redeem a one-time code that links a chat account', own: 'never', roles: {}, alone: ['chat-link'] },
  'delivery.take': { name: 'Take direct messages that wait to be sent', own: 'never', roles: {}, alone: ['chat'] },
  'delivery.report': { name: 'Report a direct message as sent or not sendable', own: 'never', roles: {}, alone: ['chat'] },
  'account.read': byAdmin('List accounts'),
  'account.create': byAdmin('Create an account'),
  'account.disable': byAdmin('Disable an account and end its sessions'),
  'account.reset-password': byAdmin('Set a new password for somebody who lost theirs'),
  'account.appoint': byAdmin('Appoint somebody to a role, with dates, or end it'),
  'deputy.appoint': {
    name: 'Appoint a deputy for a time',
    own: 'never',
    roles: { ...each(['team_lead'], unit), ...each(['admin'], anywhere) },
  },
  'service-token.read': byAdmin('List service tokens'),
  'service-token.create': byAdmin('Create a service token, shown once'),
  'service-token.revoke': byAdmin('Revoke a service token'),
  'settings.read': {
    name: 'Read the settings of a unit',
    own: 'never',
    roles: { ...each(['team_lead', 'rota_manager'], unit), ...each(['ig_lead', 'admin'], anywhere) },
  },
  'settings.change': byAdmin('Change the settings of a unit'),
  'audit.read': {
    name: 'Read the audit log',
    own: 'never',
    roles: {
      ...each(['team_lead'], unit),
      ...each(['safeguarding_lead'], when('onCase', anywhere)),
      ...each(['ig_lead'], anywhere),
      ...each(['admin'], limited('technical-only', anywhere)),
    },
    onBehalf: ['chat'],
  },
  'audit.verify': { name: 'Verify the chain of the audit log', own: 'never', roles: each(['ig_lead', 'admin'], anywhere) },
  'service.health': openToAll('Ask whether the service is alive and ready'),
  'service.metrics': { name: 'Read the metrics', own: 'never', roles: each(['admin'], anywhere), alone: ['metrics'] },
} as const satisfies Record<string, OperationPolicy>;

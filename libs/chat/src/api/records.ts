import {
  aboutMeEvent,
  auditEvent,
  glassUses,
  openedRecord,
  pageOf,
  type AuditEvent,
  type GlassUse,
  type OpenedRecord,
} from '@handrail/contracts';
import type { z } from 'zod';
import type { ActorApi } from './client.js';

const events = pageOf(auditEvent);
const aboutMe = pageOf(aboutMeEvent);
export type Events = z.infer<typeof events>;
export type AboutMe = z.infer<typeof aboutMe>;
export type { AuditEvent, GlassUse, OpenedRecord };

/** Events of one answer: the latest; the whole log is read in Handrail. */
const SHOWN = '20';

/** Information governance opens a record for a reason that another reviews. */
export function openRecord(api: ActorApi, ref: string, reason: string): Promise<OpenedRecord> {
  return api.call({ method: 'POST', path: '/record-openings', body: { ref, reason }, answer: openedRecord });
}

/** What was done to the record of one person, or read of it. */
export function logOfCase(api: ActorApi, ref: string): Promise<Events> {
  return api.call({ method: 'GET', path: '/audit-events', query: { ref, limit: SHOWN }, answer: events });
}

/** Who opened or changed what is kept about the asker. */
export function whoReadMine(api: ActorApi): Promise<AboutMe> {
  return api.call({ method: 'GET', path: '/me/readers', query: { limit: SHOWN }, answer: aboutMe });
}

/** Openings and broken glass that wait for a review, and that the asker did not make. */
export function openingsToReview(api: ActorApi): Promise<readonly GlassUse[]> {
  return api.call({ method: 'GET', path: '/break-glass', query: { unreviewed: 'true' }, answer: glassUses }).then(({ items }) => items);
}

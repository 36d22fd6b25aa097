import { Injectable } from '@nestjs/common';
import type { AboutMeEvent, PageQuery, WorkerId } from '@handrail/contracts';
import { readAuditAboutMe, type EventAboutMe } from '@handrail/store';
import type { Work } from '../edge/work.js';
import { pageOf, placeFrom } from './audit-pages.js';

type Told = Pick<AboutMeEvent, 'kind' | 'did' | 'words'>;
const read = (kind: Told['kind'], words: string): Told => ({ kind, did: 'read', words });
const changed = (kind: Told['kind'], words: string): Told => ({ kind, did: 'changed', words });

/**
 * What a worker is told of each event about them, in our own words. An action that does not stand here is not told: an event that is new,
 * or that belongs to a concern, must be thought about first.
 */
const TOLD: Readonly<Record<string, (event: EventAboutMe) => Told>> = {
  'leave.listed': ({ detail }) =>
    read('leave', `opened the leave of your unit, yours among it, ${holds(detail, 'why') ? 'with its reasons' : 'without its reasons'}`),
  'leave.read': () => read('leave', 'opened leave that you asked for'),
  'leave.decided': () => changed('leave', 'decided about leave that you asked for'),
  'requests.listed': () => read('requests', 'opened the requests of your unit, yours among them'),
  'request.decided': () => changed('requests', 'decided about a request of yours'),
  'absences.listed': () => read('absences', 'opened the absences of a rota, yours among them'),
  'absence.reported': () => changed('absences', 'reported that you could not come'),
  'workload.read': () => read('workload', 'opened how work is shared, with your figures by name'),
  'workload.asked': () => read('workload', 'asked how work is shared, with your figures by name'),
  'workload.what-if': () => read('workload', 'tried out moving a case, with your figures by name'),
  'rota.exported': () => read('rota-figures', 'took out figures of a rota, your hours or your part in its shares among them'),
  'export.done': ({ subjectId }) => read('staff-files', `took out the file "${subjectId}", with rows about you`),
  'draft.read': () => read('drafts', 'opened a draft that you wrote'),
  'draft.returned': () => changed('drafts', 'returned a draft that you wrote'),
  'note.filed': () => changed('drafts', 'countersigned a note that you wrote'),
  'note.entered-in-error': () => changed('drafts', 'marked a note that you wrote as entered in error'),
  'break-glass.reviewed': () => changed('break-glass', 'reviewed why you opened a record'),
  'account.created': () => changed('account', 'made your account'),
  'account.disabled': () => changed('account', 'disabled your account'),
  'password.reset': () => changed('account', 'set a new password for your account'),
  'role.appointed': () => changed('role', 'appointed you to a role'),
  'role.ended': () => changed('role', 'ended a role of yours'),
};

/**
 * Who opened or changed what is kept about the asker as a worker. Not told: what a whole unit sees of everybody (names, grades, competences,
 * published shifts), who read the audit log, and anything restricted, so that nobody learns here who looks into a concern about them.
 */
@Injectable()
export class WhoReadMine {
  async run(work: Work, { limit, after }: PageQuery): Promise<{ items: AboutMeEvent[]; nextCursor: string | null }> {
    work.allow({ own: true });
    return pageOf(await readAuditAboutMe(work.tx, Object.keys(TOLD), limit + 1, placeFrom(after)), limit, told);
  }
}

function told(event: EventAboutMe): AboutMeEvent {
  const { at, readerId, reader, unit, action } = event;
  return { at: at.toISOString(), readerId: readerId as WorkerId, reader, unit, ...TOLD[action]!(event) };
}

function holds(detail: unknown, name: string): boolean {
  return typeof detail === 'object' && detail !== null && (detail as Record<string, unknown>)[name] === true;
}

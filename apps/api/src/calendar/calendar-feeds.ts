import { Inject, Injectable } from '@nestjs/common';
import type { ApiSettings } from '@handrail/config';
import type { CalendarFeed, MakeCalendarFeedRequest, NewCalendarFeed } from '@handrail/contracts';
import {
  feedsOf,
  keepFeed,
  ORGANISATION_CHAIN,
  readerOfFeed,
  revokeFeed,
  shiftsOfWorker,
  type CalendarFeed as StoredFeed,
} from '@handrail/store';
import { NotFound } from '../edge/request-errors.js';
import { hashOfSecret, newSecret } from '../edge/secrets.js';
import { SETTINGS } from '../edge/tokens.js';
import type { Work } from '../edge/work.js';
import { calendarText } from './calendar-text.js';

const DAY = 86_400_000;
const BEFORE_DAYS = 60;
const AHEAD_DAYS = 200;

/** Secret addresses under which a calendar program finds a worker's shifts. Whoever has one can read them: it is shown once and can be ended. */
@Injectable()
export class CalendarFeeds {
  constructor(@Inject(SETTINGS) private readonly settings: ApiSettings) {}

  async make(work: Work, { name }: MakeCalendarFeedRequest): Promise<NewCalendarFeed> {
    const { workerId } = work.worker;
    const secret = newSecret();
    const feed = await keepFeed(work.tx, workerId, hashOfSecret(secret), name);
    work.audit({ chain: ORGANISATION_CHAIN, action: 'calendar.made', subjectType: 'worker', subjectId: workerId });
    return { ...shown(feed), url: `${this.settings.publicUrl.replace(/\/$/, '')}/api/v1/calendars/${secret}.ics` };
  }

  async mine(work: Work): Promise<CalendarFeed[]> {
    return (await feedsOf(work.tx, work.worker.workerId)).map(shown);
  }

  /** @throws NotFound */
  async revoke(work: Work, feedId: string): Promise<void> {
    const { workerId } = work.worker;
    if (!(await revokeFeed(work.tx, workerId, feedId))) throw new NotFound('calendar of yours');
    work.audit({ chain: ORGANISATION_CHAIN, action: 'calendar.revoked', subjectType: 'worker', subjectId: workerId });
  }

  /** The calendar behind an address. @throws NotFound for one that is unknown, ended, or of somebody who left: all alike */
  async read(work: Work, secret: string): Promise<string> {
    const workerId = await readerOfFeed(work.tx, hashOfSecret(secret));
    if (workerId === null) throw new NotFound('calendar');
    const now = work.now.getTime();
    const shifts = await shiftsOfWorker(work.tx, workerId, new Date(now - BEFORE_DAYS * DAY), new Date(now + AHEAD_DAYS * DAY));
    return calendarText(shifts, work.now);
  }
}

function shown({ feedId, name, madeAt, lastReadAt }: StoredFeed): CalendarFeed {
  return { feedId, name, madeAt: madeAt.toISOString(), lastReadAt: lastReadAt?.toISOString() ?? null };
}

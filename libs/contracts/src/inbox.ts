import { z } from 'zod';
import { instant } from './common.js';
import { chatChannel, externalUserId } from './identity.js';

/** `demand` waits for the decision on its clinical cause, `demand-cost` for cost and feasibility; `offer` is a shift offered to the asker. */
export const inboxKind = z.enum([
  'countersign',
  'flag',
  'proposal',
  'demand',
  'demand-cost',
  'offer',
  'leave',
  'rota',
  'plan-review',
  'draft',
  'incident',
  'break-glass',
]);
export type InboxKind = z.infer<typeof inboxKind>;

/** One thing that waits for the asker: an id, a local reference, a time. */
export const inboxItem = z
  .strictObject({
    kind: inboxKind,
    id: z.uuid(),
    title: z.string().describe('local references only'),
    due: instant.nullable(),
    overdue: z.boolean(),
    link: z.string().describe('where it is read and decided, below /api/v1'),
  })
  .meta({ id: 'InboxItem' });
export type InboxItem = z.infer<typeof inboxItem>;

export const inbox = z
  .strictObject({
    items: z.array(inboxItem).describe('overdue first, then by time'),
    counts: z.record(z.string(), z.int().nonnegative()),
    news: z.int().nonnegative().describe('notifications that are not done'),
  })
  .meta({ id: 'Inbox' });
export type Inbox = z.infer<typeof inbox>;

export const reviewMove = z.enum(['acknowledge', 'action', 'dismiss', 'countersign', 'return', 'approve', 'reject']);

/** One thing to decide, with the words it rests on; what is decided is bound to the version or hash shown. */
export const reviewSubject = z
  .strictObject({
    kind: inboxKind,
    id: z.uuid(),
    unit: z.string().nullable().describe('code of the unit that it belongs to'),
    subject: z
      .enum(['observation-review', 'plan-contradiction'])
      .nullable()
      .describe('of a proposal: what it proposes; an observation review is approved with the level that the nurse sets'),
    title: z.string(),
    quotes: z.array(z.string()),
    lines: z.array(z.string()),
    version: z.int(),
    contentHash: z.string().nullable(),
    may: z.array(reviewMove).describe('what the asker may do about it now'),
  })
  .meta({ id: 'ReviewSubject' });
export type ReviewSubject = z.infer<typeof reviewSubject>;

export const newsItem = z
  .strictObject({
    notificationId: z.uuid(),
    kind: z.string(),
    title: z.string(),
    createdAt: instant,
    due: instant.nullable(),
    itemKind: inboxKind.nullable(),
    itemId: z.uuid().nullable(),
  })
  .meta({ id: 'Notification' });
export type NewsItem = z.infer<typeof newsItem>;
export const newsList = z.strictObject({ items: z.array(newsItem) });
export type NewsList = z.infer<typeof newsList>;

export const takeDeliveriesRequest = z.strictObject({ channel: chatChannel, max: z.int().min(1).max(50).default(20) });
export type TakeDeliveriesRequest = z.infer<typeof takeDeliveriesRequest>;

export const deliveryList = z
  .strictObject({
    items: z.array(
      z.strictObject({
        deliveryId: z.uuid(),
        externalUserId,
        title: z.string().describe('local references only'),
        itemKind: inboxKind.nullable(),
        itemId: z.uuid().nullable(),
      }),
    ),
  })
  .meta({ id: 'Deliveries' });
export type DeliveryList = z.infer<typeof deliveryList>;

import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  deliveryList,
  inbox,
  inboxKind,
  newsList,
  reviewSubject,
  takeDeliveriesRequest,
  type DeliveryList,
  type Inbox,
  type InboxKind,
  type NewsList,
  type ReviewSubject,
  type TakeDeliveriesRequest,
} from '@handrail/contracts';
import { markNewsDone, newsOf, reportDelivery, takeDeliveries } from '@handrail/store';
import { z } from 'zod';
import { Asker, type Caller } from '../edge/caller.js';
import { Operation } from '../edge/operation.js';
import { NotFound } from '../edge/request-errors.js';
import { MyInbox } from './my-inbox.js';
import { itemOf, titleOf } from './news-words.js';
import { ReadReviewSubject } from './review-subject.js';

/** Seconds for which a taker holds messages; one that dies in between leaves them to the next. */
const LEASE_SECONDS = 60;
const id = z.uuid();

@ApiTags('inbox')
@Controller()
export class InboxController {
  constructor(
    @Inject(MyInbox) private readonly myInbox: MyInbox,
    @Inject(ReadReviewSubject) private readonly subject: ReadReviewSubject,
  ) {}

  @Operation('me.inbox', { answers: { 200: inbox } })
  @Get('me/inbox')
  read(@Asker() caller: Caller): Promise<Inbox> {
    return caller.work((work) => this.myInbox.run(work));
  }

  @Operation('me.inbox', { answers: { 200: reviewSubject }, refusals: ['not-found'] })
  @Get('me/inbox/:kind/:id')
  one(
    @Asker() caller: Caller,
    @Param('kind', { schema: inboxKind }) kind: InboxKind,
    @Param('id', { schema: id }) subjectId: string,
  ): Promise<ReviewSubject> {
    return caller.work((work) => this.subject.run(work, kind, subjectId));
  }

  @Operation('me.inbox', { answers: { 200: newsList } })
  @Get('me/notifications')
  news(@Asker() caller: Caller): Promise<NewsList> {
    return caller.work(async (work) => ({
      items: (await newsOf(work.tx, work.worker.workerId)).map((news) => ({
        notificationId: news.notificationId,
        kind: news.kind,
        title: titleOf(news),
        createdAt: news.createdAt.toISOString(),
        due: news.dueAt?.toISOString() ?? null,
        itemKind: itemOf(news),
        itemId: news.subjectId,
      })),
    }));
  }

  @Operation('me.inbox', { answers: { 204: 'nothing' }, refusals: ['not-found'] })
  @Post('me/notifications/:id/done')
  @HttpCode(204)
  done(@Asker() caller: Caller, @Param('id', { schema: id }) notificationId: string): Promise<void> {
    return caller.work(async (work) => {
      if (!(await markNewsDone(work.tx, work.worker.workerId, notificationId))) throw new NotFound('notification');
    });
  }

  @Operation('delivery.take', { answers: { 200: deliveryList } })
  @Post('deliveries/take')
  @HttpCode(200)
  take(@Asker() caller: Caller, @Body({ schema: takeDeliveriesRequest }) { channel, max }: TakeDeliveriesRequest): Promise<DeliveryList> {
    return caller.work(async (work) => ({
      items: (await takeDeliveries(work.tx, channel, max, LEASE_SECONDS)).map((message) => ({
        deliveryId: message.deliveryId,
        externalUserId: message.externalUserId,
        title: titleOf(message),
        itemKind: itemOf(message),
        itemId: message.subjectId,
      })),
    }));
  }

  @Operation('delivery.report', { answers: { 204: 'nothing' }, refusals: ['not-found'] })
  @Post('deliveries/:id/sent')
  @HttpCode(204)
  sent(@Asker() caller: Caller, @Param('id', { schema: id }) deliveryId: string): Promise<void> {
    return report(caller, deliveryId, 'sent');
  }

  @Operation('delivery.report', { answers: { 204: 'nothing' }, refusals: ['not-found'] })
  @Post('deliveries/:id/refused')
  @HttpCode(204)
  refused(@Asker() caller: Caller, @Param('id', { schema: id }) deliveryId: string): Promise<void> {
    return report(caller, deliveryId, 'refused');
  }
}

function report(caller: Caller, deliveryId: string, outcome: 'sent' | 'refused'): Promise<void> {
  return caller.work(async (work) => {
    if (!(await reportDelivery(work.tx, deliveryId, outcome))) throw new NotFound('message');
  });
}

import { setTimeout as sleep } from 'node:timers/promises';
import { type ActorApi, inboxItem, type Reply, reportDelivery, takeDeliveries, words } from '@handrail/chat';
import type { ChatGateway } from './gateway.js';

/**
 * Takes direct messages that wait in the API and sends them, until stopped. A message that was sent and not reported (the process died in
 * between) is sent again: twice is better than never for something that somebody must decide.
 * @param apiFor a client for one round; each round has requests of its own
 * @param everyMs milliseconds between two looks
 */
export async function deliverNotices(
  apiFor: (requestId: string) => ActorApi,
  gateway: Pick<ChatGateway, 'tell'>,
  everyMs: number,
  stopped: AbortSignal,
  report: (error: unknown) => void,
): Promise<void> {
  for (let round = Date.now(); !stopped.aborted; round += 1) {
    try {
      const api = apiFor(`round-${round}`);
      for (const notice of (await takeDeliveries(api)).items) {
        // One that cannot be sent must not hold up the others: it comes back when its lease has run out.
        await gateway
          .tell(notice.externalUserId, noticeReply(notice))
          .then((outcome) => reportDelivery(api, notice.deliveryId, outcome))
          .catch(report);
      }
    } catch (error) {
      report(error);
    }
    await sleep(everyMs, undefined, { signal: stopped }).catch(() => undefined);
  }
}

/** Says that something waits, with local references only; what it is about is opened by its own button and then shown ephemerally. */
function noticeReply(notice: { title: string; itemKind: string | null; itemId: string | null }): Reply {
  const kind = inboxItem.shape.kind.safeParse(notice.itemKind);
  const open =
    kind.success && notice.itemId
      ? [{ label: 'Open', action: 'review.open', args: [kind.data, notice.itemId], tone: 'main' as const }]
      : [];
  return { blocks: [words(notice.title)], buttons: open };
}

import { offersOfMine } from '../api/replan.js';
import type { ActorApi } from '../api/client.js';
import { says, type Reply } from '../chat/reply.js';
import { withOffers } from '../replies/replan.reply.js';

/** The shifts offered to the asker, each with its yes and no. */
export async function offersToMe(api: ActorApi): Promise<Reply> {
  const offers = await offersOfMine(api);
  return offers.length === 0 ? says('No shift is offered to you any more.') : withOffers({ blocks: [] }, offers);
}

import type { MessageEvent } from '@nestjs/common';
import { from, type Observable } from 'rxjs';
import type { FitId, FitState } from '@handrail/contracts';
import type { Caller } from '../edge/caller.js';
import type { Leaving } from '../edge/leaving.js';
import type { FollowFits } from './follow-fits.js';

/** Milliseconds between two looks at a fit that is followed; each is a short transaction of its own. */
const LOOK_EVERY_MS = 500;
/** A stream ends after so long, and the browser opens another: whoever follows is asked again who they are. */
const STREAM_MS_MAX = 10 * 60_000;

/**
 * A fit’s progress as server-sent events: one at once, one for each change, the last when it has ended. When the process is to stop, the
 * stream ends, and the browser opens another where it can.
 * @throws NotFound, NotAllowed before anything is sent
 */
export async function fitEvents(
  caller: Caller,
  { followFits, leaving }: { readonly followFits: FollowFits; readonly leaving: Leaving },
  fitId: FitId,
): Promise<Observable<MessageEvent>> {
  const read = () => caller.work((work) => followFits.read(work, fitId));
  const first = await read();
  return from(changes(first, read, leaving));
}

async function* changes(first: FitState, read: () => Promise<FitState>, leaving: Leaving): AsyncGenerator<MessageEvent> {
  const until = Date.now() + STREAM_MS_MAX;
  let last = '';
  for (let fit = first; ; fit = await read()) {
    const text = JSON.stringify(fit);
    if (text !== last) yield { type: 'fit', id: String(fit.percent), data: fit };
    last = text;
    if (fit.finishedAt !== null || Date.now() > until) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    if (leaving.hasBegun) return;
  }
}

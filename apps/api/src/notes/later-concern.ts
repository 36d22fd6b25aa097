import { understand } from '@handrail/care-notes';
import {
  capturesById,
  chainOf,
  everybodyElse,
  flagsWhere,
  keepFromNamed,
  matterOf,
  tellWorkers,
  type ClosedFlag,
  type Matter,
  type Transaction,
  type WritingContext,
} from '@handrail/store';
import { DONE_BY_SOMEBODY, firstToKnow, newsOfFlag } from '../flags/route-flag.js';
import { colleaguesNamed, dictationContext } from './dictation-context.js';
import type { Reading } from './understood.js';

export interface Further {
  readonly reading: Reading;
  readonly known: WritingContext;
  /** The dictation that they add to. */
  readonly to: string;
  /** The dictation whose draft or incident is restricted with the matter: what is logged of it keeps its place in the log of the unit and shows nothing. */
  readonly loggedWith: string;
  /** Whose flags they bear on; null: everybody's of the matter. */
  readonly serviceUserId: string | null;
}

/**
 * Whether a matter is a concern about staff once these words were added, read by themselves and together with what was said before. Where it is, those whom
 * the words name neither read nor answer what was flagged before, harm is restricted as if all had been said at once, and whoever stands in for them is told.
 * To be asked before the words' own flags are raised, so that these go by them too.
 */
export async function concernsStaffNow(tx: Transaction, { reading, known, to, loggedWith, serviceUserId }: Further): Promise<boolean> {
  const { captureId, understanding } = reading;
  const own = understanding.risks.some(({ aboutStaff }) => aboutStaff);
  const matter = await matterOf(tx, captureId, to, DONE_BY_SOMEBODY);
  if (!own && !matter.concernsStaff && !(await saysWhoDidIt(tx, matter, reading, known))) return false;
  const said = (await capturesById(tx, [...matter.captureIds, captureId])).map((one) => one.text).join('\n');
  const named = colleaguesNamed(known, await everybodyElse(tx), said);
  const closed = await keepFromNamed(tx, captureId, matter, { serviceUserId, harm: DONE_BY_SOMEBODY, named });
  for (const flag of closed) await tellOthers(tx, flag);
  if (closed.length > 0)
    tx.audit({
      chain: chainOf(known.unitId),
      action: 'flag.kept-from-named',
      subjectType: 'capture',
      subjectId: loggedWith,
      detail: {
        flags: closed.map(({ flagId }) => flagId),
        from: [...new Set(closed.flatMap(({ notFor }) => notFor))],
        told: [...new Set(closed.flatMap(({ toldBefore }) => toldBefore))],
      },
    });
  return true;
}

/** "It was Nia." says nothing alone, and a good deal straight behind "somebody pushed her". */
async function saysWhoDidIt(
  tx: Transaction,
  { captureIds, tellsOfHarm }: Matter,
  { text }: Reading,
  known: WritingContext,
): Promise<boolean> {
  if (!tellsOfHarm) return false;
  const flags = (await flagsWhere(tx, { captureIds })).filter(({ category }) => DONE_BY_SOMEBODY.includes(category));
  const context = dictationContext(known, { receivedAt: tx.now });
  return [...new Set(flags.map(({ quote }) => quote ?? ''))].some((quote) =>
    understand(`${quote}. ${text}`, context).risks.some(({ aboutStaff }) => aboutStaff),
  );
}

/** A closed one needs nobody any more; of one that was dismissed the leads hear, since whoever dismissed it may be the one. */
async function tellOthers(tx: Transaction, flag: ClosedFlag): Promise<void> {
  if (flag.state === 'CLOSED') return;
  await tellWorkers(
    tx,
    await firstToKnow(tx, flag, flag.notFor),
    newsOfFlag(flag, flag.newlyRestricted ? 'flag-restricted' : 'flag-raised'),
  );
}

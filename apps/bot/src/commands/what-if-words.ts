import { units } from '@handrail/contracts';
import { whoIs } from '../api/identity.js';
import { rotasOf } from '../api/rota.js';
import type { ActorApi } from '../api/client.js';
import { DAY_EXAMPLES, dayAt, readDay } from '../chat/days.js';
import { says, type Reply } from '../chat/reply.js';
import { noSuchPeriod } from '../replies/rota.reply.js';
import { notUnderstood } from './rota-names.js';
import { whatIfOff } from './short-notice.js';

/** An absence that somebody asks about. Days are as they were said; `from` is empty for today. */
export type Absence = { readonly worker: string; readonly from: string; readonly until: string };

const ABSENCE =
  /^(?:and |so )?(?:what(?: happens| would happen)? if|suppose)\s+(.{1,80}?)\s+(?:is|was|were|are|goes|went|calls in)\s+(?:off|sick|ill|away|on leave|not (?:coming|here|in))\b\s*(?:(?:from|on)\s+)?(.{0,30}?)\s*(?:(?:until|till|to)\s+(.{1,30}?))?\s*[?.!]*$/i;

/** Reads "what if SW2 is off until Friday?". @returns nothing for anything else; never throws */
export function absenceAsked(text: string): Absence | undefined {
  const [, worker, from = '', until = ''] = ABSENCE.exec(text.trim()) ?? [];
  return worker === undefined ? undefined : { worker: worker.trim(), from: from.trim(), until: until.trim() };
}

/** What the absence would do to the rota of the asker's own unit. Nothing is saved. */
export async function answerAbsence({ worker, from: fromSaid, until: untilSaid }: Absence, askedAt: Date, api: ActorApi): Promise<Reply> {
  const today = dayAt(askedAt, await api.zone());
  const from = fromSaid === '' ? today : readDay(fromSaid, today);
  const until = from !== undefined && untilSaid !== '' ? readDay(untilSaid, from) : from;
  if (from === undefined || until === undefined) return notUnderstood(`I cannot read the days. ${DAY_EXAMPLES}`);
  const { homeUnitId } = await whoIs(api);
  const { items } = await api.call({ method: 'GET', path: '/units', answer: units });
  const unit = items.find(({ unitId }) => unitId === homeUnitId);
  if (unit === undefined) return says('Say which unit: /rota what-if unit worker day until.');
  const rotas = await rotasOf(api, unit.code);
  const rota = rotas.find((one) => one.from <= from && from <= one.to);
  return rota === undefined ? noSuchPeriod(rotas) : whatIfOff(rota.rotaId, worker, from, until, api);
}

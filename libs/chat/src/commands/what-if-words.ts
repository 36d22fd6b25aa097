import { units } from '@handrail/contracts';
import { whoIs } from '../api/identity.js';
import { rotasOf } from '../api/rota.js';
import type { ActorApi } from '../api/client.js';
import { DAY_EXAMPLES, dayAt, readDay } from '../chat/days.js';
import type { Reply } from '../chat/reply.js';
import { ApiProblem } from '../api/problems.js';
import { boardOf, staffNumbers } from '../api/rota-edits.js';
import { notUnderstood, personCalled } from './rota-names.js';
import { whatIfOff } from './short-notice.js';

/** Units whose rotas are looked through for a person. */
const UNITS_LOOKED_AT = 10;

/** An absence that somebody asks about. Days are as they were said; `from` is empty for today. */
export type Absence = { readonly worker: string; readonly from: string; readonly until: string };

const ABSENCE =
  /^(?:and |so )?(?:what(?: happens| would happen)? if|suppose)\s+(.{1,80}?)\s+(?:is|was|were|are|goes|went|calls in)\s+(?:off|sick|ill|away|on leave|not (?:coming|here|in))\b\s*(?:(?:from|on)\s+)?(.{0,30}?)\s*(?:(?:until|till|to)\s+(.{1,30}?))?\s*[?.!]*$/i;

/** Reads "what if SW2 is off until Friday?". @returns nothing for anything else; never throws */
export function absenceAsked(text: string): Absence | undefined {
  const [, worker, from = '', until = ''] = ABSENCE.exec(text.trim()) ?? [];
  return worker === undefined ? undefined : { worker: worker.trim(), from: from.trim(), until: until.trim() };
}

/** What the absence would do to the rota of the asker's own unit, or, for who belongs to none, of the one that has that person. Nothing is saved. */
export async function answerAbsence({ worker, from: fromSaid, until: untilSaid }: Absence, askedAt: Date, api: ActorApi): Promise<Reply> {
  const today = dayAt(askedAt, await api.zone());
  const from = fromSaid === '' ? today : readDay(fromSaid, today);
  const until = from !== undefined && untilSaid !== '' ? readDay(untilSaid, from) : from;
  if (from === undefined || until === undefined) return notUnderstood(`I cannot read the days. ${DAY_EXAMPLES}`);
  const { homeUnitId } = await whoIs(api);
  const { items } = await api.call({ method: 'GET', path: '/units', answer: units });
  const own = items.filter(({ unitId }) => unitId === homeUnitId);
  const found: string[] = [];
  for (const { code } of own.length > 0 ? own : items.slice(0, UNITS_LOOKED_AT)) {
    const rota = await rotaOn(code, from, api);
    if (rota === undefined) continue;
    const board = await boardOf(api, rota);
    if (!('blocks' in personCalled(board, await staffNumbers(api, code), worker))) found.push(rota);
  }
  const [only, another] = found;
  if (only === undefined || another !== undefined)
    return notUnderstood(
      `${another === undefined ? 'No rota of that day has' : 'Several rotas have'} somebody called ${worker}. Say which unit: /rota what-if unit worker day until.`,
    );
  return whatIfOff(only, worker, from, until, api);
}

/** The rota of a unit on a day; nothing where there is none, or none that the asker may open. */
async function rotaOn(unit: string, day: string, api: ActorApi): Promise<string | undefined> {
  try {
    return (await rotasOf(api, unit)).find((one) => one.from <= day && day <= one.to)?.rotaId;
  } catch (error) {
    if (error instanceof ApiProblem) return undefined;
    throw error;
  }
}

import type {
  DemandItem,
  Prescribed,
  PrescriptionList,
  ReportedAbsence,
  RotaList,
  RotaView,
  ShiftFillers,
  ShiftNow,
  WhoAmI,
} from '@handrail/contracts';
import { addDays } from '@handrail/rota-core';
import { ApiSession } from '../run/api-session.js';

export type EventPlace = {
  /** Where the API listens, without a slash at the end; it must run with DEMO_MODE on and hold the demo. */
  readonly apiUrl: string;
  readonly now: Date;
  readonly say: (line: string) => void;
};

type Assigned = RotaView['assignments'][number];
export type Night = {
  readonly shiftId: string;
  readonly date: string;
  readonly endsAt: string;
  /** Which of the two Tuesdays on which the demo has the evening of S1; undefined: another night, with other figures. */
  readonly tuesday?: 'this week' | 'next week';
};

const UNIT = 'alder';
const NIGHT = 'N';
const MANAGER = 'rota1';
const LEAD = 'lead-alder';
/** Days from the first of the demo's worked rota, which began two weeks before the week in which it was loaded. */
const TUESDAYS = [
  ['this week', 15],
  ['next week', 22],
] as const;
const NURSES = 14;
/** Staff codes of those who could be asked in S1. */
const CANDIDATES = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7'] as const;
const AL_07 = 'AL-07';

/**
 * The night that the evening is about: Tuesday of the demo's week until it has begun, then Tuesday of the week after, then the next
 * night after now.
 * @returns undefined when the rota has no night to come
 */
export function nightFor(from: string, assignments: readonly Assigned[], now: Date): Night | undefined {
  const nights = assignments
    .filter(({ shiftCode, startsAt }) => shiftCode === NIGHT && new Date(startsAt) > now)
    .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
  for (const [tuesday, day] of TUESDAYS) {
    const found = nights.find(({ date }) => date === addDays(from, day));
    if (found) return { shiftId: found.shiftId, date: found.date, endsAt: found.endsAt, tuesday };
  }
  const [found] = nights;
  return found && { shiftId: found.shiftId, date: found.date, endsAt: found.endsAt };
}

/**
 * Plays 16:10 and 16:40 of S1 as the people who would do it: the rota manager records that SW2 is sick, a nurse on shift sets AL-07
 * within eyesight, the team lead approves the post. Asks nobody and confirms nothing: that is for whoever tries it. Safe to run again.
 * @throws with the API's own words when it refuses
 */
export async function playS1({ apiUrl, now, say }: EventPlace): Promise<void> {
  const manager = await ApiSession.asDemoPerson(apiUrl, MANAGER);
  const { items } = await manager.get<RotaList>(`/rotas?unit=${UNIT}`);
  const today = localDay(now);
  const head = items.find((rota) => rota.from <= today && today <= rota.to);
  if (!head) throw new Error('Alder has no rota for today. Stop npm start, run npm run demo:reset, start again, and repeat this.');
  const rota = await manager.get<RotaView>(`/rotas/${head.rotaId}`);
  const night = nightFor(rota.from, rota.assignments, now);
  if (!night)
    throw new Error('The demo’s rota has no night to come. Stop npm start, run npm run demo:reset, start again, and repeat this.');
  say(
    {
      'this week': `S1: the night of Tuesday ${night.date}.`,
      'next week': `S1: this week's Tuesday evening has begun or is over, so this plays on next Tuesday's, ${night.date}.`,
      other: `S1: both Tuesdays of the demo are over, so this plays on the next night, ${night.date}; its figures are not those of S1.`,
    }[night.tuesday ?? 'other'],
  );
  await sickness(apiUrl, manager, rota, night, say);
  await withinEyesight(apiUrl, rota.unitId, night, say);
  await whatTheManagerSees(apiUrl, manager, head.rotaId, night, say);
  say('');
  say('Now, as the rota manager:   npm run chat -- --as rota1');
  say(`  /rota fill ${UNIT} ${night.date} Night      then a number to ask the people of a choice`);
  say('As each of the people asked: npm run chat -- --as c3   (or c4, c2, c5)');
  say('  /shift                        then a number for yes or no');
  say('When all have said yes, the rota manager types /rota fill again and confirms. Nothing changes before that.');
}

async function sickness(apiUrl: string, manager: ApiSession, rota: RotaView, night: Night, say: EventPlace['say']): Promise<void> {
  const { workerId: sw2 } = await (await ApiSession.asDemoPerson(apiUrl, 'sw2')).get<WhoAmI>('/me');
  const tonight = rota.assignments.filter(({ shiftId }) => shiftId === night.shiftId);
  const supporter = tonight.find(({ workerId }) => rota.people.some((one) => one.workerId === workerId && one.grade !== 'RN'));
  const off = tonight.find(({ workerId }) => workerId === sw2) ?? (night.tuesday ? undefined : supporter);
  if (!off) {
    say('16:10  SW2 is off that night already.');
    return;
  }
  const name = rota.people.find(({ workerId }) => workerId === off.workerId)?.name ?? 'somebody';
  const reported = await manager.post<ReportedAbsence>(`/rotas/${rota.rotaId}/absences`, {
    workerId: off.workerId,
    shifts: [night.shiftId],
  });
  say(`16:10  ${name} is sick for the night. ${MANAGER} took them off, as version ${reported.offInNumber} of the rota.`);
}

async function withinEyesight(apiUrl: string, unitId: string, night: Night, say: EventPlace['say']): Promise<void> {
  const nurse = await nurseOnShift(apiUrl);
  if (!nurse) {
    say('16:40  No nurse is on shift in Alder at this moment, so nobody may set AL-07’s level. Run this again while one is.');
    return;
  }
  const { session, code } = nurse;
  const levels = await session.get<PrescriptionList>(`/service-users/${AL_07}/observations`);
  if (levels.items.some(({ level, endedAt }) => level === 'CONT_EYE' && endedAt === null)) {
    say('16:40  AL-07 is within eyesight already.');
    return;
  }
  const set = await session.post<Prescribed>('/observations', {
    ref: AL_07,
    level: 'CONT_EYE',
    reason: 'Cannot settle, and does not feel safe alone tonight',
    reviewBy: night.endsAt,
  });
  say(`16:40  ${code} set AL-07 from four checks an hour to within eyesight, to be reviewed by the end of that night.`);
  const lead = await ApiSession.asDemoPerson(apiUrl, LEAD);
  const { items } = await lead.get<{ items: DemandItem[] }>(`/units/${unitId}/demand-items`);
  const post = items.find(({ itemId }) => itemId === set.demandItemId);
  if (post?.state !== 'PROPOSED') return;
  await lead.post(`/demand-items/${post.itemId}/clinical-decision`, { decision: 'approve' }, { 'if-match': `"${post.version}"` });
  say(`16:41  ${LEAD} approved the post that it needs.`);
}

/** Any nurse of the ward who is on shift now: only who is there may set a level. */
async function nurseOnShift(apiUrl: string): Promise<{ session: ApiSession; code: string } | undefined> {
  const manager = await ApiSession.asDemoPerson(apiUrl, MANAGER);
  const now = await manager.get<ShiftNow>(`/shifts/current?unit=${UNIT}`);
  const nurses = new Set(now.people.filter(({ grade }) => grade === 'RN').map(({ workerId }) => workerId));
  for (let number = 1; number <= NURSES && nurses.size > 0; number += 1) {
    const code = `rn${number}`;
    const session = await ApiSession.asDemoPerson(apiUrl, code);
    if (nurses.has((await session.get<WhoAmI>('/me')).workerId)) return { session, code };
  }
  return undefined;
}

async function whatTheManagerSees(
  apiUrl: string,
  manager: ApiSession,
  rotaId: string,
  night: Night,
  say: EventPlace['say'],
): Promise<void> {
  const shift = await manager.get<ShiftFillers>(`/rotas/${rotaId}/shifts/${night.shiftId}/fillers`);
  say('');
  say(`What ${MANAGER} sees: ${shift.shift}, ${shift.needed} missing.`);
  for (const line of shift.lines) say(`  ${line.words}`);
  for (const flag of shift.redFlags) say(`  ${flag.words}`);
  for (const choice of shift.choices.slice(0, 6)) say(`  ${choice.rank}. ${choice.words}`);
  say(`  ${shift.refused.length} people cannot, each with the first rule that forbids it. The seven of the scenario:`);
  for (const code of CANDIDATES) {
    const { workerId } = await (await ApiSession.asDemoPerson(apiUrl, code)).get<WhoAmI>('/me');
    const refused = shift.refused.find((one) => one.workerId === workerId);
    const found = shift.fillers.find((one) => one.workerId === workerId) ?? refused;
    if (found) say(`     ${code}: ${found.words}${refused ? ` (${refused.rule})` : ''}`);
  }
  say(`  ${shift.next}`);
}

const localDay = (at: Date) => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' }).format(at);

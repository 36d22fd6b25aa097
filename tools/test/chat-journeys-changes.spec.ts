import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActingUser, Shown } from '../src/discord-stand-in/index.js';
import { playS1 } from '../src/demo/s1.js';
import { ApiSession } from '../src/run/api-session.js';
import { buttonsOf, ChatStand, eventually, seen } from './chat-stand.js';
import { fiveLongDaysForSomebody, type Rota } from './long-week.js';

const LONG_MS = 400_000;

type RotaList = { readonly items: readonly { readonly rotaId: string; readonly state: string; readonly from: string }[] };

let stand: ChatStand;
let manager: ActingUser;
let lead: ActingUser;
let api: ApiSession;
beforeAll(async () => {
  stand = await ChatStand.up();
  api = await ApiSession.asDemoPerson(stand.suite.apiUrl, 'rota1');
  [manager, lead] = [await stand.linked('rota1'), await stand.linked('lead-alder')];
}, LONG_MS);
afterAll(() => stand?.down());

const rotas = () => api.get<RotaList>('/rotas?unit=alder').then(({ items }) => items);
const read = (rotaId: string) => api.get<Rota>(`/rotas/${rotaId}`);
const nextRota = async () => read((await rotas()).find(({ state }) => state === 'DRAFT')?.rotaId ?? '');
const workedRota = async () => read((await rotas()).find(({ state }) => state === 'LIVE' || state === 'PUBLISHED')?.rotaId ?? '');
/** Presses the first button whose label begins so. */
const press = (user: ActingUser, on: Shown, label: string) =>
  user.clickButton(on, buttonsOf(on).find((one) => one.startsWith(label)) ?? label);
/** Presses it, and fills in the form that comes. */
const pressAndSay = async (user: ActingUser, on: Shown, label: string, values: Readonly<Record<string, string>>) =>
  user.submitModal(await press(user, on, label), values);

describe('a rota manager changes a rota in chat', () => {
  it(
    'sees each change before it is saved, finds it among the versions, and takes it back',
    async () => {
      await manager.slash('rota fit', { unit: 'alder', seconds: '80' });
      let status = await manager.slash('rota status', { unit: 'alder' });
      await eventually(async () => {
        status = await manager.slash('rota status', { unit: 'alder' });
        return buttonsOf(status).includes('Take the proposal');
      }, 'a proposal waits');
      const taken = await manager.clickButton(status, 'Take the proposal');
      expect(seen(taken)).toMatch(/If you review it, you cannot approve it: .+ can\./);

      const rota = await nextRota();
      const placed = rota.assignments.find(({ duties }) => duties.length === 0)!;
      const name = rota.people.find(({ workerId }) => workerId === placed.workerId)!.name;
      const of = { unit: 'alder', worker: name, day: placed.date };
      const preview = await manager.slash('rota unassign', of);
      expect(seen(preview)).toContain(`${name}: no longer works`);
      expect(seen(preview)).toContain('Nothing is saved yet.');
      expect((await nextRota()).number).toBe(rota.number);
      const saved = await manager.clickButton(preview, 'Save');
      expect(seen(saved)).toContain(`Saved, as version ${rota.number + 1}`);
      // The button belongs to the version that was shown.
      expect(seen(await manager.clickButton(preview, 'Save'))).toMatch(/changed after you opened it|no longer fits/);

      const versions = await manager.slash('rota versions', { unit: 'alder' });
      expect(seen(versions)).toContain(`${rota.number + 1}: changed by hand by Angela Stokes`);
      expect(seen(await press(manager, versions, `What changed in ${rota.number + 1}`))).toContain(`${name}: no longer works`);
      const back = await manager.slash('rota undo', { unit: 'alder' });
      expect(seen(back)).toContain(`${name}: now works`);
      expect(seen(await manager.clickButton(back, 'Undo'))).toContain(`Saved, as version ${rota.number + 2}`);
      const same = await manager.slash('rota diff', { unit: 'alder', one: String(rota.number), other: String(rota.number + 2) });
      expect(seen(same)).toContain('Nobody’s shifts change.');

      const pinned = await manager.clickButton(await manager.slash('rota pin', of), 'Save');
      expect(seen(pinned)).toContain(`Saved, as version ${rota.number + 3}`);
      expect(seen(await manager.slash('rota unassign', { ...of, worker: 'Nobody Atall' }))).toContain('is called Nobody Atall');
      expect(seen(await manager.slash('rota unassign', { ...of, day: 'someday' }))).toContain('is no day that I can read');
    },
    LONG_MS,
  );

  it(
    'lets a rule stand broken only where it may be, with a reason that is kept',
    async () => {
      const { name, friday, saturday } = await fiveLongDaysForSomebody(api, await nextRota());
      const forbidden = await manager.slash('rota assign', { unit: 'alder', worker: name, day: friday, shift: 'Night' });
      expect(seen(forbidden)).toContain('Nobody may override that');
      expect(buttonsOf(forbidden)).toEqual([]);
      // A sixth long day is 69 hours in a week; 60 are allowed unless somebody entitled lets it stand.
      const preview = await manager.slash('rota assign', { unit: 'alder', worker: name, day: saturday, shift: 'Long day' });
      expect(seen(preview)).toContain('It breaks a rule that protects somebody');
      expect(seen(preview)).toContain('Nothing is saved yet.');
      const saved = await pressAndSay(manager, preview, 'Let it stand', { reason: 'Agreed with them; the ward manager knows' });
      expect(seen(saved)).toContain('Saved, as version');
      expect(seen(saved)).toContain('it has to be reviewed');
    },
    LONG_MS,
  );

  it(
    'asks in plain words what an absence would do, and nothing is saved',
    async () => {
      const rota = await workedRota();
      const asked = await manager.nextDirectMessage(
        () => void stand.discord.sendDirectMessage(manager.user, 'what if sw3 is off until Friday?'),
      );
      const answer = await manager.clickButton(asked, 'Try it on the rota');
      expect(seen(answer)).toMatch(/Nothing was saved\.|has no shift/);
      expect((await read(rota.rotaId)).number).toBe(rota.number);
    },
    LONG_MS,
  );

  it(
    'S1: asks people for a night, who say yes or no in /review; after a no the next choice, and both must accept',
    async () => {
      const lines: string[] = [];
      await playS1({ apiUrl: stand.suite.apiUrl, now: new Date(), say: (line) => lines.push(line) });
      const day = /next Tuesday's, (\d{4}-\d\d-\d\d)/.exec(lines.join('\n'))?.[1] ?? 'Tuesday';
      const fill = () => manager.slash('rota fill', { unit: 'alder', day, shift: 'Night' });
      const choices = await fill();
      // The two of a choice stand in no order of their own.
      const asks = (on: Shown, ...names: string[]) => buttonsOf(on).find((label) => names.every((one) => label.includes(one))) ?? 'none';
      expect(seen(choices)).toMatch(/1\. (Shanice Walters and Comfort Addo|Comfort Addo and Shanice Walters): price of asking 25\./);
      const before = (await workedRota()).number;
      const first = asks(choices, 'Shanice Walters', 'Comfort Addo');
      expect(seen(await manager.clickButton(choices, first))).toContain('no answer yet');
      const [c3, c4, c2] = [await stand.linked('c3'), await stand.linked('c4'), await stand.linked('c2')];
      const offered = await c3.slash('review');
      expect(seen(offered)).toMatch(/A shift on .+ in Alder ward is offered to you: say yes or no/);
      expect(seen(await c3.clickButton(await press(c3, offered, 'Open'), 'Yes'))).toContain('you said yes');
      expect(seen(await c4.clickButton(await press(c4, await c4.slash('review'), 'Open'), 'No'))).toContain('you said no');
      expect(seen(await c2.slash('review'))).not.toContain('is offered to you');
      const again = await fill();
      expect(seen(again)).toContain('Said no: Shanice Walters.');
      await manager.clickButton(again, asks(again, 'Comfort Addo', 'Rhys Morgan'));
      expect(buttonsOf(await fill())).toEqual(['Withdraw']);
      await c2.clickButton(await press(c2, await c2.slash('review'), 'Open'), 'Yes');
      expect((await workedRota()).number).toBe(before);
      const confirmed = await manager.clickButton(await fill(), 'Confirm');
      expect(seen(confirmed)).toContain('Comfort Addo: now works');
      expect(seen(confirmed)).toContain('2 people are told. Nobody else’s shift changed.');
    },
    LONG_MS,
  );
});

describe('leave, in chat', () => {
  it(
    'is asked for, decided by another person with a reason, and its outcome is read by whoever asked',
    async () => {
      const worker = await stand.linked('sw8');
      const rota = await nextRota();
      const asked = await worker.slash('request leave', { from: rota.to, to: rota.to, kind: 'annual' });
      expect(seen(asked)).toContain('Asked for leave');
      expect(seen(await worker.slash('request mine'))).toContain('not decided yet');
      const inbox = await lead.slash('review');
      const at = /(\d+)\. Leave from [^\n]+ was asked for/.exec(seen(inbox))?.[1];
      const subject = await lead.clickButton(inbox, `Open ${at}`);
      expect(seen(subject)).toContain('asks for leave from');
      expect(seen(await pressAndSay(lead, subject, 'Grant', { reason: 'Enough people that day' }))).toContain('Done: approved');
      expect(seen(await worker.slash('request mine'))).toContain('GRANTED: Enough people that day');
      await worker.slash('request shift', { day: rota.from, wants: 'off' });
      const mine = await worker.slash('request mine');
      expect(seen(await press(worker, mine, 'Withdraw off on'))).toContain('Withdrawn');
      expect(seen(await manager.slash('request decide', { unit: 'alder' }))).toMatch(/Wishes for the rota: \d+/);
    },
    LONG_MS,
  );
});

describe('S2: from a note to a re-plan, in chat', () => {
  it(
    'is flagged at once, reviewed by the nurse with a level, approved as a need, and re-planned by the manager',
    async () => {
      const onShift = await api.get<{ people: { displayName: string; grade: string; workerId: string }[] }>('/shifts/current?unit=alder');
      const staff = await api.get<{ items: { staffNumber: string; workerId: string }[] }>('/units/alder/workers');
      const number = (workerId: string) => staff.items.find((one) => one.workerId === workerId)?.staffNumber;
      const of = (grade: RegExp) =>
        onShift.people.filter((one) => grade.test(one.grade)).flatMap(({ workerId }) => number(workerId) ?? [])[0]!;
      const [nurse, worker] = [await stand.linked(of(/^RN$/)), await stand.linked(of(/^L3$/))];
      const draft = await worker.slash('note', {
        text: 'AL-11 said "I can\'t promise I won\'t use the cord tonight", cord taken, RN1 told.',
      });
      expect(seen(draft)).toContain('ACT NOW: speak to the nurse in charge yourself, now.');

      const inbox = await nurse.slash('review');
      const flags = await press(nurse, inbox, 'Read all');
      expect(seen(flags)).toContain('use the cord tonight');
      expect(seen(flags)).not.toMatch(/\(affirmed\)|affirmed/);
      expect(seen(await press(nurse, flags, 'Acknowledge all'))).toMatch(/Acknowledged: (\d+) of \1\./);
      const at = /(\d+)\. Observation review proposed for AL-11/.exec(seen(inbox))?.[1];
      const proposal = await nurse.clickButton(inbox, `Open ${at}`);
      expect(seen(proposal)).toContain('Software proposes no level.');
      const wrong = await pressAndSay(nurse, proposal, 'Within eyesight', { reason: 'He will not promise', reviewBy: 'whenever' });
      expect(seen(wrong)).toContain('Nothing was set');
      const set = await pressAndSay(nurse, proposal, 'Within eyesight', { reason: 'He will not promise', reviewBy: 'tomorrow 20:00' });
      expect(seen(set)).toContain('Within eyesight is set, in your name and with your reason. It is reviewed by');
      expect(seen(set)).toContain('20:00');

      const needs = await lead.slash('demand list', { unit: 'alder' });
      expect(seen(needs)).toContain('Posts for an observation level, 1 more');
      const approved = await lead.clickButton(await lead.clickButton(needs, 'Open 1'), 'Approve');
      expect(seen(approved)).toContain('It counts as demand');
      const forManager = await manager.slash('review');
      const cost = /(\d+)\. A need for 1 more staff in Alder ward from [^\n]+ was approved and needs a look at cost/.exec(
        seen(forManager),
      )?.[1];
      const need = await manager.clickButton(forManager, `Open ${cost}`);
      expect(seen(need)).toContain('A clinical need');
      expect(seen(need)).not.toContain('AL-11');
      const rota = await manager.clickButton(await manager.clickButton(need, 'Approve'), 'Rota');
      const before = (await workedRota()).number;
      let status = await press(manager, await press(manager, rota, 'Ask for a re-plan'), 'How far is it?');
      await eventually(async () => {
        status = await manager.slash('rota status', { unit: 'alder', from: 'today' });
        return buttonsOf(status).includes('Take it, with my reason');
      }, 'the re-plan waits');
      expect(seen(status)).toContain('Changes are proposed; nothing of it is on the rota');
      expect((await workedRota()).number).toBe(before);
      const taken = await pressAndSay(manager, status, 'Take it', { reason: 'AL-11 needs one more post' });
      expect(seen(taken)).toContain(`Saved, as version ${before + 1}`);
    },
    LONG_MS,
  );
});

import { describe, expect, it } from 'vitest';
import { ApiSession } from '../src/run/api-session.js';
import { eventually, pressing, type Answer, type ChatStand } from './chat-stand.js';
import type { Rota } from './long-week.js';

const LONG_MS = 600_000;
/** The number under which an inbox offers something, as its button says it. */
const openOf = ({ text }: Answer, title: RegExp) =>
  `Open ${/^\W*(\d+)\./.exec(text.split('\n').find((line) => title.test(line)) ?? '')?.[1]}`;

/**
 * Each journey of the README from its first step to its last in the terminal chat, every step a process of its own that only knows what the
 * answer before it showed. Larch House has the manager's: a home whose second person is its team lead.
 */
export function terminalJourneys(stand: () => ChatStand): void {
  const as = (name: string) => {
    const say = async (line: string): Promise<Answer> => {
      const [answer] = await stand().answers(name, line);
      if (answer === undefined) throw new Error(`No answer to ${line}`);
      return answer;
    };
    return { say, press: (on: Answer, label: string, words = '') => say(`${pressing(on, label)} ${words}`.trim()) };
  };
  const nextRota = async (): Promise<Rota> => {
    const api = await ApiSession.asDemoPerson(stand().suite.apiUrl, 'rota1');
    const { items } = await api.get<{ items: { rotaId: string; state: string }[] }>('/rotas?unit=larch');
    return api.get(`/rotas/${items[0]?.rotaId}`);
  };

  describe('a journey from end to end in the terminal', () => {
    it(
      'is the rota manager’s: fit, status, picture, why, edit, undo, pin, review, a second person’s approval, publication; then the worker sees the shift',
      async () => {
        const manager = as('rota1');
        expect((await manager.say('/rota fit larch 80')).text).toContain('Asked for a fit of Larch House');
        let status = await manager.say('/rota status larch');
        await eventually(async () => {
          status = await manager.say('/rota status larch');
          return status.buttons.some(({ label }) => label === 'Take the proposal');
        }, 'a proposal waits');
        const taken = await manager.press(status, 'Take the proposal');
        expect(taken).toMatchObject({
          problem: null,
          text: expect.stringContaining('The proposal is on the rota now; nobody has been told.'),
        });

        const rota = await nextRota();
        const placed = rota.assignments.find(({ duties }) => duties.length === 0)!;
        const name = rota.people.find(({ workerId }) => workerId === placed.workerId)!.name;
        const picture = await manager.say('/rota picture larch');
        expect(picture.picture).toMatchObject({ alt: expect.stringContaining('people by days'), path: expect.stringMatching(/\.png$/) });
        expect(picture.text).toMatch(/No hard rule is broken|hard rules? (is|are) broken/i);
        const why = await manager.say(`/rota why larch ${placed.date} "${name}"`);
        expect(why.problem).toBeNull();
        expect(why.text).toMatch(/Larch House[^]*\n {2}- \S/);

        const edit = await manager.say(`/rota unassign larch "${name}" ${placed.date}`);
        expect(edit.text).toContain('Nothing is saved yet.');
        expect((await manager.press(edit, 'Save')).text).toContain(`Saved, as version ${rota.number + 1}`);
        const undo = await manager.say('/rota undo larch');
        expect((await manager.press(undo, 'Undo')).text).toContain(`${name}: now works`);
        const pin = await manager.say(`/rota pin larch "${name}" ${placed.date}`);
        expect((await manager.press(pin, 'Save')).text).toContain(`Saved, as version ${rota.number + 3}`);

        const reviewed = await manager.press(await manager.say('/rota review larch'), 'Review');
        expect(reviewed.text).toContain('another person approves it');
        expect((await manager.say('/rota approve larch')).buttons.map(({ label }) => label)).not.toContain('Approve');
        const second = as('lead-larch');
        expect((await second.press(await second.say('/rota approve larch'), 'Approve')).text).toContain('Approved');
        const changes = await manager.press(await manager.say('/rota publish larch'), 'What would change');
        expect(changes.text).toMatch(/people are told/);
        expect((await manager.press(changes, 'Publish')).text).toMatch(/PUBLISHED\. \d+ people were told/);

        const api = await ApiSession.asDemoPerson(stand().suite.apiUrl, 'rota1');
        const { items } = await api.get<{ items: { staffNumber: string; workerId: string }[] }>('/units/larch/workers');
        const worker = as(items.find(({ workerId }) => workerId === placed.workerId)?.staffNumber ?? 'nobody');
        expect((await worker.say(`/shift ${placed.date}`)).text).toMatch(/Yes, you work: .*Larch House/);
        const asked = await worker.say(`why am I on ${placed.date}`);
        expect(asked.buttons[0]?.label).toBe('Why I work then');
      },
      LONG_MS,
    );

    it(
      'is the support worker’s: dictate, answer what is asked, confirm; somebody else countersigns, and it is filed',
      async () => {
        const api = await ApiSession.asDemoPerson(stand().suite.apiUrl, 'rota1');
        const shift = await api.get<{ people: { grade: string; workerId: string }[] }>('/shifts/current?unit=alder');
        const { items } = await api.get<{ items: { staffNumber: string; workerId: string }[] }>('/units/alder/workers');
        const onShift = shift.people.find(({ grade }) => grade === 'L3')?.workerId;
        const worker = as(items.find(({ workerId }) => workerId === onShift)?.staffNumber ?? 'nobody');
        const asks = await worker.say('/note Sam slept badly. He said he wants to end his life.');
        expect(asks.text).toMatch(/Your words are safe[^]*“Sam slept badly”: whom is this about\?/);
        expect(asks.buttons.map(({ label }) => label)).not.toContain('Confirm as my note');
        let answered = await worker.press(asks, 'AL-15');
        while (answered.buttons.some(({ label }) => label.startsWith('AL-15'))) answered = await worker.press(answered, 'AL-15');
        expect(answered.text).toContain('Draft about AL-15');
        expect((await worker.press(answered, 'Confirm as my note')).text).toContain('waits for a countersignature');
        const lead = as('lead-alder');
        const inbox = await lead.say('/review');
        const note = await lead.press(inbox, openOf(inbox, /A note about AL-15/));
        expect((await lead.press(note, 'Countersign')).text).toContain('Done: filed');
      },
      LONG_MS,
    );

    it(
      'is the team lead’s: who is overloaded, in plain words too, what moving a case would do, and what waits',
      async () => {
        const lead = as('lead-south');
        const asked = await lead.say('/workload who is overloaded in South team?');
        expect(asked.text).toContain('is at or over capacity in South community team');
        expect(asked.text).toMatch(/no real difference[^]*Jain's index 0\.995[^]*Nothing is changed by asking/);
        const [offered, answered] = await stand().answers('lead-south', "who's overloaded in south team", '1');
        expect(offered?.text).toContain('Nothing was stored yet');
        expect(answered?.text).toBe(asked.text);
        expect((await lead.say('/review')).problem).toBeNull();
        const ward = as('lead-alder');
        const nights = await ward.say('/workload how are nights shared on Alder?');
        expect(nights.text).toMatch(/Nights: \d+ above their share, \d+ below, \d+ with no real difference/);
        expect((await ward.press(nights, 'Everybody’s figures')).text).toMatch(/Nights, 1 to 15 of \d+/);
        const { exit } = await stand().terminal('lead-alder', '/review', '99');
        expect(exit).toBe(1);
      },
      LONG_MS,
    );
  });
}

import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playS1 } from '../src/demo/s1.js';
import type { ActingUser, Shown } from '../src/discord-stand-in/index.js';
import { ChatStand, eventually } from './chat-stand.js';
import { terminalJourneys } from './terminal-journeys.js';

const LONG_MS = 600_000;
const NOTE =
  // No time of day: the real clock would make it ambiguous at some hour, and the draft would rightly ask.
  "AL-07 slept well and ate his breakfast. He said he can't promise he won't use the cord tonight. @everyone *look*";

let stand: ChatStand;
let owner: pg.Client;
/** Who may read of Alder now: the shifts of the demo change with the hour and the weekday. */
let onShift: string;
beforeAll(async () => {
  stand = await ChatStand.up();
  owner = new pg.Client(stand.suite.database?.ownerUrl ?? '');
  await owner.connect();
  onShift = await supportWorkerOnShift('alder');
}, LONG_MS);
afterAll(async () => {
  await owner?.end();
  await stand?.down();
});

/** The one whose shift there ends last. `sw2` falls ill in S1, so somebody else. */
async function supportWorkerOnShift(unit: string): Promise<string> {
  const { rows } = await owner.query<{ name: string }>(
    `select a.sign_in_name as name from assignment s
       join rota r on r.id = s.rota_id join unit u on u.id = s.unit_id join account a on a.worker_id = s.worker_id
      where lower(u.code) = $1 and r.state in ('PUBLISHED', 'LIVE') and s.to_version is null
        and s.starts_at <= now() and s.ends_at > now() and a.sign_in_name like 'sw%' and a.sign_in_name <> 'sw2'
      order by s.ends_at desc, name limit 1`,
    [unit],
  );
  const [somebody] = rows;
  if (somebody === undefined) throw new Error(`No support worker is on shift in ${unit} now.`);
  return somebody.name;
}
const capturesOf = async (channel: string) =>
  Number((await owner.query<{ count: string }>('select count(*) from capture where channel = $1', [channel])).rows[0]?.count);
const stateOfRota = async (unit: string) =>
  (
    await owner.query<{ state: string }>(
      'select r.state from rota r join unit u on u.id = r.unit_id where lower(u.code) = $1 order by r.starts_on desc limit 1',
      [unit],
    )
  ).rows[0]?.state;
const labels = ({ messages }: Shown) =>
  messages.flatMap((message) => message.components.flatMap((row) => row.components.flatMap((c) => (c.type === 2 ? [c.label] : []))));
/** The number under which the inbox offers something. */
const numberOf = (inbox: string, title: string) => new RegExp(`(\\d+)[\\\\.]+ [^\\n]*${title}`).exec(inbox)?.[1] ?? 'none';

describe('three journeys on Discord, with the real library, API and planner', () => {
  let worker: ActingUser;
  let manager: ActingUser;
  let lead: ActingUser;

  it('begin with a one-time code; an account that is not linked learns how to link and nothing else', async () => {
    const stranger = stand.stranger('stranger');
    for (const answer of [await stranger.slash('rota status', { unit: 'alder' }), await stranger.slash('steps', { ref: 'AL-07' })]) {
      expect(answer.ephemeral).toBe(true);
      expect(answer.text).toContain('not linked to a worker');
    }
    [worker, manager, lead] = [await stand.linked(onShift), await stand.linked('rota1'), await stand.linked('lead-alder')];
  });

  it(
    'take a note from form to record: drafted, confirmed, and countersigned by another person',
    async () => {
      const draft = await worker.submitModal(await worker.slash('note'), { text: NOTE });
      expect(draft.ephemeral).toBe(true);
      expect(draft.text).toContain('Your words are safe');
      expect(draft.text.match(/ACT NOW/g)).toHaveLength(1);
      expect(draft.text).not.toContain('suicidal_ideation');
      expect(draft.text).toContain(String.raw`\@everyone \*look\*`);
      const confirmed = await worker.clickButton(draft, 'Confirm as my note');
      expect(confirmed.text).toContain('waits for a countersignature');
      const inbox = await lead.slash('review');
      const note = await lead.clickButton(inbox, `Open ${numberOf(inbox.text, 'A note about AL')}`);
      expect((await lead.clickButton(note, 'Countersign')).text.replaceAll('\\', '')).toContain('Done: filed');
      // Pressed again, the same button finds that there is nothing left to sign.
      expect((await lead.clickButton(note, 'Countersign')).text).not.toContain('Done');
    },
    LONG_MS,
  );

  it('store a note once when its interaction is delivered twice', async () => {
    const before = await capturesOf('discord');
    await worker.slashDeliveredTwice('note', { text: 'AL-07 walked in the garden.' });
    expect(await capturesOf('discord')).toBe(before + 1);
  });

  it('bring a long note back in parts that fit, with the buttons below the last', async () => {
    const { messages } = await worker.slash('note', { text: 'AL-07 walked 🚶 with *me*. '.repeat(220).trim() });
    expect(messages.length).toBeGreaterThan(3);
    expect(messages.map((m) => m.components.length > 0)).toEqual([...messages.slice(1).map(() => false), true]);
  });

  it('quote the steps of a plan, and say how work is shared', async () => {
    const steps = await worker.slash('steps', { ref: 'AL-07', question: 'when he is pacing?' });
    expect(steps.text).toMatch(/Plan of AL.*07, version/);
    expect(steps.text).toContain('> When he is pacing, walk beside him');
    expect((await lead.slash('workload', { question: 'how are nights shared on Alder?' })).text).toMatch(/Nights/i);
  });

  it(
    'S16: take Alder’s four weeks from fit to publication through two pairs of hands, offering each only what they may do',
    async () => {
      await manager.slash('rota fit', { unit: 'alder', seconds: '80' });
      let status = await manager.slash('rota status', { unit: 'alder' });
      await eventually(async () => {
        status = await manager.slash('rota status', { unit: 'alder' });
        return labels(status).includes('Take the proposal');
      }, 'a proposal waits');
      expect(labels(status)).toEqual(['Take the proposal', 'Picture of the proposal', 'Fit again']);
      expect(status.text).toContain('A proposal waits for you to look at');
      expect(status.text).toMatch(/\d{3} shifts for \d\d people/);
      expect(status.text).toMatch(/Every post is filled\.|\d+ of \d+/);
      expect(status.text.length).toBeLessThan(3_000);
      // A busy machine may need more than the time of one attempt to draw it; the button stays.
      await eventually(
        async () => (await manager.clickButton(status, 'Picture of the proposal')).messages.at(-1)?.files.size === 1,
        'the picture of the proposal is shown',
      );

      const early = await lead.slash('rota approve', { unit: 'alder' });
      expect(labels(early)).not.toContain('Approve');
      const taken = await manager.clickButton(status, 'Take the proposal');
      expect(labels(taken)).toEqual(['Picture', 'Review', 'Fit again']);
      expect(taken.text).toContain('No hard rule is broken');
      expect((await manager.clickButton(status, 'Take the proposal')).text).toContain('changed after you opened it');

      const reviewed = await manager.clickButton(taken, 'Review');
      expect(labels(reviewed)).toEqual(['Picture', 'Send back to draft']);
      expect(reviewed.text).toContain('another person approves it');
      const forLead = await lead.slash('rota approve', { unit: 'alder' });
      const [one, other] = await Promise.all([lead.clickButton(forLead, 'Approve'), lead.clickButton(forLead, 'Approve')]);
      const approved = [one, other].filter(({ text }) => text.startsWith('Approved'));
      expect(approved).toHaveLength(1);
      const opened = await manager.slash('rota publish', { unit: 'alder' });
      const changes = await manager.clickButton(opened, 'What would change');
      expect(changes.text).toMatch(/people are told/);
      expect((await manager.clickButton(changes, 'Publish')).text).toMatch(/PUBLISHED.*people were told/);
      expect(await stateOfRota('alder')).toBe('PUBLISHED');
    },
    LONG_MS,
  );

  it(
    'go on after the gateway was dropped',
    async () => {
      stand.discord.gateway.drop();
      await eventually(() => stand.discord.gateway.counts.resumed === 1, 'the session is resumed');
      expect((await worker.slash('help')).text).toContain('/steps');
    },
    LONG_MS,
  );

  it(
    'go on after the library crashed: the bot is started afresh, and a button shown before is still good',
    async () => {
      const draft = await worker.slash('note', { text: 'AL-07 played cards.' });
      const { counts } = stand.discord.gateway;
      const sessions = counts.identified;
      const stored = await capturesOf('discord');
      stand.discord.breakTheLibrary(worker.user);
      await eventually(() => counts.identified > sessions, 'another process of the bot has begun a session');
      expect((await worker.slash('help')).text).toContain('/steps');
      expect((await worker.clickButton(draft, 'Confirm as my note')).text).toContain('Confirmed');
      expect(await capturesOf('discord')).toBe(stored);
      expect(stand.discord.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
    },
    LONG_MS,
  );
});

terminalJourneys(() => stand);

describe('the evening of S1, played on the demo whatever the day', () => {
  it(
    'costs what the scenario says, asks two people in chat, and changes nothing before both have said yes and the manager confirms',
    async () => {
      const lines: string[] = [];
      await playS1({ apiUrl: stand.suite.apiUrl, now: new Date(), say: (line) => lines.push(line) });
      const played = lines.join('\n');
      expect([...played.matchAll(/price of asking (\d+)\.$/gm)].slice(0, 6).map(([, price]) => Number(price))).toEqual([
        25, 30, 35, 60, 65, 70,
      ]);
      expect(['c1', 'c6', 'c7'].map((code) => new RegExp(`${code}: .*\\((\\w+)\\)$`, 'm').exec(played)?.[1])).toEqual(['L2', 'V1', 'L1']);
      const fill = `/rota fill alder ${/\d{4}-\d\d-\d\d/.exec(played)?.[0]} Night`;
      expect((await stand.terminal('rota1', fill, '1')).shown).toContain('Nothing changes before everybody asked has said yes');
      for (const who of ['c3', 'c4']) expect((await stand.terminal(who, '/shift', '1')).shown).toContain('once the rota manager confirms');
      expect((await stand.terminal('rota1', fill, '1')).shown).toContain('Nobody else’s shift changed.');
    },
    LONG_MS,
  );
});

describe('three journeys in the terminal, with the real API and planner', () => {
  it(
    'take a note to the record, ask for steps, and break the glass',
    async () => {
      const { shown } = await stand.terminal(onShift, '/note AL-07 ate well. He said he wants to end his life.', '1', '/steps AL-07');
      expect(shown).toMatch(/Stored at \w+ \d+ \w+ \d{4}, \d\d:\d\d (GMT|BST)\. Your words are safe\./);
      expect(shown).toContain('About suicide, said as happening now:');
      expect(shown).toContain('waits for a countersignature');
      expect(shown).toContain('Plan of AL-07');
      const { shown: inbox } = await stand.terminal('lead-alder', '/review');
      const number = numberOf(inbox, 'A note about AL-07');
      expect((await stand.terminal('lead-alder', '/review', number, '1')).shown).toContain('Done: filed');
      const refused = await stand.terminal(onShift, '/steps ZZ-99');
      expect(refused.shown).toContain('no record that you can open');
      expect(refused.exit).toBe(1);
    },
    LONG_MS,
  );

  it('answer what is misspelt with what there is', async () => {
    const { shown } = await stand.terminal('rota1', '/rota status Aldre', '/rota why alder 2026-13-05', '/rota why alder tomorrow', '99');
    expect(shown).toContain('There is no unit "Aldre"');
    expect(shown).toContain('Alder ward (alder)');
    expect(shown).toContain('Write the day as');
    expect(shown).toContain('Nothing with that number');
  });

  it(
    'say NOT ACKNOWLEDGED and give the words back when the API goes away in the middle',
    async () => {
      const before = await capturesOf('terminal');
      const talk = stand.terminal(onShift, '/help', ...Array.from({ length: 12 }, (_, at) => `/note AL-07 said ${at}.`));
      await eventually(async () => (await capturesOf('terminal')) > before, 'a note was stored');
      await stand.suite.apps.get('api')?.stop();
      const { shown, exit } = await talk;
      expect(exit).toBe(1);
      expect(shown).toContain('NOT ACKNOWLEDGED');
      expect(shown).toContain('| AL-07 said 11.');
      const promised = shown.match(/Your words are safe/g)?.length ?? 0;
      expect(await capturesOf('terminal')).toBeGreaterThanOrEqual(before + promised);
      stand.suite.apps.get('api')?.start();
    },
    LONG_MS,
  );
});

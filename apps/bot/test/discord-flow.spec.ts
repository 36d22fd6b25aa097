import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ActingUser, DiscordStandIn } from '../../../tools/src/discord-stand-in/index.js';
import { apiClient, commands, Dispatcher } from '@handrail/chat';
import { DiscordGateway } from '../src/discord/discord-gateway.js';
import { TEST_SERVICE_TOKEN, TestApi } from './test-api.js';

let discord: DiscordStandIn;
let api: TestApi;
let bot: DiscordGateway;
let ade: ActingUser;

function newBot(): DiscordGateway {
  const client = apiClient(
    api.url,
    (person) => ({ authorization: `Bearer ${TEST_SERVICE_TOKEN}`, ...(person && { 'x-on-behalf-of': `${person.channel}:${person.id}` }) }),
    async () => undefined,
  );
  const settings = {
    token: discord.token,
    applicationId: discord.applicationId,
    guildId: undefined,
    apiUrl: discord.apiUrl,
    cdnUrl: discord.cdn.url,
    cdnHosts: ['127.0.0.1'],
  };
  return new DiscordGateway(settings, new Dispatcher(commands, client, () => undefined), pino({ level: 'silent' }));
}

beforeEach(async () => {
  discord = await new DiscordStandIn().start();
  api = await new TestApi().start();
  bot = newBot();
  await bot.start();
  ade = new ActingUser(discord, discord.addUser('ade'));
  api.link(ade.user.id, 'Ade');
});
afterEach(async () => {
  await bot.stop();
  await api.stop();
  await discord.stop();
  if (api.complaints.length > 0) throw new Error(`The API would have objected:\n${api.complaints.join('\n')}`);
});

describe('chat on Discord', () => {
  it('tells somebody who is not linked how to link, and nothing else', async () => {
    const stranger = new ActingUser(discord, discord.addUser('stranger'));
    for (const answer of [await stranger.slash('help'), await stranger.slash('steps', { ref: 'AL-07' }), await stranger.slash('drafts')]) {
      expect(answer.ephemeral).toBe(true);
      expect(answer.text).toContain('not linked to a worker');
      expect(answer.text).not.toContain('AL-');
    }
  });

  it('links an account with a one-time code, once', async () => {
    const bim = new ActingUser(discord, discord.addUser('bim'));
    api.giveCode('KESTREL-42', 'Bim');
    expect((await bim.slash('link', { code: 'KESTREL-42' })).text).toContain('Linked');
    expect((await bim.slash('help')).text).toContain('/break-glass');
    expect((await ade.slash('link', { code: 'KESTREL-42' })).text).toContain('used before');
  });

  it('S8: quotes the steps of a plan with version, owner and dates, exactly as they are written', async () => {
    const answer = await ade.slash('steps', { ref: 'AL-07', question: 'when he is pacing?' });
    expect(answer.ephemeral).toBe(true);
    const seen = answer.text.replaceAll('\\', ''); // what Discord shows once it has taken the escapes off
    expect(seen).toContain('> Walk beside him, *not* in front. Say "shall we go to the garden?"');
    expect(seen).toContain('Plan of AL-07, version 4');
    expect(seen).toContain('Owner RN Okafor, reviewed 3 November 2026, next review due 1 December 2026.');
  });

  it('S7: refuses without saying whether the person exists, and offers to break the glass', async () => {
    const refused = await ade.slash('steps', { ref: 'AL-02' });
    expect(refused.text).toContain('no record that you can open');
    expect(refused.text).not.toContain('AL-02');
    expect((await ade.clickButton(refused, 'Immediate risk')).modal?.title).toBe('Open the record in an emergency');
  });

  it('takes a note from a form, shows the draft beside the words, and files it when its author confirms', async () => {
    const form = await ade.slash('note');
    expect(form.modal?.title).toBe('Note');
    const draft = await ade.submitModal(form, { text: 'AL-07 ate well. @everyone <b>' });
    expect(draft.ephemeral).toBe(true);
    expect(draft.text).toContain('Your words are safe');
    expect(draft.text).toContain(String.raw`\@everyone \<b\>`);
    expect((await ade.clickButton(draft, 'Confirm as my note')).text).toContain('filed');
    expect([...api.captures.values()]).toEqual(['AL-07 ate well. @everyone <b>']);
  });

  it('S22: stores a note once when Discord delivers it twice and when the answer of the API is lost on the way', async () => {
    api.fail(/captures/, 'hang-up', 2);
    await ade.slashDeliveredTwice('note', { text: 'AL-07 slept from 23:10.' });
    expect(api.captures.size).toBe(1);
    expect(new Set(api.asked.filter((a) => a.path === '/captures').map((a) => a.key)).size).toBe(1);
  });

  it('hands the words back when the API cannot be reached, and does not say that they are stored', async () => {
    api.fail(/captures/, 'hang-up', 10);
    const { text } = await ade.slash('note', { text: 'AL-07 refused lunch.' });
    expect(text).toContain('NOT ACKNOWLEDGED');
    expect(text).toContain('> AL-07 refused lunch.');
    expect(text).not.toContain('safe');
  });

  it('shows a note of 6,000 characters in parts, each within the limit, with the buttons below the last', async () => {
    const text = 'AL-07 walked. '.repeat(428).trim();
    const { messages } = await ade.slash('note', { text });
    expect(messages.length).toBeGreaterThan(5);
    expect(messages.map((m) => m.components.length)).toEqual([...messages.slice(1).map(() => 0), 1]);
  });

  it('reads a text file from the allowed host, and asks to write what was recorded', async () => {
    const file = discord.upload(ade.user, {
      name: 'note.txt',
      type: 'text/plain; charset=utf-8',
      bytes: Buffer.from('AL-09 played cards.'),
    });
    expect((await ade.slash('note', { file })).text).toContain('AL-09 played cards');
    const elsewhere = { ...file, url: 'http://localhost.example/note.txt' };
    expect((await ade.slash('note', { file: elsewhere })).text).toContain('not where Discord keeps its files');
    const voice = discord.upload(ade.user, { name: 'v.ogg', type: 'audio/ogg', bytes: new Uint8Array(3), durationSeconds: 4 });
    const { message } = discord.sendDirectMessage(ade.user, '', [voice]);
    const answer = await ade.messageMenu('Draft note from this message', message);
    expect(answer.text).toContain('was not stored');
    expect((await ade.clickButton(answer, 'Write it')).modal?.title).toBe('Note');
  });

  it('asks what to do with a direct message and stores nothing before the answer', async () => {
    let id = '';
    const asked = await ade.nextDirectMessage(() => {
      id = discord.sendDirectMessage(ade.user, 'AL-12 was calm after lunch.').message.id;
    });
    expect(api.captures.size).toBe(0);
    expect(asked.content).not.toContain('AL-12');
    expect((await ade.clickButton(asked, 'Store as a note')).text).toContain('AL-12 was calm');
    expect((await ade.clickButton(asked, 'Store as a note')).text).toContain('AL-12 was calm');
    expect([...api.captures.keys()]).toEqual([id]);
  });

  it('drafts no note from somebody else’s message', async () => {
    const other = discord.addUser('other');
    const { message } = discord.sendDirectMessage(other, 'AL-01 shouted.');
    expect((await ade.messageMenu('Draft note from this message', message)).text).toContain('Somebody else wrote');
    expect(api.captures.size).toBe(0);
  });

  it('goes on after a dropped connection, and registers its commands once only', async () => {
    discord.gateway.drop();
    await vi.waitFor(() => expect(discord.gateway.counts.resumed).toBe(1), 60_000);
    expect((await ade.slash('help')).text).toContain('/steps');
    await bot.stop();
    bot = newBot();
    await bot.start();
    expect(discord.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  });

  it('says that it will take a moment before it begins to work: where Discord has given up, nothing is asked of the API', async () => {
    discord.scriptFault({ method: 'POST', path: /callback$/, times: 1, answer: { status: 404, code: 10_062 } });
    void ade.slash('steps', { ref: 'AL-07' }).catch(() => undefined);
    const refused = () => discord.requests.some(({ path, status }) => path.endsWith('/callback') && status === 404);
    await vi.waitFor(() => expect(refused()).toBe(true), 30_000);
    expect((await ade.slash('help')).text).toContain('/steps');
    expect(api.asked.map(({ path }) => path)).not.toContain('/steps/ask');
  });

  it('writes directly when the token of an interaction has run out', async () => {
    api.fail(/captures/, 503, 3);
    const told = ade.nextDirectMessage(() => {
      void ade.slash('steps', { ref: 'AL-07' }).catch(() => undefined);
      discord.scriptFault({ method: 'PATCH', path: /original$/, times: 1, answer: { status: 404, code: 10_015 } });
    });
    expect((await told).content).toContain('took too long');
  });
});

import { Client, Events, GatewayIntentBits, MessageFlags, Partials, type Interaction } from 'discord.js';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ActingUser, DiscordStandIn } from './index.js';

/** Half of what Discord allows, so that a late answer comes soon, and a busy machine is in time. */
const ALLOWED_MS = 1_500;
const WAIT = { timeout: 60_000 };
const NOBODY = { parse: [] };
const ECHO = {
  type: 1,
  name: 'echo',
  description: 'Says it back',
  options: [{ type: 3, name: 'words', description: 'What to say', required: true }],
};

let discord: DiscordStandIn;
let client: Client<true>;
let ade: ActingUser;
let answer: (interaction: Interaction) => Promise<unknown>;

async function connect(intents: GatewayIntentBits[] = [GatewayIntentBits.DirectMessages]): Promise<Client<true>> {
  const fresh = new Client({
    intents,
    partials: [Partials.Channel],
    rest: { api: discord.apiUrl, retries: 1 },
    allowedMentions: { parse: [] },
  });
  const ready = new Promise<Client<true>>((done) => fresh.once(Events.ClientReady, done));
  fresh.on(Events.InteractionCreate, (interaction) => void answer(interaction).catch(() => undefined));
  fresh.on(Events.Error, () => undefined);
  await fresh.login(discord.token);
  return ready;
}

beforeEach(async () => {
  discord = await new DiscordStandIn({ answerWithinMs: ALLOWED_MS, forgiving: true }).start();
  ade = new ActingUser(discord, discord.addUser('ade'));
  answer = async () => undefined;
  client = await connect();
  await client.rest.put(`/applications/${discord.applicationId}/commands`, { body: [ECHO] });
});
afterEach(async () => {
  await client.destroy();
  await discord.stop();
});

describe('the stand-in of Discord, met by the real client', () => {
  it('shows a deferred ephemeral answer, its edit and its follow-up', async () => {
    answer = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply(`You said ${interaction.options.getString('words', true)}`);
      await interaction.followUp({ content: 'Second page', flags: MessageFlags.Ephemeral });
    };
    const shown = await ade.slash('echo', { words: 'hello' });
    expect(shown).toMatchObject({ ephemeral: true, text: 'You said hello\nSecond page' });
    expect(discord.requests.some(({ path }) => path.endsWith('/messages/%40original'))).toBe(true);
    expect(discord.violations).toEqual([]);
  });

  it('takes buttons, modals and their fields', async () => {
    answer = async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const row = { type: 1, components: [{ type: 2, style: 1, label: 'Write', custom_id: 'write' }] };
        await interaction.reply({ content: 'Press', components: [row], flags: MessageFlags.Ephemeral });
      } else if (interaction.isButton()) {
        const input = { type: 4, custom_id: 'note', style: 2, max_length: 4_000 } as const;
        await interaction.showModal({ custom_id: 'note', title: 'Note', components: [{ type: 18, label: 'Words', component: input }] });
      } else if (interaction.isModalSubmit()) {
        await interaction.reply({ content: `Got ${interaction.fields.getTextInputValue('note')}`, flags: MessageFlags.Ephemeral });
      }
    };
    const modal = await ade.clickButton(await ade.slash('echo', { words: 'x' }), 'Write');
    expect((await ade.submitModal(modal, { note: 'slept well' })).text).toBe('Got slept well');
    await expect(ade.submitModal(modal, { note: 'x'.repeat(4_001) })).rejects.toThrow('too long');
    expect(discord.violations).toEqual([]);
  });

  it('records an answer that comes later than allowed, and one that never comes', async () => {
    answer = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await sleep(ALLOWED_MS + 200);
      await interaction.reply({ content: 'late', flags: MessageFlags.Ephemeral });
    };
    void ade.slash('echo', { words: 'x' }).catch(() => undefined);
    await vi.waitFor(() => expect(discord.violations).toHaveLength(2), WAIT);
    expect(discord.violations).toEqual([`/echo: not answered within ${ALLOWED_MS} ms`, expect.stringContaining('answered too late')]);
  });

  it('refuses a second acknowledgement of an interaction that was delivered twice', async () => {
    const codes: unknown[] = [];
    answer = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction
        .reply({ content: 'once', flags: MessageFlags.Ephemeral })
        .catch((error: { code: unknown }) => codes.push(error.code));
    };
    expect((await ade.slashDeliveredTwice('echo', { words: 'x' })).messages).toHaveLength(1);
    await vi.waitFor(() => expect(codes).toHaveLength(1), WAIT);
    expect(codes).toEqual([40_060]);
  });

  it.each([
    ['a mention that could notify', { content: 'x', allowedMentions: { parse: ['users' as const] } }, 'allowed_mentions'],
    ['2,001 characters', { content: 'x'.repeat(2_001), allowedMentions: NOBODY }, 'Too big'],
    ['an embed with 26 fields', { embeds: [{ fields: Array.from({ length: 26 }, () => ({ name: 'a', value: 'b' })) }] }, 'fields'],
    [
      'a custom id of 101 characters',
      { content: 'x', components: [{ type: 1, components: [{ type: 2, style: 1 as const, label: 'a', custom_id: 'x'.repeat(101) }] }] },
      'custom_id',
    ],
    [
      'six rows',
      {
        content: 'x',
        components: Array.from({ length: 6 }, (_, i) => ({
          type: 1,
          components: [{ type: 2, style: 1 as const, label: 'a', custom_id: `b${i}` }],
        })),
      },
      'components',
    ],
    ['a picture without words', { content: 'x', files: [{ attachment: Buffer.from('png'), name: 'rota.png' }] }, 'description'],
  ])(
    'refuses %s',
    async (_what, message, complaint) => {
      answer = async (interaction) => {
        if (interaction.isChatInputCommand()) await interaction.reply({ ...message, flags: MessageFlags.Ephemeral });
      };
      void ade.slash('echo', { words: 'x' }).catch(() => undefined);
      await vi.waitFor(() => expect(discord.violations[0]).toContain(complaint), WAIT);
    },
    20_000,
  );

  it('refuses an unknown channel, an unknown route and an unknown field', async () => {
    await client.rest.post('/channels/1/messages', { body: { content: 'x', allowed_mentions: NOBODY } }).catch(() => undefined);
    await client.rest.post('/channels/1/typing').catch(() => undefined);
    const channel = await client.users.createDM(ade.user.id);
    await client.rest
      .post(`/channels/${channel.id}/messages`, { body: { content: 'x', allowed_mentions: NOBODY, sparkle: true } })
      .catch(() => undefined);
    const all = discord.violations.join('\n');
    expect(all).toContain('Unknown Channel');
    expect(all).toContain('unknown route');
    expect(all).toContain('sparkle');
  });

  it('refuses a modal as a second answer, and a public answer made ephemeral afterwards', async () => {
    answer = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply({ content: 'public' });
      await client.rest
        .patch(`/webhooks/${discord.applicationId}/${interaction.token}/messages/@original`, {
          body: { content: 'hidden?', flags: MessageFlags.Ephemeral, allowed_mentions: NOBODY },
          auth: false,
        })
        .catch(() => undefined);
      const row = { type: 18, label: 'Words', component: { type: 4, custom_id: 'w', style: 1 } };
      const body = { type: 9, data: { custom_id: 'm', title: 'M', components: [row] } };
      await client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, { body, auth: false }).catch(() => undefined);
    };
    const shown = await ade.slash('echo', { words: 'x' });
    expect(shown).toMatchObject({ ephemeral: false, text: 'public', modal: undefined });
    expect(discord.violations).toEqual([
      '/echo: answered so that others could see it',
      expect.stringContaining('fixed at the first response'),
      expect.stringContaining('already been acknowledged'),
    ]);
  });

  it('keeps direct messages and their attachments, and delivers one twice when asked to', async () => {
    const heard: string[] = [];
    client.on(Events.MessageCreate, (message) => void heard.push(`${message.content} ${message.attachments.size}`));
    const voice = discord.upload(ade.user, {
      name: 'voice-message.ogg',
      type: 'audio/ogg',
      bytes: new Uint8Array([1, 2, 3]),
      durationSeconds: 2,
    });
    const { again } = discord.sendDirectMessage(ade.user, '', [voice]);
    again();
    await vi.waitFor(() => expect(heard).toHaveLength(1), WAIT);
    await sleep(100); // a second one would come now
    expect(heard).toEqual([' 1']);
    expect(new Uint8Array(await (await fetch(voice.url)).arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
    discord.cdn.expireAll();
    expect((await fetch(voice.url)).status).toBe(404);
  });

  it('lets a dropped connection resume and replays what was missed', async () => {
    answer = async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply({ content: 'still here', flags: MessageFlags.Ephemeral });
    };
    const resumed = new Promise((done) => client.once(Events.ShardResume, done));
    discord.gateway.drop();
    discord.gateway.dispatch('MESSAGE_CREATE', {});
    await resumed;
    expect((await ade.slash('echo', { words: 'x' })).text).toBe('still here');
    expect(discord.gateway.counts).toMatchObject({ identified: 1, resumed: 1 });
  });

  it('plays a scripted 429 and a scripted 503, and the client gets through', async () => {
    answer = async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply({ content: 'through', flags: MessageFlags.Ephemeral });
    };
    discord.scriptFault({ path: /callback$/, times: 1, answer: { status: 429, retryAfterSeconds: 0.05 } });
    expect((await ade.slash('echo', { words: 'x' })).text).toBe('through');
    discord.scriptFault({ path: /callback$/, times: 1, answer: { status: 503 } });
    expect((await ade.slash('echo', { words: 'x' })).text).toBe('through');
    expect(discord.violations).toEqual([]);
  });

  it('holds every body against the names that must not be said, and is not stopped in peace after a violation', async () => {
    const strict = await new DiscordStandIn().start();
    strict.neverSays(['Drury']);
    const body = { content: 'Maurice Drury slept.', allowed_mentions: NOBODY };
    const headers = { 'user-agent': 'DiscordBot (x, 1)', authorization: `Bot ${strict.token}`, 'content-type': 'application/json' };
    const to = await fetch(`${strict.apiUrl}/v10/users/@me/channels`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ recipient_id: strict.addUser('bim').id }),
    });
    const { id } = (await to.json()) as { id: string };
    await fetch(`${strict.apiUrl}/v10/channels/${id}/messages`, { method: 'POST', headers, body: JSON.stringify(body) });
    expect(strict.violations).toEqual(['said in its own words: Drury']);
    await expect(strict.stop()).rejects.toThrow('Discord would have objected');
  });

  it('turns away a client that asks for privileged intents', async () => {
    await client.destroy();
    await expect(connect([GatewayIntentBits.MessageContent])).rejects.toThrow('disallowed intents');
    expect(discord.violations[0]).toContain('privileged intents');
    client = await connect();
  });
});

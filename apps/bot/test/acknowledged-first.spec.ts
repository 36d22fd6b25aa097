import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ActingUser, DiscordStandIn, type Message, type Shown } from '../../../tools/src/discord-stand-in/index.js';
import { type ActorApi, ApiLost, commands, Dispatcher, type OptionSpec, writeActionId } from '@handrail/chat';
import { DiscordGateway } from '../src/discord/discord-gateway.js';

type Interaction = Shown['interaction'];

const ID = '0190a5b2-7d1c-7c3a-9c3e-1f2e3d4c5b6a';
/** What the ids of buttons hold, kind by kind: on it depends whether a form comes first. */
const ARGS = [[], [ID, '3', '-', 'x'], [ID, '3', 'r'], ['flag', ID, 'dismiss', '3'], [ID, 'return', '3', 'grant']] as const;
/** Discord's first answer to an interaction. */
const AT_WORK = 5;
const FORM = 9;

let discord: DiscordStandIn;
let bot: DiscordGateway;
let ade: ActingUser;
/** Below it stand all buttons. */
let message: Message;
const interactions = new Map<string, Interaction>();
const forms = new Map<string, NonNullable<Interaction['modal']>>();
const askedApi = new Set<string>();
const askedTooEarly: string[] = [];
const waiting: ((error: Error) => void)[] = [];
let isOver = false;

/** An API that gives no answer before the end, and keeps who asked it before Discord was answered. */
function silentApi(person: ActorApi['person'], requestId: string): ActorApi {
  const begin = () => {
    askedApi.add(requestId);
    const interaction = interactions.get(requestId); // none for a direct message, which Discord lets wait
    if (interaction && interaction.acknowledgedAs === undefined) askedTooEarly.push(interaction.about);
    if (isOver) return Promise.reject(new ApiLost('the test is over')); // what asks on after its first failure must end too
    return new Promise<never>((_, fail) => void waiting.push(fail));
  };
  return { person, requestId, call: begin, bytes: begin, zone: begin };
}

beforeAll(async () => {
  discord = await new DiscordStandIn().start();
  const { token, applicationId, apiUrl, cdn } = discord;
  const settings = { token, applicationId, guildId: undefined, apiUrl, cdnUrl: cdn.url, cdnHosts: ['127.0.0.1'] };
  bot = new DiscordGateway(settings, new Dispatcher(commands, silentApi, () => undefined), pino({ level: 'silent' }));
  await bot.start();
  ade = new ActingUser(discord, discord.addUser('ade'));
  message = discord.sendDirectMessage(ade.user, 'AL-12 was calm.').message;
});
afterAll(async () => {
  isOver = true;
  for (const fail of waiting) fail(new ApiLost('the test is over'));
  await bot.stop();
  await discord.stop();
});

/** Has it delivered, and waits until Discord has its first answer. */
async function answered(...what: [kind: Interaction['kind'], about: string, data: object]): Promise<number | undefined> {
  const { interaction } = discord.interact(ade.user, ...what, what[0] === 'component' ? message : undefined);
  interactions.set(interaction.id, interaction);
  await vi.waitFor(() => expect(interaction.acknowledgedAs, interaction.about).toBeDefined(), { timeout: 30_000, interval: 1 });
  const { modal } = interaction;
  if (modal !== undefined) forms.set(`${modal.custom_id.split('|')[0]} ${modal.components.length}`, modal);
  return interaction.acknowledgedAs;
}

const optionsGiven = (options: readonly OptionSpec[]) =>
  options.filter(({ kind }) => kind !== 'file').map(({ name, choices }) => ({ name, type: 3, value: choices?.[0]?.value ?? 'tomorrow' }));

/** Whom the API heard of before Discord, and what Discord would have objected to, such as a second answer. */
const wrong = () => [...askedTooEarly, ...discord.violations];

describe('Discord is answered first and once, though the API never answers', () => {
  it('to every command and sub-command, with its options and without', async () => {
    for (const command of commands) {
      for (const { name, options } of command.subcommands ?? [{ name: undefined, options: command.options }]) {
        for (const asGiven of [optionsGiven(options.filter(({ required }) => required)), optionsGiven(options)]) {
          const within = name === undefined ? asGiven : [{ type: 1, name, options: asGiven }];
          const about = `/${command.name} ${name ?? ''}`;
          await answered('command', about, { id: '1', name: command.name, type: 1, options: within });
        }
      }
    }
    expect(wrong()).toEqual([]);
  });

  it('to a command with a file, which is fetched afterwards', async () => {
    for (const type of ['text/plain', 'audio/ogg']) {
      const file = discord.upload(ade.user, { name: 'note', type, bytes: Buffer.from('AL-09 played cards.') });
      const options = [{ name: 'file', type: 11, value: file.id }];
      const data = { id: '1', name: 'note', type: 1, options, resolved: { attachments: { [file.id]: file } } };
      expect(await answered('command', `/note with ${type}`, data)).toBe(AT_WORK);
    }
    expect(wrong()).toEqual([]);
  });

  it('to every button, whatever its id holds, and to one that is out of date', async () => {
    const actions = [...commands.flatMap(({ actions: own = {} }) => Object.keys(own)), ...commands.map(({ name }) => name), 'gone'];
    for (const action of actions) {
      const aboutMessage = action === 'note.from-message' || action.startsWith('text');
      for (const args of aboutMessage ? [[message.id]] : ARGS) {
        const custom_id = writeActionId(action, args);
        await answered('component', `button ${custom_id}`, { custom_id, component_type: 2 });
      }
    }
    expect(wrong()).toEqual([]);
  });

  it('to every form that a command or button showed', async () => {
    expect(forms.size).toBeGreaterThan(10);
    for (const { custom_id, title, components } of forms.values()) {
      const filled = components.map((row, at) => {
        if (row.type !== 18 || row.component.type !== 4) throw new Error(`The form ${title} has another kind of field.`);
        const component = { type: 4, id: at + 1, custom_id: row.component.custom_id, value: '1' };
        return { type: 18, id: at + 10, component };
      });
      expect(await answered('modal', `form ${custom_id}`, { custom_id, components: filled })).toBe(AT_WORK);
    }
    expect(wrong()).toEqual([]);
  });

  it('to every entry in the menu of a message', async () => {
    const labels = commands.flatMap(({ messageMenu }) => messageMenu?.label ?? []);
    expect(labels).not.toEqual([]);
    const author = { id: ade.user.id, username: 'ade', discriminator: '0' };
    const sent = { id: message.id, channel_id: message.channelId, author, content: message.content, attachments: [], embeds: [], type: 0 };
    for (const name of labels) {
      const data = { id: '1', name, type: 3, target_id: message.id, resolved: { messages: { [message.id]: sent } } };
      expect(await answered('command', `menu ${name}`, data)).toBe(AT_WORK);
    }
    expect(wrong()).toEqual([]);
  });

  it('and nothing else can be pressed or chosen: the registered commands have no other kind, and answers hold buttons alone', async () => {
    const sent = JSON.stringify(discord.requests.filter(({ method }) => method !== 'PUT').map(({ body }) => body));
    expect(sent).not.toMatch(/"type":(3|5|6|7|8),"custom_id"/);
    expect(discord.commands.map(({ type }) => type).toSorted()).toEqual([...commands.map(() => 1), 3]);
    // What is at work has gone on to ask the API: the proof above is about requests that were made.
    const atWork = [...interactions.values()].filter(({ acknowledgedAs }) => acknowledgedAs === AT_WORK);
    expect([...interactions.values()].filter(({ acknowledgedAs }) => acknowledgedAs !== AT_WORK && acknowledgedAs !== FORM)).toEqual([]);
    expect(atWork.filter(({ id }) => askedApi.has(id)).length).toBeGreaterThan(150);
  });
});

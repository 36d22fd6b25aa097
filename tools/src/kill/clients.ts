import { setTimeout as sleep } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import { ActingUser, type DiscordStandIn, type Message, type Shown, type User } from '../discord-stand-in/index.js';
import type { Ledger } from './ledger.js';
import type { SmallOrganisation } from './organisation.js';
import type { PatientClient } from './patient-client.js';

/** What a client needs besides its own way to ask. */
export interface Scene {
  readonly organisation: SmallOrganisation;
  readonly ledger: Ledger;
  /** Nothing new is begun any more. What is under way is still asked until it is answered. */
  readonly closing: () => boolean;
  /** Nobody waits any more, whatever is open. */
  readonly over: () => boolean;
}

/** Milliseconds between two things that one client does: people at work, not a load test. */
const BREATH_MS = 40;
/** Moves of a fit: about a second's, so that it can be killed in the middle. The clock does not end it: it has a minute. */
const FIT_MOVES = 150_000;
const FIT_EVERY_MS = 1_000;
/** Milliseconds after which somebody in chat tries again. */
const CHAT_PATIENCE_MS = 2_500;

const SAID = ['ate a full breakfast and talked about football', 'slept well and got up without help', 'watered the plants in the day room'];

function dictation(scene: Scene, number: number): string {
  const { refs } = scene.organisation;
  return `${refs[number % refs.length]} ${SAID[number % SAID.length]}.`;
}

/** Dictates, waits for the draft, reads and confirms it. */
export async function dictating(scene: Scene, client: PatientClient, name: string): Promise<void> {
  const { ledger, over } = scene;
  for (let number = 0; !scene.closing(); number += 1) {
    const mark = `${name}-${number}`;
    const entry = ledger.open('capture', mark);
    const body = { channel: 'discord', externalMessageId: mark, text: dictation(scene, number) };
    const stored = await client.ask({ method: 'POST', path: '/captures', body, key: `capture-${mark}` }, over, entry);
    if (!stored || stored.status >= 300) return; // refused: the ledger says so, and there is nothing more to try
    const captureId = String(stored.json['captureId']);
    entry.acknowledged = captureId;
    const draft = await draftOf(scene, client, body);
    if (draft) {
      const confirmation = ledger.open('confirmation', mark);
      const sign = { method: 'POST', path: `/drafts/${draft.draftId}/confirm`, body: { contentHash: draft.contentHash } } as const;
      const confirmed = await client.ask({ ...sign, key: `confirm-${mark}` }, over, confirmation);
      if (confirmed && confirmed.status < 300) confirmation.acknowledged = draft.draftId;
    }
    await sleep(BREATH_MS);
  }
}

interface ReadDraft {
  readonly draftId: string;
  readonly contentHash: string;
}

/** The draft made from a dictation, as soon as it is there: the same message is delivered again until the answer brings it. */
async function draftOf(
  { over, closing }: Scene,
  client: PatientClient,
  body: { readonly externalMessageId: string },
): Promise<ReadDraft | undefined> {
  for (let look = 1; !over(); look += 1) {
    const again = await client.ask({ method: 'POST', path: '/captures', body, key: `look-${body.externalMessageId}-${look}` }, over);
    const [draft] = (again?.json['drafts'] ?? []) as readonly ReadDraft[];
    if (draft) return draft;
    if (closing()) return undefined; // it is drafted later, and looked for in the database
    await sleep(2 * BREATH_MS);
  }
  return undefined;
}

/** Asks for fits of a few moves, one rota after the other, and leaves them to the planner; a rota that is being fitted is left alone. */
export async function fitting(scene: Scene, client: PatientClient, firstSeed: number): Promise<void> {
  const { organisation, ledger, over } = scene;
  const rotas = organisation.rotas.slice(0, -1);
  for (let number = 0; !scene.closing(); number += 1) {
    const { rotaId } = rotas[number % rotas.length]!;
    const seed = firstSeed + number;
    const entry = ledger.open('fit', String(seed));
    const body = { timeBudgetSeconds: 60, iterations: FIT_MOVES, seed };
    const asked = await client.ask(
      { method: 'POST', path: `/rotas/${rotaId}/fits`, body, key: `fit-${seed}`, busy: 'fit-under-way' },
      over,
      entry,
    );
    if (asked && asked.status < 300) entry.acknowledged = String(asked.json['fitId']);
    await sleep(FIT_EVERY_MS);
  }
}

export interface DraftRota {
  readonly rotaId: string;
  readonly firstDay: string;
  /** As it stands before the first edit, for If-Match. */
  readonly version: number;
  /** `worker shift` of everybody who is on it then: an earlier trial may have ended between putting somebody on and taking them off. */
  readonly placed: readonly string[];
}

/** Puts a worker on a day of a draft rota and takes them off again, each time as the next version of what was read before; whoever is on already is taken off first. */
export async function editing(scene: Scene, client: PatientClient, name: string, rota: DraftRota): Promise<void> {
  const { organisation, ledger, over } = scene;
  let { version } = rota;
  const placed = new Set(rota.placed);
  for (let number = 0; !scene.closing(); number += 1) {
    const day = Temporal.PlainDate.from(rota.firstDay).add({ days: Math.floor(number / 2) % 7 });
    const workerId = organisation.supportWorkers[Math.floor(number / 2) % organisation.supportWorkers.length];
    const shiftId = `${day}:LD`;
    const isOn = placed.has(`${workerId} ${shiftId}`);
    const changes = [{ change: isOn ? 'unassign' : 'assign', workerId, shiftId }];
    const reason = `${name} ${number}`;
    const entry = ledger.open('edit', reason);
    const edit = { method: 'POST', path: `/rotas/${rota.rotaId}/edits`, body: { changes, reason }, version } as const;
    const saved = await client.ask({ ...edit, key: `edit-${name}-${number}` }, over, entry);
    if (saved?.status !== 201) return;
    entry.acknowledged = `${rota.rotaId} ${String(saved.json['number'])}`;
    version = Number(saved.json['version']);
    if (isOn) placed.delete(`${workerId} ${shiftId}`);
    else placed.add(`${workerId} ${shiftId}`);
    await sleep(BREATH_MS);
  }
}

/** Writes direct messages in chat, has each made into a note by the message menu, and confirms it by its button; tries again when nothing comes. */
export async function chatting(scene: Scene, discord: DiscordStandIn, user: User): Promise<void> {
  const { ledger, over } = scene;
  const person = new ActingUser(discord, user);
  for (let number = 0; !scene.closing(); number += 1) {
    const { message } = discord.sendDirectMessage(user, dictation(scene, number));
    const entry = ledger.open('capture', message.id, 'chat');
    const stored = await patiently(
      () => person.messageMenu('Draft note from this message', message),
      ({ text }) => /Stored (at|before)/.test(text),
      over,
      () => (entry.attempts += 1),
    );
    if (!stored) return;
    entry.acknowledged = message.id;
    const draft = stored.messages.find(hasConfirm);
    if (!draft) continue;
    const confirmation = ledger.open('confirmation', message.id, 'chat');
    confirmation.attempts = 1; // a second click would be another request: whether the first one was kept is looked up in the database
    const answer = await promptly(person.clickButton(draft, CONFIRM));
    if (answer?.text.includes('Confirmed')) confirmation.acknowledged = message.id;
    await sleep(BREATH_MS);
  }
}

const CONFIRM = 'Confirm as my note';

function hasConfirm(message: Message): boolean {
  return message.components.some((row) => row.components.some((one) => one.type === 2 && one.label === CONFIRM));
}

async function patiently(
  act: () => Promise<Shown>,
  isDone: (shown: Shown) => boolean,
  over: () => boolean,
  count: () => void,
): Promise<Shown | undefined> {
  while (!over()) {
    count();
    const shown = await promptly(act());
    if (shown && isDone(shown)) return shown;
    await sleep(BREATH_MS);
  }
  return undefined;
}

/** What came within the time that somebody waits, else undefined. */
async function promptly(shown: Promise<Shown>): Promise<Shown | undefined> {
  return Promise.race([shown.catch(() => undefined), sleep(CHAT_PATIENCE_MS, undefined)]);
}

import { callback, editedMessage, interactionMessage, type InteractionMessage } from './bodies.js';
import type { Modal } from './components.js';
import { FLAG } from './limits.js';
import type { Message } from './world.js';

export type InteractionKind = 'command' | 'component' | 'autocomplete' | 'modal';

/** One interaction and everything the application has done about it. */
export type Interaction = {
  readonly id: string;
  readonly token: string;
  readonly kind: InteractionKind;
  readonly userId: string;
  readonly channelId: string;
  /** What it was about, for the words of a violation: "/steps", "button drafts.confirm". */
  readonly about: string;
  readonly createdAt: number;
  acknowledgedAs: number | undefined;
  /** Fixed at the first answer, whatever later edits say. */
  ephemeral: boolean;
  original: Message | undefined;
  readonly followUps: Message[];
  modal: Modal | undefined;
  choices: readonly { name: string; value: string }[] | undefined;
  lastActivityAt: number;
  expired: boolean;
};

/** A refusal with Discord's own code; every one is also recorded as a violation unless a fault was scripted. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: number,
    message: string,
    readonly violation = true,
  ) {
    super(message);
  }
}

/** What answering needs from the stand-in around it. */
export type Desk = {
  readonly now: () => number;
  readonly answerWithinMs: number;
  readonly tokenLifeMs: number;
  /** Keeps what Discord would let pass although it is wrong here. */
  readonly report: (violation: string) => void;
  readonly newMessage: (channelId: string, body: Partial<InteractionMessage>, files: ReadonlyMap<string, Uint8Array>) => Message;
};

/**
 * The first answer to an interaction: one only, within the time allowed, and of a kind that fits it.
 * @throws Refusal 40060 when already acknowledged, 10062 when too late, 50035 when the body is not valid
 */
export function acknowledge(interaction: Interaction, body: unknown, files: ReadonlyMap<string, Uint8Array>, desk: Desk): void {
  if (interaction.acknowledgedAs !== undefined) throw new Refusal(400, 40_060, 'Interaction has already been acknowledged.');
  if (desk.now() - interaction.createdAt > desk.answerWithinMs) throw new Refusal(404, 10_062, 'Unknown interaction (answered too late)');
  const parsed = callback.safeParse(body);
  if (!parsed.success) throw new Refusal(400, 50_035, `Invalid callback: ${parsed.error.message}`);
  const answer = parsed.data;
  if (!ALLOWED[interaction.kind].includes(answer.type)) {
    throw new Refusal(400, 50_035, `Callback type ${answer.type} does not answer a ${interaction.kind} interaction`);
  }
  interaction.acknowledgedAs = answer.type;
  interaction.lastActivityAt = desk.now();
  if (answer.type === 9) interaction.modal = answer.data;
  if (answer.type === 8) interaction.choices = answer.data.choices;
  if (answer.type === 4 || answer.type === 5) {
    interaction.ephemeral = ((answer.data?.flags ?? 0) & FLAG.ephemeral) !== 0;
    if (!interaction.ephemeral) desk.report(`${interaction.about}: answered so that others could see it`);
    interaction.original = desk.newMessage(interaction.channelId, answer.type === 4 ? answer.data : { flags: answer.data?.flags }, files);
    if (answer.type === 5) interaction.original.state = 'sending';
  }
  if (answer.type === 7 && interaction.original) show(interaction.original, answer.data, files);
}

/** Callback types per kind: a modal cannot answer a modal, an update needs a message to update. */
const ALLOWED: Readonly<Record<InteractionKind, readonly number[]>> = {
  command: [4, 5, 9],
  component: [4, 5, 6, 7, 9],
  autocomplete: [8],
  modal: [4, 5, 6, 7],
};

/** Edit of `@original`. @throws Refusal when nothing was answered, the token has run out or the body is not valid */
export function editOriginal(interaction: Interaction, body: unknown, files: ReadonlyMap<string, Uint8Array>, desk: Desk): Message {
  stillGood(interaction, desk);
  const { original } = interaction;
  if (original === undefined || original.state === 'deleted') throw new Refusal(404, 10_008, 'Unknown Message');
  const parsed = editedMessage.safeParse(body);
  if (!parsed.success) throw new Refusal(400, 50_035, `Invalid edit: ${parsed.error.message}`);
  if (!interaction.ephemeral && ((parsed.data.flags ?? 0) & FLAG.ephemeral) !== 0) {
    throw new Refusal(400, 50_035, 'Ephemeral is fixed at the first response; this one is public');
  }
  show(original, parsed.data, files);
  original.state = 'shown';
  interaction.lastActivityAt = desk.now();
  return original;
}

/** A further message after the first answer. @throws Refusal as `editOriginal` */
export function followUp(interaction: Interaction, body: unknown, files: ReadonlyMap<string, Uint8Array>, desk: Desk): Message {
  stillGood(interaction, desk);
  const parsed = interactionMessage.safeParse(body);
  if (!parsed.success) throw new Refusal(400, 50_035, `Invalid follow-up: ${parsed.error.message}`);
  if (((parsed.data.flags ?? 0) & FLAG.ephemeral) === 0) desk.report(`${interaction.about}: a follow-up that others could see`);
  const message = desk.newMessage(interaction.channelId, parsed.data, files);
  interaction.followUps.push(message);
  interaction.lastActivityAt = desk.now();
  return message;
}

function stillGood(interaction: Interaction, desk: Desk): void {
  if (interaction.acknowledgedAs === undefined) throw new Refusal(404, 10_015, 'Unknown Webhook (not answered yet)');
  // A token that runs out is a fact of life that the application must cope with, not a mistake of its own.
  if (interaction.expired || desk.now() - interaction.createdAt > desk.tokenLifeMs) {
    throw new Refusal(401, 50_027, 'Invalid Webhook Token', false);
  }
}

function show(message: Message, body: Partial<InteractionMessage>, files: ReadonlyMap<string, Uint8Array>): void {
  if (body.content !== undefined) message.content = body.content;
  if (body.components !== undefined) message.components = body.components;
  if (files.size > 0) message.files = files;
}

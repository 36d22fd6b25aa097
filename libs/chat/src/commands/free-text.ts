import { whoIs } from '../api/identity.js';
import { askWorkload } from '../api/workload.js';
import type { ChatCommand, Handler } from '../chat/command.js';
import { says, words, type Button } from '../chat/reply.js';
import { answerFromPlan } from './steps.command.js';
import { myDaysActions } from './my-days.js';
import { asksWhatToDo, shiftUseOf, type ShiftUse } from './shift-words.js';
import { absenceAsked, answerAbsence } from './what-if-words.js';
import { helpReply } from '../replies/help.reply.js';
import { workloadReply } from '../replies/workload.reply.js';

/** What words without a command may be for; the likeliest is offered first, and the person always chooses. */
export type Use = 'note' | 'plan' | 'workload' | 'what-if' | 'withdraw' | Exclude<ShiftUse, 'help'>;

const WORKLOAD =
  /\b(overload\w*|workload|caseloads?|over capacity|stretched|too much (on|work)|room for (a|another|one more))\b|\b(nights?|weekends?|hours|work|overtime) (is |are )?(fairly |evenly )?(shared|split|spread)\b|\b(has|does|works|is doing) (the )?(most|least|more than)\b.*\b(nights?|weekends?|hours|cases|work|overtime)\b/i;
const WITHDRAW = /\b(scrap|withdraw|delete|cancel|forget)\b.{0,20}\b(that|last|note|one|it)\b|\bwrong person\b/i;
const PLAN = /\b(steps?|care ?plan|crisis plan|plan say)\b|\?\s*$/i;

/**
 * The likely uses of words that came without a command, likeliest first. Storing as a note is always among them: a guess must never
 * cost somebody their words.
 */
export function usesOf(text: string): readonly Use[] {
  if (WITHDRAW.test(text)) return ['withdraw', 'note'];
  if (absenceAsked(text) !== undefined) return ['what-if', 'note'];
  if (WORKLOAD.test(text)) return ['workload', 'plan', 'note'];
  const shift = shiftUseOf(text);
  if (shift !== undefined && shift !== 'help') return [shift, ...BESIDE[shift], 'note'];
  return PLAN.test(text) || asksWhatToDo(text) ? ['plan', 'note', 'workload'] : ['note', 'plan'];
}

/** What may be meant as well. */
const BESIDE: Readonly<Record<Exclude<ShiftUse, 'help'>, readonly Use[]>> = {
  'my-shifts': ['who-is-on'],
  'who-is-on': ['my-shifts'],
  'why-me': ['my-shifts'],
  'my-day': ['my-shifts'],
};

const LABEL: Readonly<Record<Use, string>> = {
  note: 'Store as a note',
  plan: 'Ask the care plan',
  workload: 'Ask how work is shared',
  'what-if': 'Try it on the rota',
  withdraw: 'Choose a draft to withdraw',
  'my-shifts': 'My shifts',
  'who-is-on': 'Who is on shift now',
  'why-me': 'Why I work then',
  'my-day': 'What I can do about that shift',
};
const ACTION: Readonly<Record<Use, string>> = {
  note: 'note.from-message',
  plan: 'text.plan',
  workload: 'text.workload',
  'what-if': 'text.what-if',
  withdraw: 'drafts',
  'my-shifts': 'text.mine',
  'who-is-on': 'text.who',
  'why-me': 'text.why',
  'my-day': 'text.day',
};

/**
 * Words without a command: asks what to do with them, or shows the help that they ask for. The words themselves stay in the channel; a button
 * only carries the message's id.
 */
const freeText = (commands: readonly ChatCommand[]): Handler => ({
  async run(request, api) {
    await whoIs(api);
    const message = await request.readMessage?.();
    if (message === undefined) return says('That message had no words.');
    if (shiftUseOf(message.text) === 'help') return helpReply(commands);
    const uses = message.text === '' ? (['note'] as const) : usesOf(message.text);
    const buttons = uses.map((use, at): Button => ({
      label: LABEL[use],
      action: ACTION[use],
      args: [message.id],
      tone: at === 0 ? 'main' : 'plain',
    }));
    const typed = commandMeant(message.text, commands);
    const hint = typed === undefined ? [] : [words(`If it is a command, put a stroke before it: ${typed}`)];
    return { blocks: [words('What should be done with your message? Nothing was stored yet.'), ...hint], buttons };
  },
});

/** Characters of a message that may be a command whose stroke was forgotten. */
const COMMAND_CHARS_MAX = 120;

/** `status alder` or `rota status alder` as it is typed. */
function commandMeant(text: string, commands: readonly ChatCommand[]): string | undefined {
  const [first = '', second = ''] = text.trim().toLowerCase().split(/\s+/);
  if (text.length > COMMAND_CHARS_MAX || second === '') return undefined;
  const command = commands.find(({ name }) => name === first);
  if (command)
    return command.subcommands === undefined || command.subcommands.some(({ name }) => name === second) ? `/${text.trim()}` : undefined;
  const holder = commands.find(({ subcommands = [] }) => subcommands.some(({ name }) => name === first));
  return holder === undefined ? undefined : `/${holder.name} ${text.trim()}`;
}

/** @param commands everything that chat can do, for help */
export const freeTextActions = (commands: readonly ChatCommand[]): Readonly<Record<string, Handler>> => ({
  text: freeText(commands),
  'text.plan': {
    async run(request, api) {
      return answerFromPlan((await request.readMessage?.())?.text ?? '', undefined, api);
    },
  },
  'text.what-if': {
    async run(request, api) {
      const absence = absenceAsked((await request.readMessage?.())?.text ?? '');
      if (absence === undefined) return says('That message is no longer at hand. Use /rota what-if.');
      return answerAbsence(absence, request.askedAt, api);
    },
  },
  'text.workload': {
    async run(request, api) {
      return workloadReply(await askWorkload(api, (await request.readMessage?.())?.text ?? ''));
    },
  },
  ...myDaysActions,
});

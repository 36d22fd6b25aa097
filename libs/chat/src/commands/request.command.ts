import {
  askForShift,
  askLeave,
  decideRequest,
  leaveOfMine,
  leaveOfUnit,
  requestsOfMine,
  requestsOfUnit,
  withdrawAsked,
} from '../api/requests.js';
import type { ChatCommand, OptionSpec } from '../chat/command.js';
import { says } from '../chat/reply.js';
import { leaveAskedReply, mineReply, requestMadeReply, toDecideReply } from '../replies/request.reply.js';
import { dayOption, daysRead, isReply } from './day-options.js';

const LEAVE: readonly OptionSpec[] = [
  dayOption('from', 'First day away, such as 24 Nov or Friday', true),
  dayOption('to', 'Last day away', true, 'from'),
  {
    name: 'kind',
    description: 'What kind of leave; read by you and your team lead only',
    required: true,
    choices: [
      { label: 'Annual', value: 'annual' },
      { label: 'Study', value: 'study' },
      { label: 'Parental', value: 'parental' },
      { label: 'Carer', value: 'carer' },
      { label: 'Unpaid', value: 'unpaid' },
      { label: 'Sick', value: 'sick' },
      { label: 'Other', value: 'other' },
    ],
  },
  { name: 'note', description: 'For your team lead only', charsMax: 500, rest: true },
];
const SHIFT: readonly OptionSpec[] = [
  dayOption('day', 'The day, such as 24 Nov or Friday', true),
  {
    name: 'wants',
    description: 'To be off, or to work',
    required: true,
    choices: [
      { label: 'Off', value: 'off' },
      { label: 'Work', value: 'work' },
    ],
  },
  {
    name: 'strength',
    description: 'How much it matters; without it: normal',
    choices: [
      { label: 'A little', value: 'weak' },
      { label: 'Normal', value: 'normal' },
      { label: 'A lot', value: 'strong' },
    ],
  },
  { name: 'shift', description: 'Only this shift, by its code, such as N; without it any', charsMax: 20 },
];

export const requestCommand = {
  name: 'request',
  description: 'Leave and wishes for the rota: ask, see what was decided, decide',
  subcommands: [
    {
      name: 'leave',
      description: 'Ask for leave; your rota manager or team lead decides',
      options: LEAVE,
      async run(request, api) {
        const values = await daysRead(request, LEAVE, api);
        if (isReply(values)) return values;
        const { from = '', to = '', kind = '', note } = values;
        return leaveAskedReply(await askLeave(api, { from, to, kind, ...(note && { note }) }));
      },
    },
    {
      name: 'shift',
      description: 'Ask to be off or to work on a day; it is weighed, not promised',
      options: SHIFT,
      async run(request, api) {
        const values = await daysRead(request, SHIFT, api);
        if (isReply(values)) return values;
        const { day = '', wants = '', strength, shift } = values;
        return requestMadeReply(
          await askForShift(api, { onDate: day, wants, ...(strength && { strength }), ...(shift && { shiftCode: shift }) }),
        );
      },
    },
    {
      name: 'mine',
      description: 'What you asked for, and what was decided',
      options: [],
      async run(_request, api) {
        return mineReply(await leaveOfMine(api), await requestsOfMine(api));
      },
    },
    {
      name: 'decide',
      description: 'What the people of a unit ask for; grant or decline with a reason',
      options: [{ name: 'unit', description: 'The unit, such as Alder', required: true, charsMax: 60, rest: true }],
      async run({ values: { unit = '' } }, api) {
        return toDecideReply(unit, await leaveOfUnit(api, unit), await requestsOfUnit(api, unit), 0);
      },
    },
  ],
  actions: {
    'request.withdraw': {
      async run({ args: [what, id = '', version] }, api) {
        await withdrawAsked(api, what === 'leave' ? 'leave' : 'requests', id, Number(version));
        return says('Withdrawn. Nobody has to decide it any more.');
      },
    },
    'request.more': {
      async run({ args: [unit = '', from] }, api) {
        return toDecideReply(unit, [], await requestsOfUnit(api, unit), Number(from));
      },
    },
    'request.decide': {
      ask: ({ args }) => ({
        title: args[3] === 'grant' ? 'Grant the request' : 'Decline the request',
        action: 'request.decide',
        args,
        fields: [{ name: 'reason', label: 'Reason, told to whoever asked', required: true, charsMax: 500 }],
      }),
      async run({ args: [unit = '', id = '', version, chosen], values }, api) {
        const decision = chosen === 'grant' ? 'grant' : 'decline';
        const { worker, state } = await decideRequest(api, unit, id, Number(version), { decision, reason: values['reason'] ?? '' });
        return says(`Done: ${state.toLowerCase()}. ${worker} is told, with your reason.`);
      },
    },
  },
} satisfies ChatCommand;

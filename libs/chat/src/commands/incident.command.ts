import { localRef } from '@handrail/contracts';
import {
  amendIncident,
  debriefIncident,
  moveIncident,
  openIncidents,
  readIncident,
  reportIncident,
  returnIncident,
  type IncidentView,
} from '../api/care-records.js';
import type { ActorApi } from '../api/client.js';
import type { ChatCommand, ChatRequest } from '../chat/command.js';
import { KeptForPerson } from '../chat/kept-for-person.js';
import type { Prompt, PromptField, Reply } from '../chat/reply.js';
import { incidentReply, incidentsReply, notReferencesReply } from '../replies/incident.reply.js';
import { notStoredReply } from '../replies/problem.reply.js';

const PARTS = [
  { name: 'before', label: 'What led to it?' },
  { name: 'happened', label: 'What happened? Seen and heard only.' },
  { name: 'after', label: 'What followed? How was everybody then?' },
] as const;
const PART_CHARS_MAX = 1_900;
const field = (name: string, label: string, long: boolean): PromptField => ({
  name,
  label,
  long,
  required: true,
  charsMax: long ? PART_CHARS_MAX : 200,
});
const people = 'Everybody supported who was involved';

/** Who and when, then antecedent, behaviour and consequence: five fields, as many as a form may have. */
function form(): Prompt {
  return {
    title: 'Incident',
    action: 'incident.write',
    args: [],
    fields: [
      field('people', people, false),
      field('at', 'When? Such as 14:20', false),
      ...PARTS.map(({ name, label }) => field(name, label, true)),
    ],
  };
}

/** Forms of incidents that came back: a form has to be the first answer, so nothing can be looked up when it opens. */
const FORMS_KEPT = 200;
const forms = new KeptForPerson<Readonly<Record<string, string>>>(FORMS_KEPT);

/** An incident in chat; what it says is kept for the form in which its reporter may change it. */
export async function shown(incident: IncidentView, api: ActorApi): Promise<Reply> {
  const { incidentId, may, antecedent, behaviour, consequence } = incident;
  if (may.includes('amend')) forms.keep(api.person.id, incidentId, { before: antecedent, happened: behaviour, after: consequence });
  else forms.drop(api.person.id, incidentId);
  return incidentReply(incident, await api.zone());
}

async function amend({ id, args: [incidentId = '', contentHash = ''], values }: ChatRequest, api: ActorApi): Promise<Reply> {
  const { before = '', happened = '', after = '' } = values;
  const externalMessageId = `${api.person.channel}-${id}`;
  try {
    const form = { externalMessageId, contentHash, antecedent: before, behaviour: happened, consequence: after };
    return await shown(await amendIncident(api, incidentId, form), api);
  } catch (error) {
    return notStoredReply(error, [before, happened, after].join('\n'), api.person.channel);
  }
}

async function report({ id, values }: ChatRequest, api: ActorApi): Promise<Reply> {
  const { people: refs = '', at = '', before = '', happened = '', after = '' } = values;
  const named = refs.split(/[\s,;]+|\band\b/).filter(Boolean);
  const wrong = named.filter((ref) => !localRef.safeParse(ref).success);
  if (named.length === 0 || wrong.length > 0)
    return notReferencesReply(wrong, [refs, at, before, happened, after].filter(Boolean).join('\n'));
  try {
    const incident = await reportIncident(api, {
      externalMessageId: `${api.person.channel}-${id}`,
      occurredAt: at,
      antecedent: before,
      behaviour: happened,
      consequence: after,
      people: named,
    });
    return await shown(incident, api);
  } catch (error) {
    return notStoredReply(error, [before, happened, after].join('\n'), api.person.channel);
  }
}

export const incidentCommand = {
  name: 'incident',
  description: 'Report an incident, or see those that wait to be signed or talked through',
  subcommands: [
    {
      name: 'report',
      description: 'What led to it, what happened, what followed; each person gets it in their own record',
      options: [
        { name: 'people', description: `${people}, such as AL-07,AL-12; without it a form opens`, charsMax: 200 },
        { name: 'at', description: 'When, such as 14:20', charsMax: 40 },
        { name: 'before', description: 'What led to it', charsMax: PART_CHARS_MAX },
        { name: 'happened', description: 'What happened', charsMax: PART_CHARS_MAX },
        { name: 'after', description: 'What followed', charsMax: PART_CHARS_MAX },
      ],
      ask: ({ values }) => (['people', 'at', 'before', 'happened', 'after'].every((name) => values[name]) ? undefined : form()),
      run: report,
    },
    {
      name: 'list',
      description: 'Incidents that wait for a signature or a debrief',
      options: [],
      run: async (_request, api) => incidentsReply(await openIncidents(api), await api.zone()),
    },
  ],
  actions: {
    'incident.write': { ask: form, run: report },
    'incident.open': { run: async ({ args: [id = ''] }, api) => shown(await readIncident(api, id), api) },
    'incident.confirm': {
      run: async ({ args: [id = '', hash = ''] }, api) => shown(await moveIncident(api, id, 'confirm', hash), api),
    },
    'incident.sign': {
      run: async ({ args: [id = '', hash = ''] }, api) => shown(await moveIncident(api, id, 'sign', hash), api),
    },
    'incident.return': {
      ask: ({ args }) => ({
        title: 'Give it back',
        action: 'incident.return',
        args,
        fields: [{ name: 'reason', label: 'What should its reporter change, and why?', required: true, charsMax: 500 }],
      }),
      run: async ({ args: [id = '', hash = ''], values }, api) => shown(await returnIncident(api, id, hash, values['reason'] ?? ''), api),
    },
    'incident.amend': {
      ask: ({ args, person }) => {
        const before = forms.read(person.id, args[0] ?? '') ?? {};
        const fields = PARTS.map(({ name, label }) => {
          const value = before[name];
          return { ...field(name, label, true), ...(value !== undefined && { value }) };
        });
        return { title: 'What it says now', action: 'incident.amend', args, fields };
      },
      run: amend,
    },
    'incident.debrief': {
      ask: ({ args }) => ({
        title: 'Debrief',
        action: 'incident.debrief',
        args,
        fields: [{ name: 'note', label: 'How are those who were there?', long: true, required: true, charsMax: 1_000 }],
      }),
      run: async ({ args: [id = '', version], values }, api) =>
        shown(await debriefIncident(api, id, Number(version), values['note'] ?? ''), api),
    },
  },
} satisfies ChatCommand;

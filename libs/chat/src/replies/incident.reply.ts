import type { IncidentView } from '../api/care-records.js';
import { heading, list, quote, says, words, type Block, type Button, type Reply } from '../chat/reply.js';
import { timeWords } from './when.js';

/** What an author does at once. Where somebody at work may be meant, the nurse in charge may be the one, or stand beside them. */
export const ACT_NOW = {
  'nurse-in-charge': 'ACT NOW: speak to the nurse in charge yourself, now. It was passed on, but do not wait for that.',
  'safeguarding-lead':
    'ACT NOW: see that the person is safe, and tell the safeguarding lead or the on-call lead yourself, now, and nobody whom your words name. It was passed on, but do not wait for that.',
} as const;

/** Passed on already: what its author must do now stands first, with the exact words. */
export function urgentBlocks(
  urgent: readonly { readonly ref: string | null; readonly quote: string; readonly speakTo: keyof typeof ACT_NOW }[],
): Block[] {
  if (urgent.length === 0) return [];
  return [
    heading(ACT_NOW[urgent.some(({ speakTo }) => speakTo === 'safeguarding-lead') ? 'safeguarding-lead' : 'nurse-in-charge']),
    ...urgent.map(({ ref, quote: said }) => quote(`${ref ?? 'Somebody not named yet'}: “${said}”`)),
  ];
}

/** A report that names somebody otherwise than by a local reference: nobody is guessed at. `text` is all that was said, handed back. */
export function notReferencesReply(wrong: readonly string[], text: string): Reply {
  const which =
    wrong.length === 0 ? 'None was given.' : `${wrong.map((word) => `“${word}”`).join(', ')} ${wrong.length === 1 ? 'is' : 'are'} not.`;
  return {
    blocks: [
      heading('NOT STORED.'),
      words(`An incident takes local references, such as AL-07. ${which} Nothing was stored. Report it again with the references.`),
      words('Your words, so that you can keep them:'),
      quote(text),
    ],
    problem: 'not-understood',
  };
}

/** An incident with each record's own text, so that whoever confirms or signs reads what will stand there. */
export function incidentReply(incident: IncidentView, zone: string): Reply {
  const { state, people, next } = incident;
  const blocks: Block[] = [
    ...urgentBlocks(incident.urgent),
    heading(`Incident of ${timeWords(incident.occurredAt, zone)}, reported by ${incident.reportedBy}: ${state}`),
  ];
  for (const { ref, filedAs } of people)
    blocks.push(heading(`In the record of ${ref}`), quote(filedAs.map(({ heading: title, text }) => `${title}: ${text}`).join('\n')));
  if (incident.returnReason !== null) blocks.push(words(`${incident.returnedBy} gave it back and said why:`), quote(incident.returnReason));
  if (incident.signedBy !== null) blocks.push(words(`Signed by ${incident.signedBy}.`));
  if (incident.debriefDueAt !== null && incident.debriefHeldAt === null)
    blocks.push(words(`Debrief due by ${timeWords(incident.debriefDueAt, zone)}.`));
  blocks.push(words(next));
  return { blocks, buttons: buttonsOf(incident) };
}

const MOVES = {
  confirm: { label: 'Confirm as my report', tone: 'main' },
  sign: { label: 'Sign', tone: 'main' },
  return: { label: 'Give it back', tone: 'plain' },
  amend: { label: 'Change what it says', tone: 'main' },
  debrief: { label: 'Debrief was held', tone: 'plain' },
} as const;

function buttonsOf({ incidentId, may, version, contentHash }: IncidentView): Button[] {
  return may.map((move) => ({
    ...MOVES[move],
    action: `incident.${move}`,
    args: [incidentId, move === 'debrief' ? String(version) : contentHash],
  }));
}

export function incidentsReply(incidents: readonly IncidentView[], zone: string): Reply {
  if (incidents.length === 0) return says('No incident waits for anything.');
  const lines = incidents.map(
    ({ occurredAt, people, state, debriefHeldAt }, at) =>
      `${at + 1}. ${timeWords(occurredAt, zone)}, ${people.map(({ ref }) => ref).join(', ')}: ${state === 'signed' && debriefHeldAt === null ? 'debrief owed' : state}`,
  );
  return {
    blocks: [heading('Incidents that wait'), list(lines)],
    buttons: incidents.slice(0, 20).map(({ incidentId }, at) => ({ label: `Open ${at + 1}`, action: 'incident.open', args: [incidentId] })),
  };
}

import { type DictationContext, minuteOf, type PlanFacts } from '@handrail/care-notes';
import { type CarePlansFile, reachOf } from '@handrail/care-plan';
import type { DictationRow, NotesCaseload } from './files.js';

/** Active plans in the shape of the core. */
export function planFacts(file: CarePlansFile): PlanFacts[] {
  const step = ({
    id,
    text,
    who,
    frequency,
    condition,
  }: {
    id: string;
    text: string;
    who?: string;
    frequency?: string;
    condition?: string;
  }) => ({ id, text, who: who ?? '', frequency: frequency ?? '', condition: condition ?? '' });
  return file.care_plans
    .filter(({ status }) => status === 'ACTIVE')
    .map((plan) => ({
      id: plan.id,
      subject: plan.subject,
      steps: (plan.goals ?? []).flatMap(({ steps }) => (steps ?? []).map(step)),
      crisis: (plan.crisis_plan ?? []).map(step),
      warningSigns: (plan.warning_signs ?? []).map(({ id, text }) => ({ id, text })),
    }));
}

/** How the dictations of one set of people and plans are read: `contextOf` for each of them. */
export function contextsOf({
  caseload,
  plans,
}: {
  readonly caseload: NotesCaseload;
  readonly plans: CarePlansFile;
}): (row: DictationRow) => DictationContext {
  const facts = planFacts(plans);
  return (row) => contextOf(row, caseload, facts);
}

/** What the author of one dictation may use: people on their caseload or shift, when it was received. */
export function contextOf(row: DictationRow, caseload: NotesCaseload, plans: readonly PlanFacts[]): DictationContext {
  const author = caseload.workers.find(({ id }) => id === row.author);
  const reach = reachOf(caseload, row.author, Date.parse(row.received_at));
  const onShift =
    row.shift !== undefined && caseload.units.some(({ id, access_by }) => id === row.unit && access_by === 'shift_or_caseload');
  const mayWrite = (ref: string, unit: string) =>
    reach.has(ref) || (onShift && unit === row.unit && !/rota[_ -]?manager/i.test(author?.grade ?? ''));
  const people = caseload.service_users.filter(({ ref, unit }) => mayWrite(ref, unit));
  return {
    timeZone: caseload.time_zone,
    unit: row.unit,
    ...(row.shift ? { shift: { start: minuteOf(row.shift.start), end: minuteOf(row.shift.end) } } : {}),
    receivedAt: minuteOf(row.received_at),
    people: people.map((person) => ({
      ref: person.ref,
      unit: person.unit,
      preferredName: person.preferred_name ?? '',
      fullName: person.full_name ?? person.preferred_name ?? '',
      alsoCalled: person.also_called ?? [],
      pronouns: person.pronouns ?? '',
      place: person.place ?? '',
      languages: person.languages ?? [],
      relatives: person.relatives ?? [],
    })),
    colleagues: caseload.workers.map(({ name }) => name ?? '').filter((name) => name !== ''),
    plans: plans.filter(({ subject }) => people.some(({ ref }) => ref === subject)),
  };
}

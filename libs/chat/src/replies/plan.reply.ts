import type { BrokenGlass, PlanAnswer, PlanEmergency, QuotedStep } from '@handrail/contracts';
import { heading, quote, says, words, type Block, type Button, type Reply } from '../chat/reply.js';
import { dayWords, timeWords } from './when.js';

type Quoted = Extract<PlanAnswer, { kind: 'quote' }>;

/** Questions that are one press away below every answer about a person. */
export const readyQuestions = {
  today: { label: 'Today’s steps', question: "What are today's steps?" },
  crisis: { label: 'Crisis plan', question: 'crisis plan' },
  signs: { label: 'Warning signs', question: 'warning signs' },
  all: { label: 'Whole plan', question: 'all steps' },
} as const;
export type ReadyQuestion = keyof typeof readyQuestions;

/** Said where the model that compares meanings was not there: a step in other words may have been missed. */
const ONLY_WORDS = 'Only words were compared, not their meaning: a step that says it in other words may be there. Look at the whole plan.';

const PEOPLE_OFFERED_MAX = 20;

/**
 * What the plan in force says, quoted; never a word more than the plan, its version, owner and dates.
 * @param questionKey where the question is kept, for the buttons that say who is meant
 */
export function planReply(answer: PlanAnswer, zone: string, questionKey = ''): Reply {
  const reply = quietReply(answer, zone, questionKey);
  return answer.emergency === null ? reply : emergencyFirst(answer.emergency, answer, reply, zone);
}

const WRITE_A_NOTE: Button = { label: 'Write a note', action: 'note.write', args: [], tone: 'main' };

/** The line and the whole crisis plan, then what would have been answered on a quiet day without the lines that were shown, then how to pass it on. */
function emergencyFirst({ line, afterwards, crisisPlan }: PlanEmergency, answer: PlanAnswer, quiet: Reply, zone: string): Reply {
  const blocks = [heading(line), ...(crisisPlan === null ? quiet.blocks : crisisFirst(crisisPlan, answer, quiet.blocks, zone))];
  const buttons = (quiet.buttons ?? []).filter(({ args }) => crisisPlan === null || args[1] !== 'crisis');
  return { ...quiet, blocks: [...blocks, words(afterwards)], buttons: [WRITE_A_NOTE, ...buttons] };
}

function crisisFirst(
  { ref, planVersion, overdueDays, steps, brokenGlassUntil }: NonNullable<PlanEmergency['crisisPlan']>,
  answer: PlanAnswer,
  quiet: readonly Block[],
  zone: string,
): Block[] {
  const whose = answer.kind === 'quote' ? planHead(answer) : [heading(`Plan of ${ref}, version ${planVersion}`)];
  const lead = [...banner(brokenGlassUntil, zone), ...overdue(overdueDays)];
  const crisis = steps.length === 0 ? [words('This plan has no crisis plan.')] : steps.flatMap(stepBlocks);
  const isLead = (block: Block) => lead.some((one) => one.kind !== 'list' && block.kind === one.kind && block.text === one.text);
  const rest =
    answer.kind === 'quote' ? besides(answer, new Set(steps.map(({ stepId }) => stepId))) : quiet.filter((block) => !isLead(block));
  return [...lead, ...whose, ...crisis, ...rest];
}

/** What was found on the words asked, below the crisis plan: near in its words, and maybe meant for a quiet day. */
function besides(answer: Quoted, shown: ReadonlySet<string>): Block[] {
  const steps = answer.steps.filter(({ stepId }) => !shown.has(stepId));
  const found = steps.length === 0 ? [] : [words('Found on your words besides. It may not be meant for this:')];
  return [...found, ...noticed(answer), ...steps.flatMap(stepBlocks)];
}

function quietReply(answer: PlanAnswer, zone: string, questionKey: string): Reply {
  switch (answer.kind) {
    case 'quote':
      return quoted(answer, zone);
    case 'nothing': {
      const version = answer.planVersion === null ? '' : ` (version ${answer.planVersion})`;
      const said =
        answer.why === 'no-plan-in-force'
          ? `No plan is in force for ${answer.ref}.`
          : `Nothing was found on this in the plan of ${answer.ref}${version}.`;
      const byWords = answer.comparedBy === 'words' ? [words(ONLY_WORDS)] : [];
      const blocks = [
        ...banner(answer.brokenGlassUntil, zone),
        ...overdue(answer.overdueDays),
        words(said),
        ...byWords,
        words(answer.route),
      ];
      return { blocks, buttons: answer.why === 'nothing-matches' ? readyButtons(answer.ref, 'matched') : [] };
    }
    case 'which-person':
      return whichPerson(answer.refs.slice(0, PEOPLE_OFFERED_MAX), questionKey);
    case 'refused':
      return refused(answer, zone);
    case 'link-only':
      return says('This unit shows no care plans in chat. Open it here:', answer.url);
  }
  answer satisfies never;
}

/** Nobody types a question twice: it waits, and is asked again for whoever is chosen or said. */
function whichPerson(refs: readonly string[], questionKey: string): Reply {
  if (refs.length > 0)
    return { ...says('Whom do you mean?'), buttons: refs.map((ref) => ({ label: ref, action: 'steps.of', args: [ref, questionKey] })) };
  return {
    ...says('Whom do you mean? Say the local reference and your question is asked again; or ask anew, such as /steps AL-07.'),
    buttons: [{ label: 'Say whom', action: 'steps.whom', args: [questionKey] }],
  };
}

function refused({ reason, route, forTheNurse }: Extract<PlanAnswer, { kind: 'refused' }>, zone: string): Reply {
  if (forTheNurse === null) return says(reason, route);
  const { ref, planVersion, overdueDays, steps, brokenGlassUntil } = forTheNurse;
  const whose = `Plan of ${ref}, version ${planVersion}: what it gives the registered nurse to decide. It is no leave for anybody else.`;
  return {
    blocks: [
      ...banner(brokenGlassUntil, zone),
      ...overdue(overdueDays),
      words(reason),
      words(route),
      words(whose),
      ...steps.flatMap(stepBlocks),
    ],
  };
}

function quoted(answer: Quoted, zone: string): Reply {
  const blocks = [...banner(answer.brokenGlassUntil, zone), ...overdue(answer.overdueDays), ...planHead(answer)];
  blocks.push(...noticed(answer), ...answer.steps.flatMap(stepBlocks));
  return { blocks, buttons: readyButtons(answer.ref, SHOWS[answer.scope]) };
}

/** Whose plan it is, and what must be known of it before a line of it is read. */
function planHead(answer: Quoted): Block[] {
  const reviewed = answer.reviewedOn === null ? 'not reviewed yet' : `reviewed ${dayWords(answer.reviewedOn)}`;
  const due = answer.reviewDue === null ? 'no review date' : `next review due ${dayWords(answer.reviewDue)}`;
  const blocks: Block[] = [
    heading(`Plan of ${answer.ref}, version ${answer.planVersion}`),
    words(`Owner ${answer.owner}, ${reviewed}, ${due}.`),
  ];
  if (answer.spelling === 'near')
    blocks.push(words(`The name is not spelled so in the record. Look whether ${answer.ref} is whom you mean.`));
  if (answer.communicationNeeds !== null) blocks.push(words('Communication:'), quote(answer.communicationNeeds));
  return blocks;
}

const SHOWS: Readonly<Partial<Record<Quoted['scope'], ReadyQuestion | 'matched'>>> = {
  matched: 'matched',
  today: 'today',
  'crisis-plan': 'crisis',
  'warning-signs': 'signs',
};

/** What else can be asked of this plan, without what was just shown; where lines were matched to words, the whole of it too: others may fit better. */
function readyButtons(ref: string, shown?: ReadyQuestion | 'matched'): Button[] {
  const parts = (['today', 'crisis', 'signs'] as const).filter((which) => which !== shown);
  return [...parts, ...(shown === 'matched' ? (['all'] as const) : [])].map((which) => readyButton(ref, which));
}

const readyButton = (ref: string, which: ReadyQuestion): Button => ({
  label: readyQuestions[which].label,
  action: 'steps.ready',
  args: [ref, which],
});

function noticed({ notices, steps }: Quoted): Block[] {
  const numberOf = (stepId: string) => steps.find((step) => step.stepId === stepId)?.number ?? '';
  return notices.flatMap((notice) => {
    if (notice.kind === 'do-not') return [heading(`The plan says NOT to do this: see ${numberOf(notice.stepId)}`)];
    return notice.kind === 'instruction-in-step'
      ? [
          words(
            `${numberOf(notice.stepId)} holds words that read like orders to software. They are quoted as they stand; nothing was done.`,
          ),
        ]
      : [];
  });
}

const TITLE: Readonly<Record<QuotedStep['kind'], string>> = { step: 'Step', crisis: 'Crisis plan', 'warning-sign': 'Warning sign' };

function stepBlocks(step: QuotedStep): Block[] {
  const blocks: Block[] = [heading(`${TITLE[step.kind]} ${step.number}${forWhom(step)}`), quote(step.text)];
  const facts = [step.who && `Who: ${step.who}.`, step.frequency && `How often: ${step.frequency}.`].filter((fact) => fact !== '');
  if (facts.length > 0) blocks.push(words(facts.join(' ')));
  if (step.conditions !== null) blocks.push(words('When:'), quote(step.conditions));
  if (step.warningSigns.length > 0) blocks.push(words('Warning signs:'), ...step.warningSigns.map(quote));
  return blocks;
}

/** For whom and when a step is, where it is not the asker's own at this hour. */
function forWhom({ kind, forNurse, forYou, who, frequency }: QuotedStep): string {
  if (kind !== 'step') return '';
  if (forNurse) return forYou ? '' : ' (for the registered nurse)';
  const whose = [who, frequency].filter((part) => part !== '').join(', ');
  return forYou ? '' : ` (not yours now: ${whose === '' ? 'another shift' : whose})`;
}

function overdue(days: number): Block[] {
  return days === 0
    ? []
    : [heading(`THIS PLAN IS OUT OF DATE: its review is ${days} ${days === 1 ? 'day' : 'days'} overdue. Check with the plan owner.`)];
}

export function banner(until: string | null, zone: string): Block[] {
  return until === null
    ? []
    : [heading(`EMERGENCY ACCESS until ${timeWords(until, zone)}. Information governance was told and will review it.`)];
}

/**
 * The answer for a reference that names nobody whom the asker may read about, and for one that names nobody at all: the two read alike.
 * @param mayBreak an emergency may open it; each button asks for the reason in words
 */
export function noRecordReply(ref: string, mayBreak: boolean): Reply {
  const none = 'There is no record that you can open under that reference.';
  if (!mayBreak) return { ...says(none), problem: 'no-record-you-can-open' };
  const offer =
    'If it is an emergency, get the nurse in charge now. If somebody is at risk and you must look now, say why. It opens for an hour, is told at once to information governance, and is reviewed.';
  return {
    ...says(none, offer),
    buttons: GLASS_OFFERED.map(({ label, value }) => ({ label, action: 'steps.glass', args: [ref, value], tone: 'danger' })),
    problem: 'no-record-you-can-open',
  };
}

const GLASS_OFFERED = [
  { label: 'Immediate risk', value: 'immediate-risk' },
  { label: 'I cover without notice', value: 'covering' },
  { label: 'Another urgent reason', value: 'other-urgent' },
] as const;

export function brokenGlassReply({ ref, until, told, usesToday }: BrokenGlass, zone: string): Reply {
  return {
    blocks: [
      heading(`EMERGENCY ACCESS to ${ref} until ${timeWords(until, zone)}`),
      words(`${told} was told at once and will review it.`),
      ...(usesToday > 1 ? [words(`This is the ${ordinal(usesToday)} time today; that is told as an alert.`)] : []),
    ],
    buttons: readyButtons(ref),
  };
}

function ordinal(count: number): string {
  return ['', 'first', 'second', 'third'][count] ?? `${count}th`;
}

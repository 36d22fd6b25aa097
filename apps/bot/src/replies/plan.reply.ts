import type { BrokenGlass, PlanAnswer, QuotedStep } from '@handrail/contracts';
import { heading, list, quote, says, words, type Block, type Reply } from '../chat/reply.js';
import { dayWords, timeWords } from './when.js';

type Quoted = Extract<PlanAnswer, { kind: 'quote' }>;

/** What the plan in force says, quoted; never a word more than the plan, its version, owner and dates. */
export function planReply(answer: PlanAnswer, zone: string): Reply {
  switch (answer.kind) {
    case 'quote':
      return quoted(answer, zone);
    case 'nothing': {
      const version = answer.planVersion === null ? '' : ` (version ${answer.planVersion})`;
      const said =
        answer.why === 'no-plan-in-force'
          ? `No plan is in force for ${answer.ref}.`
          : `The plan of ${answer.ref}${version} has nothing on this.`;
      return { blocks: [...banner(answer.brokenGlassUntil, zone), ...overdue(answer.overdueDays), words(said), words(answer.route)] };
    }
    case 'which-person':
      return {
        blocks: [words('Whom do you mean? Ask again with the local reference.'), ...(answer.refs.length > 0 ? [list(answer.refs)] : [])],
      };
    case 'refused':
      return says(answer.reason, answer.route);
    case 'link-only':
      return says('This unit shows no care plans in chat. Open it here:', answer.url);
  }
  answer satisfies never;
}

function quoted(answer: Quoted, zone: string): Reply {
  const reviewed = answer.reviewedOn === null ? 'not reviewed yet' : `reviewed ${dayWords(answer.reviewedOn)}`;
  const due = answer.reviewDue === null ? 'no review date' : `next review due ${dayWords(answer.reviewDue)}`;
  const blocks: Block[] = [...banner(answer.brokenGlassUntil, zone), ...overdue(answer.overdueDays)];
  blocks.push(heading(`Plan of ${answer.ref}, version ${answer.planVersion}`), words(`Owner ${answer.owner}, ${reviewed}, ${due}.`));
  if (answer.spelling === 'near')
    blocks.push(words(`The name is not spelled so in the record. Look whether ${answer.ref} is whom you mean.`));
  if (answer.communicationNeeds !== null) blocks.push(words('Communication:'), quote(answer.communicationNeeds));
  blocks.push(...noticed(answer), ...answer.steps.flatMap(stepBlocks));
  return { blocks };
}

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

function forWhom({ kind, forNurse, forYou, who }: QuotedStep): string {
  if (kind !== 'step') return '';
  if (forNurse) return forYou ? '' : ' (for the registered nurse)';
  return forYou ? '' : ` (for: ${who === '' ? 'another shift' : who})`;
}

function overdue(days: number): Block[] {
  return days === 0
    ? []
    : [heading(`THIS PLAN IS OUT OF DATE: its review is ${days} ${days === 1 ? 'day' : 'days'} overdue. Check with the plan owner.`)];
}

function banner(until: string | null, zone: string): Block[] {
  return until === null
    ? []
    : [heading(`EMERGENCY ACCESS until ${timeWords(until, zone)}. Information governance was told and will review it.`)];
}

export function brokenGlassReply({ ref, until, told, usesToday }: BrokenGlass, zone: string): Reply {
  return {
    blocks: [
      heading(`EMERGENCY ACCESS to ${ref} until ${timeWords(until, zone)}`),
      words(`${told} was told at once and will review it. Ask with /steps or read the notes now.`),
      ...(usesToday > 1 ? [words(`This is the ${ordinal(usesToday)} time today; that is told as an alert.`)] : []),
    ],
  };
}

function ordinal(count: number): string {
  return ['', 'first', 'second', 'third'][count] ?? `${count}th`;
}

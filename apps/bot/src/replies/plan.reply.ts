import type { BrokenGlass, PlanAnswer } from '../api/care-plan.js';
import { heading, list, quote, says, words, type Block, type Reply } from '../chat/reply.js';
import { clock } from './draft.reply.js';

/** What the plan in force says, quoted; never a word more than the plan, its version, owner and dates. */
export function planReply(answer: PlanAnswer): Reply {
  switch (answer.kind) {
    case 'quote':
      return quoted(answer);
    case 'nothing': {
      const blocks = [
        ...overdue(answer.overdueDays),
        words(`The plan of ${answer.ref}${answer.planVersion === null ? '' : ` (version ${answer.planVersion})`} has nothing on this.`),
      ];
      return { blocks: [...blocks, words('Ask the nurse in charge.')] };
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

function quoted(answer: Extract<PlanAnswer, { kind: 'quote' }>): Reply {
  const reviewed = answer.reviewedOn === null ? 'not reviewed yet' : `reviewed ${answer.reviewedOn}`;
  const blocks: Block[] = [...overdue(answer.overdueDays), heading(`Plan of ${answer.ref}, version ${answer.planVersion}`)];
  blocks.push(words(`Owner ${answer.owner}, ${reviewed}, next review due ${answer.reviewDue}.`));
  if (answer.communicationNeeds !== null) blocks.push(words('Communication:'), quote(answer.communicationNeeds));
  for (const step of answer.steps) {
    blocks.push(heading(`Step ${step.number}${step.forYou ? '' : ` (for: ${step.who})`}`), quote(step.text));
    blocks.push(words(`Who: ${step.who}. How often: ${step.frequency}.`));
    if (step.conditions !== null) blocks.push(words('When:'), quote(step.conditions));
    if (step.warningSigns !== null) blocks.push(words('Warning signs:'), quote(step.warningSigns));
  }
  return { blocks };
}

function overdue(days: number): Block[] {
  return days === 0
    ? []
    : [heading(`THIS PLAN IS OUT OF DATE: its review is ${days} ${days === 1 ? 'day' : 'days'} overdue. Check with the plan owner.`)];
}

export function brokenGlassReply({ ref, until, told }: BrokenGlass): Reply {
  return {
    blocks: [
      heading(`EMERGENCY ACCESS to ${ref} until ${clock(until)}`),
      words(`${told} was told at once and will review it. Ask with /steps or read the notes now.`),
    ],
  };
}

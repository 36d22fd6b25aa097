import type { WhyAnswer, WhyGapAnswer, WorkerId } from '@handrail/contracts';
import type { Reason, WhyGap, WhyNot, WhyThis } from '@handrail/rota-core';

type ReasonTold = Extract<WhyAnswer, { status: 'forbidden' }>['first'];

function reasonTold({ rule, figures, isOverridable, words }: Reason): ReasonTold {
  return { rule, figures: figures ?? null, overridable: isOverridable, words };
}

export function whyTold(why: WhyThis): WhyAnswer {
  const { isPinned, blocked, requestsKept, requestsBroken, ruleIds, alternatives, workerId, ...facts } = why;
  return {
    ...facts,
    workerId: workerId as WorkerId,
    pinned: isPinned,
    blocked: blocked.map(({ rule, people }) => ({ rule, people })),
    requestsKept: [...requestsKept],
    requestsBroken: [...requestsBroken],
    ruleIds: [...ruleIds],
    alternatives: alternatives.map((one) => ({
      workerId: one.workerId as WorkerId,
      name: one.name,
      distanceThousandths: one.distanceThousandths,
      rule: one.rule ?? null,
    })),
  };
}

export function whyNotTold(workerId: string, shiftId: string, why: Extract<WhyNot, { status: 'forbidden' | 'possible' }>): WhyAnswer {
  const place = { workerId: workerId as WorkerId, shiftId };
  if (why.status === 'possible') return { status: 'possible', ...place, cost: why.cost, words: why.words };
  return { status: 'forbidden', ...place, first: reasonTold(why.first), reasons: why.reasons.map(reasonTold), words: why.words };
}

export function gapTold({ line, candidates, reasonCounts, free, relaxations, words }: WhyGap): WhyGapAnswer {
  return {
    lineId: line.lineId,
    name: line.name,
    wanted: line.min,
    had: line.had,
    candidates: candidates.map(({ workerId, name, reason, cost }) => ({
      workerId: workerId as WorkerId,
      name,
      reason: reason ? reasonTold(reason) : null,
      cost,
    })),
    reasonCounts: reasonCounts.map(({ rule, people }) => ({ rule, people })),
    free,
    relaxations: relaxations.map((one) => ({
      kind: one.kind,
      workerId: one.kind === 'override' ? (one.workerId as WorkerId) : null,
      rule: one.kind === 'override' ? one.rule : null,
      words: one.words,
    })),
    words,
  };
}

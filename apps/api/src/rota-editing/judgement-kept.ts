import { times, type RotaJudgement } from '@handrail/rota-core';

/** What a version keeps of the checker's word, so that a list of rotas needs no judging: figures and lines, no person. */
export interface JudgementKept {
  readonly hardBreaches: number;
  readonly gaps: number;
  readonly cost: number;
  readonly costByLevel: RotaJudgement['costByLevel'];
  readonly words: string;
}

export function judgementKept(judgement: RotaJudgement, unit: string): JudgementKept {
  const hardBreaches = judgement.breaches.filter(({ severity }) => severity === 'hard').length;
  const gaps = judgement.gaps.length + judgement.balanceGaps.length;
  return {
    hardBreaches,
    gaps,
    cost: judgement.cost,
    costByLevel: judgement.costByLevel,
    words: `${unit}: ${times(hardBreaches, 'hard breach', 'hard breaches')}, ${times(gaps, 'gap')}`,
  };
}

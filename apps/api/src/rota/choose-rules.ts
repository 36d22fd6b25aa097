import { Inject, Injectable } from '@nestjs/common';
import type { ChooseRuleSetRequest, RotaId, RotaRuleSets, RotaView, RuleSetId } from '@handrail/contracts';
import { chooseRuleSet, fitsOfRota, loadRotaProblem, rotaById, ruleSetsOf, unitChain } from '@handrail/store';
import { NotFound, StaleVersion } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { RotaStepNotOpen } from '../rota-editing/rota-problems.js';
import { ReadRotas } from './read-rotas.js';
import { FitUnderWay } from './rota-refusals.js';

/** Which set of rules fits and judges a rota: the one in force on its first day, unless somebody who makes the rota chooses another. */
@Injectable()
export class ChooseRules {
  constructor(@Inject(ReadRotas) private readonly readRotas: ReadRotas) {}

  /** @throws NotFound */
  async choices(work: Work, rotaId: RotaId): Promise<RotaRuleSets> {
    const loaded = await loadRotaProblem(work.tx, rotaId);
    if (!loaded) throw new NotFound('rota');
    const { rota, problem } = loaded;
    work.allow({ unitId: rota.unitId });
    const { ruleSetId: name, version } = problem.ruleSet;
    work.showVersion(rota.version);
    return {
      rotaId,
      judgedBy: { name, version },
      chosen: rota.ruleSetId as RuleSetId | null,
      items: (await ruleSetsOf(work.tx, rota.unitId)).map(({ id, ...set }) => ({ ruleSetId: id as RuleSetId, ...set })),
    };
  }

  /**
   * Only of a draft: what others have reviewed or live by is not judged by other rules behind their backs.
   * @throws NotFound for a set that is not the unit's to choose, RotaStepNotOpen, FitUnderWay, StaleVersion
   */
  async choose(work: Work, rotaId: RotaId, { ruleSetId }: ChooseRuleSetRequest): Promise<RotaView> {
    const rota = await rotaById(work.tx, rotaId);
    if (!rota) throw new NotFound('rota');
    work.allow({ unitId: rota.unitId });
    if (rota.state !== 'DRAFT')
      throw new RotaStepNotOpen(rota.state, 'its rules are chosen while it is a draft. Send it back to draft first.');
    const version = work.versionRead;
    const sets = await ruleSetsOf(work.tx, rota.unitId);
    if (ruleSetId !== null && !sets.some(({ id }) => id === ruleSetId)) throw new NotFound('set of rules');
    const underWay = (await fitsOfRota(work.tx, rotaId)).find((fit) => fit.finishedAt === null);
    if (underWay) throw new FitUnderWay(underWay.id);
    if (!(await chooseRuleSet(work.tx, { id: rotaId, version }, ruleSetId))) throw new StaleVersion(rota.version);
    work.audit({
      chain: unitChain(rota.unitId),
      action: 'rota.rules-chosen',
      subjectType: 'rota',
      subjectId: rotaId,
      detail: { ruleSetId, before: rota.ruleSetId },
    });
    return this.readRotas.read(work, rotaId);
  }
}

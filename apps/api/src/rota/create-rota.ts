import { Inject, Injectable } from '@nestjs/common';
import type { CreateRotaRequest, RotaId, RotaView } from '@handrail/contracts';
import { addDays } from '@handrail/rota-core';
import { createRota, dayAfterLastRota, rotaOver, unitChain } from '@handrail/store';
import type { Work } from '../edge/work.js';
import { ReadRotas } from './read-rotas.js';
import { unitMeant } from './reading.js';
import { NoPeriodYet, RotaOverlaps } from './rota-refusals.js';

/** Begins an empty draft rota: four weeks after the unit's last one, unless something else is said. */
@Injectable()
export class CreateRota {
  constructor(@Inject(ReadRotas) private readonly readRotas: ReadRotas) {}

  /** @throws NoPeriodYet for a unit's first rota without a day; RotaOverlaps */
  async run(work: Work, { unit: unitText, from, days }: CreateRotaRequest): Promise<RotaView> {
    const unit = await unitMeant(work, unitText);
    work.allow({ unitId: unit.id });
    const startsOn = from ?? (await dayAfterLastRota(work.tx, unit.id));
    if (startsOn === null) throw new NoPeriodYet();
    const endsOn = addDays(startsOn, days - 1);
    const other = await rotaOver(work.tx, unit.id, startsOn, endsOn);
    if (other) throw new RotaOverlaps(other.id, other.startsOn);
    const rotaId = await createRota(work.tx, unit.id, startsOn, endsOn);
    work.audit({
      chain: unitChain(unit.id),
      action: 'rota.created',
      subjectType: 'rota',
      subjectId: rotaId,
      detail: { from: startsOn, days },
    });
    work.showLocation(`/rotas/${rotaId}`);
    return this.readRotas.read(work, rotaId as RotaId);
  }
}

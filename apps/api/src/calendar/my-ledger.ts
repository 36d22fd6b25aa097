import { Injectable } from '@nestjs/common';
import type { MyLedger } from '@handrail/contracts';
import { checkRota, deviationThousandths } from '@handrail/rota-core';
import { loadRotaProblem, rotasOfUnit } from '@handrail/store';
import type { Work } from '../edge/work.js';

/** A worker's own lines of the fairness ledger after the latest published rota of their unit: own figures, own rank, and how many share. Nobody else's. */
@Injectable()
export class ReadMyLedger {
  async run(work: Work): Promise<MyLedger> {
    const { workerId, homeUnitId } = work.worker;
    if (homeUnitId === null) return { asOf: null, items: [] };
    const rota = (await rotasOfUnit(work.tx, homeUnitId)).find(({ publishedVersion }) => publishedVersion !== null);
    const loaded = rota && (await loadRotaProblem(work.tx, rota.id));
    if (!loaded) return { asOf: null, items: [] };
    const items = checkRota(loaded.problem, loaded.entries).ledgers.flatMap(({ kind, group, shares, jain }) => {
      const rank = shares.findIndex((share) => share.workerId === workerId);
      const own = shares[rank];
      if (!own) return [];
      const deviation = deviationThousandths(own) / 1_000;
      return [
        {
          kind,
          group,
          count: own.count,
          share: own.targetThousandths / 1_000,
          deviation,
          rank: rank + 1,
          people: shares.length,
          jain,
          words: `${own.count} ${kind}: ${Math.abs(Math.round(deviation * 100) / 100)} ${deviation < 0 ? 'below' : 'above'} your share; number ${rank + 1} of ${shares.length} to be asked next.`,
        },
      ];
    });
    return { asOf: loaded.rota.endsOn, items };
  }
}

import type { RotaProblem } from '../ward/rota-problem.js';
import type { WardDemandLine } from './line.js';
import type { Who } from './who.js';

/** Whoever knows the person that a line is for. One worker is meant as themselves, so that words can name them. */
function oneOf(workerIds: readonly string[]): Who {
  const all = workerIds.map((workerId): Who => ({ is: 'worker', workerId }));
  return all.length === 1 ? all[0]! : { is: 'any', of: all };
}

/**
 * The same worker with the same person (F4): beside each line that is for a person some workers know, a wish for one of those. It asks for nobody
 * more, only for one of the people who are there anyway; which person it is for stays out of the rota. A need cut into stretches, where shifts
 * begin and end, is one wish with one price, on its first stretch: a person who must get used to somebody new does so once.
 * @param lines of the templates and items, in their order
 * @returns none where nobody is known to know the person, where the rule is not soft, or where the line itself wants nobody
 */
export function continuityLines({ demand, ruleSet }: RotaProblem, lines: readonly WardDemandLine[]): WardDemandLine[] {
  const { hardness, level, params } = ruleSet.rules.F4;
  if (hardness !== 'soft') return [];
  const known = new Map<string, readonly string[]>();
  for (const { templateId, knownTo } of demand.templates) if (knownTo && knownTo.length > 0) known.set(templateId, knownTo);
  for (const item of demand.items)
    if (item.reason !== 'supervision' && item.knownTo && item.knownTo.length > 0) known.set(item.itemId, item.knownTo);
  const priced = new Set<string>();
  return lines.flatMap((line): WardDemandLine[] => {
    const workerIds = known.get(line.templateId);
    if (!workerIds || line.min === 0) return [];
    const { lineId, templateId, name, date, start, end, shiftId, handover } = line;
    const need = shiftId === undefined ? `${templateId} ${date}` : lineId;
    const missingPrice = priced.has(need) ? 0 : params.weight;
    priced.add(need);
    return [
      {
        lineId: `${lineId}/known`,
        templateId,
        name: `${name}, somebody who knows the person`,
        rule: 'F4',
        level,
        date,
        start,
        end,
        ...(shiftId === undefined ? {} : { shiftId }),
        ...(handover === undefined ? {} : { handover }),
        who: oneOf(workerIds),
        min: 1,
        missingPrice,
        belowOptimalPrice: 0,
        overPrice: 0,
      },
    ];
  });
}

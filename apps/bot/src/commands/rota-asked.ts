import type { ActorApi } from '../api/client.js';
import { ApiProblem } from '../api/problems.js';
import { rotasOf, unitNames, type RotaSummary } from '../api/rota.js';
import type { OptionSpec, Subcommand } from '../chat/command.js';
import type { Reply } from '../chat/reply.js';
import { noSuchPeriod, noSuchUnit } from '../replies/rota.reply.js';
import { dayOption, daysRead, isReply, type Values } from './day-options.js';

export const UNIT: OptionSpec = { name: 'unit', description: 'The unit, such as Alder', required: true, charsMax: 80 };
export const PERIOD: OptionSpec = dayOption('from', 'First day of the period; without it the newest');
export const WORKER: OptionSpec = { name: 'worker', description: 'Name or staff number', required: true, charsMax: 80 };
export const DAY: OptionSpec = dayOption('day', 'The day, such as 24 Nov or Friday', true);

/** A subcommand that is about one rota of a unit: that of `from`, else that of `day`, else the newest. */
export function about(
  name: string,
  description: string,
  options: readonly OptionSpec[],
  answer: (rota: RotaSummary, values: Values, api: ActorApi) => Promise<Reply>,
): Subcommand {
  const all = [UNIT, ...options];
  return {
    name,
    description,
    options: all,
    async run(request, api) {
      const values = await daysRead(request, all, api);
      if (isReply(values)) return values;
      const { unit = '', from, day } = values;
      const rotas = await rotasOf(api, unit).catch((error: unknown) => {
        if (error instanceof ApiProblem && error.code === 'not-found') return undefined;
        throw error;
      });
      if (rotas === undefined) return noSuchUnit(unit, await unitNames(api));
      const rota = from ? rotas.find((one) => one.from === from) : day ? rotas.find((one) => one.from <= day && day <= one.to) : rotas[0];
      return rota === undefined ? noSuchPeriod(rotas) : answer(rota, values, api);
    },
  };
}

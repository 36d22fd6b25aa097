import type { ActorApi } from '../api/client.js';
import { ApiProblem } from '../api/problems.js';
import { rotasOf, unitNames, type RotaSummary } from '../api/rota.js';
import type { OptionSpec, Subcommand } from '../chat/command.js';
import { dayAt } from '../chat/days.js';
import type { Reply } from '../chat/reply.js';
import { noSuchPeriod, noSuchUnit } from '../replies/which-rota.reply.js';
import { dayOption, daysRead, isReply, type Values } from './day-options.js';

export const UNIT: OptionSpec = { name: 'unit', description: 'Such as Alder', required: true, charsMax: 80 };
export const PERIOD: OptionSpec = dayOption('from', 'First day of the period, else the newest');
export const WORKER: OptionSpec = { name: 'worker', description: 'Name or staff number', required: true, charsMax: 80 };
/** Of what happens to a rota that people have. */
export const WORKED: OptionSpec = dayOption('from', 'First day of the period, else that of today');
export const DAY: OptionSpec = dayOption('day', 'Such as 24 Nov or Friday', true);

/**
 * A subcommand that is about one rota of a unit: that of `from`, else that of `day`, else the newest; with the option `WORKED`, the one that
 * people work by today, if there is one.
 */
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
      const on = (date: string) => rotas.find((one) => one.from <= date && date <= one.to);
      const unsaid = async () => (options.includes(WORKED) ? on(dayAt(request.askedAt, await api.zone())) : undefined) ?? rotas[0];
      const rota = from ? on(from) : day ? on(day) : await unsaid();
      return rota === undefined ? noSuchPeriod(rotas) : answer(rota, values, api);
    },
  };
}

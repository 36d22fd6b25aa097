import type { ApiSession } from '../src/run/api-session.js';

/** What the journeys read of a rota. */
export type Rota = {
  readonly rotaId: string;
  readonly number: number;
  readonly version: number;
  readonly from: string;
  readonly to: string;
  readonly people: readonly { readonly workerId: string; readonly name: string }[];
  readonly assignments: readonly {
    readonly workerId: string;
    readonly shiftId: string;
    readonly date: string;
    readonly duties: readonly string[];
  }[];
};
const plus = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Gives somebody of the next rota long days from Monday to Friday of its first week, and nothing else in that week. */
export async function fiveLongDaysForSomebody(api: ApiSession, rota: Rota): Promise<{ name: string; friday: string; saturday: string }> {
  const days = Array.from({ length: 5 }, (_, at) => plus(rota.from, at));
  for (const { workerId, name } of rota.people) {
    const has = rota.assignments.filter((one) => one.workerId === workerId && one.date <= plus(rota.from, 7));
    const wanted = new Set(days.map((day) => `${day}:LD`));
    const changes = [
      ...has.filter(({ shiftId }) => !wanted.has(shiftId)).map(({ shiftId }) => ({ change: 'unassign', workerId, shiftId })),
      ...[...wanted]
        .filter((shiftId) => !has.some((one) => one.shiftId === shiftId))
        .map((shiftId) => ({ change: 'assign', workerId, shiftId })),
    ];
    const { allowed } = await api.post<{ allowed: boolean }>(`/rotas/${rota.rotaId}/what-if`, { changes });
    if (!allowed) continue;
    await api.post(`/rotas/${rota.rotaId}/edits`, { changes }, { 'if-match': `"${rota.version}"` });
    return { name, friday: plus(rota.from, 4), saturday: plus(rota.from, 5) };
  }
  throw new Error('Nobody can have five long days in a row.');
}

import { putInducted, putWardDemand, type Arrange } from '@handrail/testing';

/** A small fictional ward in the database: nurses and support workers, long days and nights, four weeks to be filled. */
export interface SmallWard {
  readonly unit: string;
  readonly rota: string;
  readonly manager: string;
  readonly workers: readonly string[];
}

export interface WardSize {
  readonly nurses?: number;
  readonly support?: number;
  readonly days?: number;
}

export async function aSmallWard(put: Arrange, { nurses = 4, support = 4, days = 7 }: WardSize = {}): Promise<SmallWard> {
  const unit = await put.unit();
  const manager = await put.worker({ home_unit_id: unit, grade: 'OTHER' });
  await put.role(manager, 'rota_manager', unit);
  await putWardDemand(put, unit);
  const workers: string[] = [];
  for (let index = 0; index < nurses + support; index += 1) {
    const id = await putInducted(put, unit, { grade: index < nurses ? 'RN' : 'L3', display_name: `Wilma Fictional ${index}` });
    workers.push(id);
  }
  const end = new Date(Date.UTC(2027, 0, 17 + days)).toISOString().slice(0, 10);
  const rota = await put.row('rota', { unit_id: unit, starts_on: '2027-01-18', ends_on: end });
  return { unit, rota, manager, workers };
}

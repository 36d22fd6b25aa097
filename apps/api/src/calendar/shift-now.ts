import { Injectable } from '@nestjs/common';
import type { ShiftNow, WorkerId } from '@handrail/contracts';
import { judgeRota, openWard, type RotaJudgement } from '@handrail/rota-core';
import { loadRotaProblem, peopleOnShift, rotasOfUnit, shiftNameOf, unitById, unitCalled } from '@handrail/store';
import { z } from 'zod';
import { NotFound } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';

/** Who is on shift in a unit now, with the ratio and the gaps of this moment. Nothing of it says why somebody is away. */
@Injectable()
export class ReadShiftNow {
  async run(work: Work, called: string): Promise<ShiftNow> {
    const unit = z.uuid().safeParse(called).success ? await unitById(work.tx, called) : await unitCalled(work.tx, called);
    // Asked as of no unit when there is none, so that only those who may see any unit learn that it does not exist.
    work.allow({ unitId: unit?.id ?? '' });
    if (!unit) throw new NotFound('unit');
    const people = await peopleOnShift(work.tx, unit.id, work.now);
    const first = people[0];
    const cover = await this.coverNow(work, unit.id);
    return {
      unit: unit.name,
      name: first ? await shiftNameOf(work.tx, unit.id, first.shiftCode, first.startsAt) : 'nobody on shift',
      startsAt: (first?.startsAt ?? work.now).toISOString(),
      endsAt: (first?.endsAt ?? work.now).toISOString(),
      people: people.map(({ workerId, displayName, grade, duties, supernumerary, endsAt }) => ({
        workerId: workerId as WorkerId,
        displayName,
        grade,
        duties: [...duties],
        supernumerary,
        endsAt: endsAt.toISOString(),
      })),
      ratio: ratioWords(cover),
      gaps: cover
        .filter(({ missing, level }) => missing > 0 && level === 'required')
        .map(({ name, had, min }) => `${name}: ${had} of ${min}`),
    };
  }

  /** The lines of the published rota that hold now. */
  private async coverNow(work: Work, unitId: string): Promise<RotaJudgement['cover']> {
    const now = Math.floor(work.now.getTime() / 60_000);
    const today = work.now.toISOString().slice(0, 10);
    const standing = (await rotasOfUnit(work.tx, unitId)).filter(({ publishedVersion }) => publishedVersion !== null);
    const rota =
      standing.find(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn) ?? standing.find(({ startsOn }) => startsOn <= today);
    const loaded = rota && (await loadRotaProblem(work.tx, rota.id));
    if (!loaded) return [];
    return judgeRota(openWard(loaded.problem), loaded.entries).cover.filter(({ start, end }) => start <= now && now < end);
  }
}

function ratioWords(cover: RotaJudgement['cover']): string | null {
  const lines = cover.filter(({ ratio }) => ratio !== undefined);
  if (lines.length === 0) return null;
  return lines.map(({ name, had, min, ratio }) => `${name}: ${had} of ${min} for ${ratio?.people ?? 0} ${ratio?.of ?? ''}`).join('; ');
}

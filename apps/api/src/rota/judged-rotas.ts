import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { judgeRota, openWard, type RotaEntry, type RotaJudgement, type RotaProblem, type WardContext } from '@handrail/rota-core';

/** A rota as the checker sees it. */
export interface Judged {
  readonly ward: WardContext;
  readonly judgement: RotaJudgement;
}

/** Of a real ward, one takes some megabytes: a rota under work and the published one of a few units. */
const KEPT_MAX = 8;

/**
 * The checker's word on rotas, judged once for the same facts. Its key is the whole content of what the checker is given, people,
 * competences, leave, demand, rules, history and assignments, as the database states them at this read: whatever of it changes makes
 * another key, so nothing has to be told that something changed. Keys are hashes (SHA-256); the rota asked for last stays longest.
 */
@Injectable()
export class JudgedRotas {
  private readonly kept = new Map<string, Judged>();

  /** @throws {WallTimeNotUnique} as `openWard` does; nothing is kept then */
  of({ problem, entries }: { readonly problem: RotaProblem; readonly entries: readonly RotaEntry[] }): Judged {
    const key = createHash('sha256')
      .update(JSON.stringify([problem, entries]))
      .digest('base64');
    const known = this.kept.get(key);
    const judged = known ?? judgedAnew(problem, entries);
    this.kept.delete(key); // and in again, as the newest
    this.kept.set(key, judged);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= KEPT_MAX) break;
      this.kept.delete(oldest);
    }
    return judged;
  }
}

function judgedAnew(problem: RotaProblem, entries: readonly RotaEntry[]): Judged {
  const ward = openWard(problem);
  return { ward, judgement: judgeRota(ward, entries) };
}

import { Injectable } from '@nestjs/common';
import type { Operation } from '@handrail/access';
import type { RotaId, RotaMoveName, RotaNext } from '@handrail/contracts';
import { fitsOfRota, holdersOf, namesOf, proposalOfFit, rotaById, type RotaHead } from '@handrail/store';
import { NotFound } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { isPublished } from '../rota/reading.js';
import { approvalFacts } from '../rota-editing/rota-desk.js';
import { secondPersonFor, type SecondPerson } from './second-person.js';

const MAKERS = ['rota_manager', 'team_lead'];
const OPERATION = {
  fit: 'rota.fit',
  'take-proposal': 'rota.edit',
  review: 'rota.review',
  approve: 'rota.approve',
  publish: 'rota.publish',
  'send-back': 'rota.review',
  replan: 'rota.fit',
} as const satisfies Record<RotaMoveName, Operation>;

/** What the state of a rota allows; who may do it is the policy's question. */
function movesOf({ state, currentVersion }: RotaHead, proposalWaits: boolean): RotaMoveName[] {
  if (state === 'REVIEWED') return ['approve', 'send-back'];
  if (state === 'APPROVED') return ['publish', 'send-back'];
  if (state === 'PUBLISHED' || state === 'LIVE') return [...(proposalWaits ? (['take-proposal'] as const) : []), 'replan'];
  if (state !== 'DRAFT') return [];
  return [...(proposalWaits ? (['take-proposal'] as const) : []), ...(currentVersion > 0 ? (['review'] as const) : []), 'fit'];
}

/** What can be done with a rota now, and who does what is missing: so that nobody is offered a step that would be refused. */
@Injectable()
export class NextSteps {
  /** @throws NotFound, also for a rota that is not published where the asker may see published ones only */
  async run(work: Work, rotaId: RotaId): Promise<RotaNext> {
    const rota = await rotaById(work.tx, rotaId);
    if (!rota) throw new NotFound('rota');
    const second = await secondPersonFor(work, rota);
    const { limit } = work.allow({ unitId: rota.unitId, nobodyElse: second.nobodyElse });
    if (limit === 'published-only' && !isPublished(rota)) throw new NotFound('rota');
    work.showVersion(rota.version);
    const facts = { ...approvalFacts(work, rota), nobodyElse: second.nobodyElse };
    const waits = await this.proposalWaits(work, rota);
    const may = movesOf(rota, waits).filter((move) => work.ask(facts, OPERATION[move]).allow);
    return { rotaId, state: rota.state, version: rota.version, may, words: await this.words(work, rota, waits, second, facts.own, may) };
  }

  private async proposalWaits(work: Work, rota: RotaHead): Promise<boolean> {
    const published = isPublished(rota);
    if (rota.state !== 'DRAFT' && !published) return false;
    const latest = (await fitsOfRota(work.tx, rota.id)).find(({ state }) => state === 'PROPOSED');
    // What people have is changed only by a proposal that began from it.
    if (published && latest?.baseVersion !== rota.currentVersion) return false;
    const proposal = latest && (await proposalOfFit(work.tx, latest.id));
    return proposal !== undefined && proposal !== null && proposal.takenIntoVersion === null;
  }

  private async words(
    work: Work,
    rota: RotaHead,
    waits: boolean,
    { here, ask }: SecondPerson,
    own: boolean,
    may: readonly RotaMoveName[],
  ): Promise<string> {
    const makers = async () => named(work, await this.holders(work, rota.unitId));
    switch (rota.state) {
      case 'DRAFT':
        if (rota.currentVersion === 0 && waits) return `Nobody is on it yet. A proposal can be taken by ${await makers()}.`;
        if (rota.currentVersion === 0) return `Nobody is on it yet. It can be fitted by ${await makers()}.`;
        return `It has to be reviewed before it can be approved. It can be reviewed by ${await makers()}, or a deputy.${may.includes('review') ? await this.ifReviewed(work, rota) : ''}`;
      case 'REVIEWED': {
        const who = await named(work, here.length > 0 ? here : ask);
        const why = own
          ? 'You reviewed it first or edited it last, so another person approves it'
          : 'It was reviewed and waits for approval';
        return `${why}: ${who}${here.length > 0 ? '' : ' (a team lead of another unit, since nobody here may)'}.`;
      }
      case 'APPROVED':
        return `It is approved. It can be published by ${await makers()}.`;
      case 'PUBLISHED':
      case 'LIVE':
        return `It is published: people work by it. A change from now on needs a reason.${waits ? ` Changes are proposed; they can be taken by ${await makers()}.` : ''}`;
      case 'VERIFIED':
      case 'LOCKED':
        return 'Its hours are verified. Nothing is left to do.';
      default:
        return rota.state satisfies never;
    }
  }

  /** Told before the review: a reviewer, and whoever edited last, is not the second person. */
  private async ifReviewed(work: Work, rota: RotaHead): Promise<string> {
    const { here, ask } = await secondPersonFor(work, rota, work.worker.workerId);
    const left = here.length > 0 ? here : ask;
    if (left.length === 0) return ' If you review it, nobody is left who could approve it: let another person review it.';
    return ` If you review it, you cannot approve it: ${await named(work, left)} can${here.length > 0 ? '' : ' (a team lead of another unit, since nobody here may)'}.`;
  }

  private async holders(work: Work, unitId: string): Promise<string[]> {
    return [...new Set((await holdersOf(work.tx, unitId, MAKERS)).map(({ workerId }) => workerId))];
  }
}

/** Names in a row, at most four of them: `Ann, Ben or Cal`. */
async function named(work: Work, ids: readonly string[]): Promise<string> {
  const names = [...(await namesOf(work.tx, ids)).values()].toSorted((a, b) => a.localeCompare(b));
  if (names.length === 0) return 'nobody yet: an administrator appoints somebody';
  if (names.length > 4) return `${names.slice(0, 3).join(', ')} or ${names.length - 3} others`;
  return names.length === 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

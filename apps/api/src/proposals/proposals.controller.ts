import { Body, Controller, Get, HttpCode, Inject, Injectable, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  approveProposalRequest,
  decidedProposal,
  decideProposalRequest,
  proposalId as proposalIdOf,
  proposalList,
  proposalsQuery,
  proposalView,
  type ApproveProposalRequest,
  type DecidedProposal,
  type DecideProposalRequest,
  type ProposalId,
  type ProposalList,
  type ProposalsQuery,
  type ProposalView,
} from '@handrail/contracts';
import { expireProposal, settleJob, settleNews, Store } from '@handrail/store';
import { Asker, type Caller } from '../edge/caller.js';
import { CLOCK, type Clock } from '../edge/clock.js';
import { Jobs } from '../edge/jobs.js';
import { Operation, type RouteContract } from '../edge/operation.js';
import { Proposals } from './decide-proposal.js';

const A_DECISION: RouteContract = {
  answers: { 200: decidedProposal },
  refusals: ['not-found', 'already-decided', 'decision-needs-more'],
  edits: true,
};

@ApiTags('proposals')
@Controller('proposals')
export class ProposalsController {
  constructor(@Inject(Proposals) private readonly proposals: Proposals) {}

  @Operation('proposal.read', { answers: { 200: proposalList } })
  @Get()
  list(@Asker() caller: Caller, @Query({ schema: proposalsQuery }) query: ProposalsQuery): Promise<ProposalList> {
    return caller.work((work) => this.proposals.list(work, query));
  }

  @Operation('proposal.read', { answers: { 200: proposalView }, refusals: ['not-found'] })
  @Get(':proposalId')
  read(@Asker() caller: Caller, @Param('proposalId', { schema: proposalIdOf }) id: ProposalId): Promise<ProposalView> {
    return caller.work((work) => this.proposals.one(work, id));
  }

  @Operation('proposal.decide', A_DECISION)
  @Post(':proposalId/approve')
  @HttpCode(200)
  approve(
    @Asker() caller: Caller,
    @Param('proposalId', { schema: proposalIdOf }) id: ProposalId,
    @Body({ schema: approveProposalRequest }) body: ApproveProposalRequest,
  ): Promise<DecidedProposal> {
    return caller.work((work) => this.proposals.approve(work, id, body));
  }

  @Operation('proposal.decide', A_DECISION)
  @Post(':proposalId/modify')
  @HttpCode(200)
  modify(
    @Asker() caller: Caller,
    @Param('proposalId', { schema: proposalIdOf }) id: ProposalId,
    @Body({ schema: decideProposalRequest }) { reason }: DecideProposalRequest,
  ): Promise<DecidedProposal> {
    return caller.work((work) => this.proposals.turnDown(work, id, 'MODIFIED', reason));
  }

  @Operation('proposal.decide', A_DECISION)
  @Post(':proposalId/reject')
  @HttpCode(200)
  reject(
    @Asker() caller: Caller,
    @Param('proposalId', { schema: proposalIdOf }) id: ProposalId,
    @Body({ schema: decideProposalRequest }) { reason }: DecideProposalRequest,
  ): Promise<DecidedProposal> {
    return caller.work((work) => this.proposals.turnDown(work, id, 'REJECTED', reason));
  }
}

/** A proposal that nobody decided in its time expires; it is never decided by software. */
@Injectable()
export class ProposalClock {
  constructor(@Inject(Jobs) jobs: Jobs, @Inject(Store) store: Store, @Inject(CLOCK) clock: Clock) {
    jobs.handle('proposal-clock', async ({ proposalId }, job) => {
      await store.run({ kind: 'service', service: 'clock', traceId: job.traceId }, clock.now(), async (tx) => {
        if (!(await settleJob(tx, job.id))) return;
        if (await expireProposal(tx, proposalId)) await settleNews(tx, 'proposal', proposalId);
      });
    });
  }
}

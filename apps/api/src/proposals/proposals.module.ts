import { Module } from '@nestjs/common';
import { Proposals } from './decide-proposal.js';
import { ProposalClock, ProposalsController } from './proposals.controller.js';

@Module({ controllers: [ProposalsController], providers: [Proposals, ProposalClock] })
export class ProposalsModule {}

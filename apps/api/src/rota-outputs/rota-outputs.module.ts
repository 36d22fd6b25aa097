import { Module } from '@nestjs/common';
import { RotaModule } from '../rota/rota.module.js';
import { ProposalPicturesController } from './proposal-pictures.controller.js';
import { RotaOutputsController } from './rota-outputs.controller.js';
import { ShowProposal } from './show-proposal.js';
import { ShowRota } from './show-rota.js';

/** The rota as people take it away: picture, words, tables. */
@Module({ imports: [RotaModule], controllers: [RotaOutputsController, ProposalPicturesController], providers: [ShowRota, ShowProposal] })
export class RotaOutputsModule {}

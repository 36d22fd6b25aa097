import { Controller, Get, Inject, Param, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { fitId, type FitId } from '@handrail/contracts';
import { Asker, type Caller } from '../edge/caller.js';
import { Operation } from '../edge/operation.js';
import { ShowProposal } from './show-proposal.js';
import { ShowRota } from './show-rota.js';

@ApiTags('rotas')
@Controller('fits/:fitId')
export class ProposalPicturesController {
  constructor(@Inject(ShowProposal) private readonly showProposal: ShowProposal) {}

  @Operation('rota.fit.read', {
    answers: { 200: { content: 'image/png', what: 'What the fit proposes, as a picture' } },
    refusals: ['not-found', 'no-proposal'],
  })
  @Get('picture.png')
  async png(@Asker() caller: Caller, @Param('fitId', { schema: fitId }) id: FitId): Promise<StreamableFile> {
    const svg = await caller.work((work) => this.showProposal.svg(work, id));
    return new StreamableFile(await ShowRota.png(svg), { type: 'image/png', disposition: 'inline; filename="proposal.png"' });
  }
}

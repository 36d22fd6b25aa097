import { Controller, Get, Inject, Param, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { rotaBoard, rotaId, type RotaBoard, type RotaId } from '@handrail/contracts';
import { Asker, type Caller } from '../edge/caller.js';
import { Operation } from '../edge/operation.js';
import type { Work } from '../edge/work.js';
import { ShowRota } from './show-rota.js';

const CSV = 'text/csv';
const file = (content: string, what: string) => ({ answers: { 200: { content, what } }, refusals: ['not-found'] as const });

@ApiTags('rotas')
@Controller('rotas/:rotaId')
export class RotaOutputsController {
  constructor(@Inject(ShowRota) private readonly showRota: ShowRota) {}

  @Operation('rota.picture', { answers: { 200: rotaBoard }, refusals: ['not-found'] })
  @Get('board')
  board(@Asker() caller: Caller, @Param('rotaId', { schema: rotaId }) id: RotaId): Promise<RotaBoard> {
    return caller.work((work) => this.showRota.board(work, id));
  }

  @Operation('rota.picture', file('image/svg+xml', 'The rota as a picture that can be made larger'))
  @Get('picture.svg')
  svg(@Asker() caller: Caller, @Param('rotaId', { schema: rotaId }) id: RotaId): Promise<StreamableFile> {
    return answer(caller, 'image/svg+xml; charset=utf-8', 'inline; filename="rota.svg"', (work) => this.showRota.svg(work, id));
  }

  @Operation('rota.picture', file('image/png', 'The rota as a picture'))
  @Get('picture.png')
  async png(@Asker() caller: Caller, @Param('rotaId', { schema: rotaId }) id: RotaId): Promise<StreamableFile> {
    const svg = await caller.work((work) => this.showRota.svg(work, id));
    return new StreamableFile(await ShowRota.png(svg), { type: 'image/png', disposition: 'inline; filename="rota.png"' });
  }

  @Operation('rota.picture', file('text/plain', 'The picture in words'))
  @Get('picture.txt')
  text(@Asker() caller: Caller, @Param('rotaId', { schema: rotaId }) id: RotaId): Promise<StreamableFile> {
    return answer(caller, 'text/plain; charset=utf-8', 'inline; filename="rota.txt"', (work) => this.showRota.text(work, id));
  }

  @Operation('rota.export', file('application/json', 'The rota with the checker’s word on it'))
  @Get('export.json')
  json(@Asker() caller: Caller, @Param('rotaId', { schema: rotaId }) id: RotaId): Promise<StreamableFile> {
    return answer(caller, 'application/json; charset=utf-8', 'attachment; filename="rota.json"', (work) => this.showRota.json(work, id));
  }

  @Operation('rota.export', file(CSV, 'Who works when'))
  @Get('assignments.csv')
  assignments(@Asker() caller: Caller, @Param('rotaId', { schema: rotaId }) id: RotaId): Promise<StreamableFile> {
    return csv(caller, 'assignments', (work) => this.showRota.assignments(work, id));
  }

  @Operation('rota.export', file(CSV, 'Hours rostered against the contract'))
  @Get('hours.csv')
  hours(@Asker() caller: Caller, @Param('rotaId', { schema: rotaId }) id: RotaId): Promise<StreamableFile> {
    return csv(caller, 'hours', (work) => this.showRota.hours(work, id));
  }

  @Operation('ledger.read', file(CSV, 'The fairness ledger after the rota'))
  @Get('ledger.csv')
  ledger(@Asker() caller: Caller, @Param('rotaId', { schema: rotaId }) id: RotaId): Promise<StreamableFile> {
    return csv(caller, 'ledger', (work) => this.showRota.ledger(work, id));
  }
}

async function answer(caller: Caller, type: string, disposition: string, make: (work: Work) => Promise<string>): Promise<StreamableFile> {
  return new StreamableFile(Buffer.from(await caller.work(make)), { type, disposition });
}

function csv(caller: Caller, name: string, make: (work: Work) => Promise<string>): Promise<StreamableFile> {
  return answer(caller, 'text/csv; charset=utf-8', `attachment; filename="${name}.csv"`, make);
}

import { Module } from '@nestjs/common';
import { ChooseRules } from './choose-rules.js';
import { CreateRota } from './create-rota.js';
import { ExplainRota } from './explain-rota.js';
import { FitsController } from './fits.controller.js';
import { FollowFits } from './follow-fits.js';
import { JudgedRotas } from './judged-rotas.js';
import { Proposals } from './proposals.js';
import { ReadRotas } from './read-rotas.js';
import { RequestFit } from './request-fit.js';
import { RotasController } from './rotas.controller.js';
import { TellOfFit } from './tell-of-fit.js';

/** Rotas read, begun, fitted and explained. */
@Module({
  controllers: [RotasController, FitsController],
  providers: [JudgedRotas, ReadRotas, CreateRota, ChooseRules, ExplainRota, RequestFit, FollowFits, Proposals, TellOfFit],
  exports: [JudgedRotas],
})
export class RotaModule {}

import { Module } from '@nestjs/common';
import { RotaOutputsController } from './rota-outputs.controller.js';
import { ShowRota } from './show-rota.js';

/** The rota as people take it away: picture, words, tables. */
@Module({ controllers: [RotaOutputsController], providers: [ShowRota] })
export class RotaOutputsModule {}

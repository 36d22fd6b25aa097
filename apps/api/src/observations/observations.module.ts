import { Module } from '@nestjs/common';
import { Observations, ObservationsController } from './observations.controller.js';

@Module({ controllers: [ObservationsController], providers: [Observations] })
export class ObservationsModule {}

import { Module } from '@nestjs/common';
import { BeginRota } from './begin-rota.js';
import { MoveRota } from './move-rota.js';
import { NextSteps } from './next-steps.js';
import { PreviewPublication } from './preview-publication.js';
import { RotaPublishingController } from './rota-publishing.controller.js';

/** A rota on its way to its people: review, approval, publication, going live. */
@Module({ controllers: [RotaPublishingController], providers: [MoveRota, NextSteps, PreviewPublication, BeginRota] })
export class RotaPublishingModule {}

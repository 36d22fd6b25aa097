import { Module } from '@nestjs/common';
import { BeginRota } from './begin-rota.js';
import { MoveRota } from './move-rota.js';
import { PreviewPublication } from './preview-publication.js';
import { RotaPublishingController } from './rota-publishing.controller.js';

/** A rota on its way to its people: review, approval, publication, going live. */
@Module({ controllers: [RotaPublishingController], providers: [MoveRota, PreviewPublication, BeginRota] })
export class RotaPublishingModule {}

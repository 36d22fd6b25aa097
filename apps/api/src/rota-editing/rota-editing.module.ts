import { Module } from '@nestjs/common';
import { EditRota } from './edit-rota.js';
import { RotaEditingController } from './rota-editing.controller.js';

/** Rotas changed by hand: edits, what-ifs, versions, consent. */
@Module({ controllers: [RotaEditingController], providers: [EditRota] })
export class RotaEditingModule {}
